import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLog } from '../../electron/bundle/agent-logs.ts'
import type { BundleOrder } from '../../electron/bundle/bundle-order.ts'
import { previewBundle } from '../../electron/bundle/preview-bundle.ts'
import { saveBundle } from '../../electron/bundle/save-bundle.ts'
import { saveReport } from '../../electron/report/save-report.ts'
import type { Session } from '../../electron/session/session.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { onlySecrets } from '../../shared/model/redaction-choice.ts'
import { bundleOrder } from '../support/bundle-order.ts'
import { openTestSession, temporaryFolder } from '../support/open-test-session.ts'
import { notations, readableSecrets, seededSecrets } from '../support/seeded-secrets.ts'
import { smallDisk } from '../support/small-disk.ts'
import { unzip } from '../support/unzip.ts'

const scenario = 'mars'
const marsLogs = 'C/Program Files/Microsoft Azure Recovery Services Agent/Temp'

/** A simulated server with the MARS agent, and a log of it. */
async function withLog(text: string, simulate = scenario, change?: (state: ServerState) => void) {
  const opened = await openTestSession(simulate, change)
  const { simulatedFiles } = opened.session
  const log = join(simulatedFiles ?? '', marsLogs, 'CBEngineCurr.errlog')
  await mkdir(dirname(log), { recursive: true })
  await writeFile(log, text)
  return { ...opened, log, path: join(await temporaryFolder(), 'bundle.zip') }
}

function save(session: Session, path: string, order: Partial<BundleOrder> = {}) {
  return saveBundle(session, bundleOrder(path, order))
}

describe('a support bundle', () => {
  test('holds the report, what the server answers and the logs, each with its SHA-256 in the manifest', async () => {
    const { session, path } = await withLog('2026-11-21 10:00 backup began')
    const saved = await save(session, path)
    const files = unzip(path)
    const manifest = JSON.parse(files['manifest.json']?.toString() ?? '')
    const wanted = [
      'report.html',
      'report.json',
      'vss-writers.json',
      'shadow-storage.json',
      'disks.json',
      'services.json',
      'registry/mars.json',
      'vss-providers.json',
      'network/proxies.json',
      'mars-cache.json',
      'roles-and-versions.json',
      'network/azure-backup.json',
      'tasks/mars.json',
      'events/2-cloudbackup-operational.json',
      'logs/mars/CBEngineCurr.errlog',
    ]
    expect(Object.keys(files)).toEqual(expect.arrayContaining(wanted))
    expect(files['logs/mars/CBEngineCurr.errlog']?.toString()).toContain('backup began')
    // Nobody noted the sum of this report in the journal.
    expect(files['report.html']?.toString()).toContain('The SHA-256 of this file stands in manifest.json')
    expect(manifest.files.length).toBe(Object.keys(files).length - 1)
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = files[name] ?? Buffer.alloc(0)
      expect([name, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([name, bytes, sha256])
    }
    expect(manifest.failed).toMatchObject(saved.failed)
    expect(manifest.remarks.join(' ')).toMatch(/as text .* wevtutil epl/)
    expect(saved.sha256).toBe(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
    const noted = session.journal.records.map(({ entry }) => entry).find(({ kind }) => kind === 'reported')
    expect(noted).toMatchObject({ file: path, format: 'zip', sha256: saved.sha256 })
    expect(await readdir(dirname(path))).toEqual(['bundle.zip'])
  })

  test('S18 holds no secret that a log, a pasted text or a note has told, in whatever notation', async () => {
    const texts = Object.values(notations).flatMap((as) => seededSecrets.map(as))
    // A log with zero bytes is no text and stays out; one in UTF-16 is another test's.
    const told = texts
      .filter((text) => text !== null && !text.includes('\0'))
      .join('\n\n2026-11-21 10:00:00 next entry\n\n')
    const { session, path } = await withLog(told, `${scenario},hang=Get-DiskList,deny=Get-EventRecordList`, (state) => {
      const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config\\Seeded'
      state.registry[key] = Object.fromEntries(
        seededSecrets.map(({ name, text }) => [name, { kind: 'String' as const, data: text }]),
      )
    })
    for (const { text } of seededSecrets) await session.diagnose(text)
    const { failed } = await save(session, path, {
      notes: seededSecrets.map(({ text }) => text).join('\n'),
      limitMs: 3000,
    })
    expect(failed.map(({ collector }) => collector)).toEqual(expect.arrayContaining(['disks', 'events/1-cloudbackup']))
    const files = unzip(path)
    expect(Object.keys(files).length).toBeGreaterThan(20)
    expect(files['registry/mars.json']?.toString()).toContain('Seeded')
    expect(files['logs/mars/CBEngineCurr.errlog']?.toString()).toContain('Passphrase: [secret-')
    expect(readableSecrets(told)).toHaveLength(seededSecrets.length)
    for (const [name, content] of Object.entries(files)) expect([name, readableSecrets(content)]).toEqual([name, []])
  })

  test('names computers and users by the same token in the report and in the logs, unless that is switched off', async () => {
    const { session, path, server } = await withLog('')
    const { computerName } = server.identity
    await writeFile(
      join(session.simulatedFiles ?? '', marsLogs, 'CBEngineCurr.errlog'),
      `on ${computerName} as jan@contoso.com`,
    )
    await save(session, path)
    const files = unzip(path)
    const token = /on (\[host-\d+\]) as \[user-\d+\]/.exec(
      files['logs/mars/CBEngineCurr.errlog']?.toString() ?? '',
    )?.[1]
    expect(JSON.parse(files['report.json']?.toString() ?? '').server.computerName).toBe(token)
    for (const [name, content] of Object.entries(files)) {
      expect([name, content.toString().includes(computerName)]).toEqual([name, false])
    }
    await save(session, path, { overwrite: true, redaction: onlySecrets })
    expect(unzip(path)['logs/mars/CBEngineCurr.errlog']?.toString()).toContain(computerName)
  })

  test('names a collector that hangs and one that is denied, and holds all others', async () => {
    const { session, path } = await withLog('x', `${scenario},hang=Get-DiskList,deny=Get-EventRecordList`)
    const { failed, files } = await save(session, path, { limitMs: 1500 })
    const names = failed.map(({ collector }) => collector)
    expect(failed).toContainEqual({ collector: 'disks', reason: { key: 'bundle.hangs', values: { seconds: 2 } } })
    const manifest = JSON.parse(unzip(path)['manifest.json']?.toString() ?? '')
    const why = new Map(manifest.failed.map((one: { collector: string; why: string }) => [one.collector, one.why]))
    expect(why.get('disks')).toBe('No answer within 2 seconds; the others were collected all the same.')
    expect(why.get('events/1-cloudbackup')).toMatch(/refused/i)
    expect(names.filter((name) => name.startsWith('events/'))).toHaveLength(8)
    expect(names.filter((name) => name !== 'disks' && !name.startsWith('events/'))).toEqual([])
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['vss-writers.json', 'services.json', 'logs/mars/CBEngineCurr.errlog']),
    )
  })

  test('says of a log that cannot be opened, or is gone by then, that it could not be read', async () => {
    const { log } = await withLog('x')
    const found = { source: 'C:\\CBEngineCurr.errlog', name: 'logs/mars/x.errlog', bytes: 1, modified: new Date() }
    for (const opened of [dirname(log), `${log}.gone`]) {
      await expect(readLog({ ...found, opened })).rejects.toMatchObject({ reason: { key: 'bundle.locked' } })
    }
  })

  test('R5 on a disk that is really full is not written, and leaves nothing behind', async (context) => {
    const mounted = await smallDisk()
    if ('problem' in mounted) return context.skip(`NOT PROVEN HERE: no disk can be mounted (${mounted.problem})`)
    const { session } = await withLog('x')
    const { folder } = mounted
    await writeFile(join(folder, 'filler'), Buffer.alloc(1024 * 1024)).catch(() => undefined)
    const reason = { key: 'report.diskFull' }
    await expect(save(session, join(folder, 'bundle.zip'))).rejects.toMatchObject({ reason })
    const report = { ...bundleOrder(join(folder, 'report.json')), format: 'json' } as const
    await expect(saveReport(session, report)).rejects.toMatchObject({ reason })
    expect(await readdir(folder)).toEqual(['filler'])
  })

  test('takes of a log of 10 GB its beginning and its end, and says how much is left out', async () => {
    const { session, path, log } = await withLog('the beginning\n')
    await truncate(log, 10 * 2 ** 30)
    await utimes(log, new Date(), new Date())
    const { failed } = await save(session, path)
    // All but its beginning is zeros here, which is no text.
    expect(failed).toContainEqual({
      collector: 'logs/mars/CBEngineCurr.errlog',
      reason: expect.objectContaining({ key: 'bundle.binary' }),
    })
    await writeFile(log, `the beginning\n${'a line of the log\n'.repeat(300_000)}the end`)
    const { files } = await save(session, path, { overwrite: true })
    const told = files.find(({ name }) => name === 'logs/mars/CBEngineCurr.errlog')
    expect(told?.left).toBeGreaterThan(1_000_000)
    const preview = await previewBundle(session, bundleOrder(path))
    const foreseen = preview.files.find(({ name }) => name === told?.name)?.bytes ?? 0
    expect(Math.abs(foreseen - (told?.bytes ?? 0)) / foreseen).toBeLessThan(0.1)
    expect(unzip(path)['logs/mars/CBEngineCurr.errlog']?.toString()).toMatch(/^the beginning[\s\S]*the end$/)
  })

  test('leaves out logs that were not written to in the time, and what is beyond its size, and names these', async () => {
    const { session, path, log } = await withLog('a line\n'.repeat(200_000))
    const { failed, files } = await save(session, path, { mostBytes: 1_000_000 })
    expect(failed).toContainEqual({
      collector: 'logs/mars/CBEngineCurr.errlog',
      reason: { key: 'bundle.tooMuch', values: { megabytes: 1 } },
    })
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000)
    await utimes(log, new Date(0), new Date(0))
    const later = await save(session, path, { overwrite: true })
    expect(JSON.stringify([later.failed, later.files])).not.toContain('CBEngineCurr')
  })

  test('leaves nothing behind when it is cancelled, and keeps an older bundle', async () => {
    const { session, path } = await withLog('x', `${scenario},hang=Get-VssWriterState`)
    await writeFile(path, 'the older bundle')
    const cancel = new AbortController()
    const saved = save(session, path, {
      overwrite: true,
      signal: cancel.signal,
      tell: ({ work }) => work.key === 'bundle.server' && cancel.abort(),
    })
    await expect(saved).rejects.toMatchObject({ reason: { key: 'bundle.cancelled' } })
    expect(await readFile(path, 'utf8')).toBe('the older bundle')
    expect(await readdir(dirname(path))).toEqual(['bundle.zip'])
  })

  test.each(['con.zip', 'NUL', 'com1.bundle.zip', 'a<b.zip', 'lpt³.zip', 'trailing.'])(
    'takes no name that Windows reserves: %s',
    async (name) => {
      const { session, path } = await withLog('x')
      const saved = save(session, join(dirname(path), name))
      await expect(saved).rejects.toMatchObject({ reason: { key: 'report.reservedName' } })
      expect(await readdir(dirname(path))).toEqual([])
    },
  )

  test('replaces nothing without being told, and nothing of our own ever', async () => {
    const { session, path, folder } = await withLog('x')
    await writeFile(path, 'something else')
    const told: unknown[] = []
    const refused = save(session, path, { tell: (progress) => told.push(progress) })
    await expect(refused).rejects.toMatchObject({ reason: { key: 'report.exists' } })
    // The server is not asked for something that has no place.
    expect(told).toEqual([])
    const own = { stateFolder: dirname(folder), overwrite: true }
    const saved = save(session, join(folder, 'journal.sqlite'), own)
    await expect(saved).rejects.toMatchObject({ reason: { key: 'report.amongOurs' } })
    expect(await readFile(path, 'utf8')).toBe('something else')
  })

  test('says beforehand what goes in and how large it gets, and writes nothing', async () => {
    const { session, path } = await withLog('a line of a log')
    const preview = await previewBundle(session, bundleOrder(path))
    expect(await readdir(dirname(path))).toEqual([])
    const { files } = await save(session, path)
    expect(preview.files.map(({ name }) => name).sort()).toEqual(files.map(({ name }) => name).sort())
    const packed = files.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(Math.abs(preview.bytes - packed) / packed).toBeLessThan(0.1)
    const said = preview.files.find(({ name }) => name.endsWith('.errlog'))
    expect(said?.bytes).toBe('a line of a log'.length)
  })
})
