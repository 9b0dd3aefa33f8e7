import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { journalPath } from '../../electron/journal/journal.ts'
import { reportBlocks } from '../../electron/report/report-blocks.ts'
import { saveReport } from '../../electron/report/save-report.ts'
import { writeHtml } from '../../electron/report/write-html.ts'
import { writeMarkdown } from '../../electron/report/write-markdown.ts'
import { confirmAndFix, openTestSession, temporaryFolder } from '../support/open-test-session.ts'

async function repaired() {
  const opened = await openTestSession('vss-writers-failed')
  await opened.session.diagnose(
    'Snapshot operation failed because VSS writers were in a bad state. sig=abcDEF123456789012345678901234567890ab%3D',
  )
  await opened.session.check({ case: 'azure-vm/vss-writers-bad-state' })
  await confirmAndFix(opened.session, 'azure-vm/vss-writers-bad-state')
  return opened
}

describe('a report', () => {
  test.each(['en', 'fr', 'nl'] as const)('tells in %s what was asked, found, and done', async (language) => {
    const { session } = await repaired()
    const path = join(await temporaryFolder(), 'report.md')
    await saveReport(session, path, 'md', language, '1.2.3')
    const text = await readFile(path, 'utf8')
    const title = session.case('azure-vm/vss-writers-bad-state').title[language]
    expect(text).toContain(title.replaceAll('_', '\\_'))
    for (const part of ['CryptSvc', 'Stop-SingleService', 'vss-writers-failed', '1.2.3']) expect(text).toContain(part)
  })

  test('says that a simulated server is none', async () => {
    const { session } = await openTestSession('healthy')
    const path = join(await temporaryFolder(), 'report.html')
    await saveReport(session, path, 'html', 'en', '1.2.3')
    expect(await readFile(path, 'utf8')).toContain('SIMULATED')
  })

  test('lists only the calls that were made', async () => {
    const { session } = await repaired()
    const path = join(await temporaryFolder(), 'report.md')
    await saveReport(session, path, 'md', 'en', '1.2.3')
    // The setting was planned for the case that the restarts would not help.
    expect(await readFile(path, 'utf8')).not.toContain('Set-RegistryValueState')
  })

  test('S18 holds no secret of a pasted text, in no format', async () => {
    const { session, folder } = await repaired()
    for (const format of ['html', 'md', 'json'] as const) {
      const path = join(folder, `report.${format}`)
      await saveReport(session, path, format, 'en', '1.2.3')
      expect(await readFile(path, 'utf8')).not.toContain('abcDEF1234567890')
    }
    expect(await readFile(journalPath(folder), 'latin1')).not.toContain('abcDEF1234567890')
  })

  test.skipIf(process.platform === 'win32')('S22 is not written through a link that lies in its place', async () => {
    const { session } = await repaired()
    const folder = await temporaryFolder()
    const target = join(folder, 'target')
    await writeFile(target, 'untouched')
    const path = join(folder, 'report.md')
    for (const place of [path, `${path}.${process.pid}.part`]) await symlink(target, place)
    await saveReport(session, path, 'md', 'en', '1.2.3')
    expect(await readFile(target, 'utf8')).toBe('untouched')
    expect(await readFile(path, 'utf8')).toContain('1.2.3')
  })

  test('is written whole or not at all, and says where it could not be', async () => {
    const { session } = await repaired()
    const folder = await temporaryFolder()
    await expect(saveReport(session, join(folder, 'none', 'r.md'), 'md', 'en', '1')).rejects.toMatchObject({
      reason: { key: 'report.notWritten' },
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('keeps foreign words in their place: no markup of theirs reaches the page', () => {
    const blocks = [
      { kind: 'heading', level: 1, text: '<script>alert(1)</script>' },
      { kind: 'table', columns: ['a|b'], rows: [['<img src=x onerror=y>', 'line\n| new | row |']] },
      { kind: 'code', lines: ['```', '# out', '</pre><script>'] },
      { kind: 'quote', lines: ['```', '# out', '</pre><script>'] },
    ] as const
    const html = writeHtml(blocks as never, 'en')
    expect(html).not.toMatch(/<script|<img|<\/pre><script/)
    const markdown = writeMarkdown(blocks as never)
    expect(markdown).not.toMatch(/^\| new/m)
    expect(markdown).toContain('\n````\n```\n# out')
    expect(markdown).toContain('\n> ````\n> ```\n> # out')
  })

  test('of an empty journal says that nothing was changed', async () => {
    const { session } = await openTestSession('healthy')
    const blocks = reportBlocks(
      { server: session.server, version: '1', records: [], warnings: [], cases: [], createdAt: '2026-01-01' },
      'en',
    )
    expect(blocks.at(-1)).toEqual({ kind: 'text', text: 'Nothing was changed.' })
  })
})
