import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLog } from '../../electron/bundle/agent-logs.ts'
import { previewBundle } from '../../electron/bundle/preview-bundle.ts'
import { saveBundle } from '../../electron/bundle/save-bundle.ts'
import { createReportRedactor } from '../../electron/redaction/report-redactor.ts'
import { onlySecrets } from '../../shared/model/redaction-choice.ts'
import { longestWhole, readEnd } from '../../shared/pasted-text/read-text-file.ts'
import { bundleOrder } from '../support/bundle-order.ts'
import { openTestSession, temporaryFolder } from '../support/open-test-session.ts'
import { readableSecrets, seededSecrets } from '../support/seeded-secrets.ts'
import { unzip } from '../support/unzip.ts'

const logs = 'C/Program Files/Microsoft Azure Recovery Services Agent/Temp'
const entry = '1A2C\t0F84\t03/15\t22:03:11.770\t71\tbackupasync.cpp(1160)\tNORMAL\tstill at work\r\n'

/** A log too long to be taken whole, with a text of which so many characters stand before either cut. */
function cutThrough(text: string, before: number): string {
  const filled = (length: number) => entry.repeat(Math.ceil(length / entry.length)).slice(-length)
  const line = `1A2C\t0F84\t03/15\t22:03:11.770\t71\tsettings.cpp(7)\tNORMAL\t${text}\r\n`
  const shift = line.indexOf(text) + before
  const head = filled(readEnd - shift) + line
  const tail = line + filled(readEnd - (line.length - shift))
  return head + filled(longestWhole - head.length - tail.length + 200_000) + tail
}

describe('S18 a bundle holds no secret', () => {
  test('that the middle of a long log began or ended in', { timeout: 120_000 }, async () => {
    const opened = join(await temporaryFolder(), 'long.errlog')
    const found = { source: 'C:\\long.errlog', opened, name: 'logs/mars/long.errlog', bytes: 0, modified: new Date() }
    for (const { text, pieces } of seededSecrets) {
      const [piece = ''] = pieces
      const middle = text.indexOf(piece) + Math.floor(piece.length / 2)
      await writeFile(opened, cutThrough(text, middle))
      const read = await readLog(found)
      expect(read.left).toBeGreaterThan(0)
      const said = createReportRedactor(onlySecrets).text(read.text)
      expect(said).toContain('still at work')
      // Neither half of it may stand there.
      const rest = text.slice(middle, middle + Math.ceil(piece.length / 2))
      expect([text, said.includes(rest), readableSecrets(said)]).toEqual([text, false, []])
    }
  })

  test('of the name of a log, of a log in UTF-16, or of an event', async () => {
    const secret = seededSecrets.find(({ name }) => name === 'a storage key')?.text ?? ''
    const { session } = await openTestSession('mars', (state) => {
      const events = seededSecrets.map(({ text }) => ({
        hoursAgo: 1,
        id: 11,
        provider: 'CloudBackup',
        level: 'error' as const,
        data: [text],
      }))
      state.eventLogs.CloudBackup = { recorded: true, events }
    })
    const folder = join(session.simulatedFiles ?? '', logs)
    await mkdir(folder, { recursive: true })
    const told = seededSecrets.map(({ text }) => text).join('\r\n\r\n')
    await writeFile(join(folder, 'CBEngineCurr.errlog'), Buffer.from(`\ufeff${told}`, 'utf16le'))
    const named = secret.replaceAll('/', '_')
    for (const sign of ['+', '=']) await writeFile(join(folder, `a${sign}b ${named}.log`), `told in ${sign}`)
    const path = join(await temporaryFolder(), 'bundle.zip')
    const order = bundleOrder(path, { redaction: onlySecrets })
    const preview = await previewBundle(session, order)
    const saved = await saveBundle(session, order)
    const files = unzip(path)
    expect(files['events/1-cloudbackup.json']?.toString()).toMatch(/"id": 11,\s+"level": "error"/)
    expect(files['logs/mars/CBEngineCurr.errlog']?.toString()).toContain('Passphrase: [secret-')
    for (const [name, content] of Object.entries(files)) expect([name, readableSecrets(content)]).toEqual([name, []])
    expect(readableSecrets(JSON.stringify([preview, saved, Object.keys(files)]))).toEqual([])
    // Two names that became alike are still two files.
    const alike = Object.entries(files).filter(([name]) => name.startsWith('logs/mars/a_b'))
    expect(alike.map(([, content]) => content.toString()).sort()).toEqual(['told in +', 'told in ='])
    expect(await readFile(join(dirname(path), 'bundle.zip'))).toHaveLength(saved.bytes)
  })
})
