import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { simulatedTime } from '../../electron/server/simulated-clock.ts'
import { serverFolder } from '../../electron/session/state-folder.ts'
import { fileStore, readStoredServer } from '../../electron/simulation/state-store.ts'
import type { LogNews } from '../../shared/model/log-view.ts'
import { translator } from '../../shared/text/translate.ts'
import { writeMadeLog } from '../support/made-logs.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { openTestWindow, type TestWindow } from '../support/open-test-window.ts'

const known = 'ExtensionFailedVssWriterInBadState'
const theCase = 'azure-vm/vss-writers-bad-state'
const marsTemp = 'Program Files/Microsoft Azure Recovery Services Agent/Temp'

/** Puts a log onto the simulated server. */
function withLog(window: TestWindow, name: string, content: string, written?: Date): string {
  const path = join(serverFolder(window.stateFolder, 'mars'), 'files', 'C', marsTemp, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  if (written) utimesSync(path, written, written)
  return path
}

/** So many hours ago by the clock of the simulated server. */
function hoursAgo(window: TestWindow, hours: number): Date {
  return new Date(simulatedTime(window.server(), hours))
}

const logFile = 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\Temp\\CBEngine1.errlog'

describe('the logs of this server', () => {
  test('are those of the agents that are installed, named as on the server', async () => {
    const window = await openTestWindow('mars')
    withLog(window, 'CBEngine1.errlog', `nothing\n${known}\n`)
    const { findings, places } = await window.ask('log:scan', { from: 'server', period: 'all' })
    const at = findings.findIndex((one) => one.case === theCase)
    expect(findings[at]).toMatchObject({ count: 1, newest: { file: logFile, line: 2 } })
    expect(places).toContain(win32.dirname(logFile))
    expect(await window.ask('log:places', { finding: at })).toMatchObject([{ file: logFile, line: 2, text: known }])
  })

  test('reach as far back as was asked for', async () => {
    const window = await openTestWindow('mars')
    withLog(window, 'CBEngine1.errlog', `${known}\n`, hoursAgo(window, 72))
    const day = await window.ask('log:scan', { from: 'server', period: 'day' })
    const week = await window.ask('log:scan', { from: 'server', period: 'week' })
    expect(day.findings.map((one) => one.case)).not.toContain(theCase)
    expect(week.findings.map((one) => one.case)).toContain(theCase)
    expect([day.older, week.older, week.files - day.files]).toEqual([1, 0, 1])
  })

  test('and the events of its event logs are counted together; an event log that is not there is none', async () => {
    const window = await openTestWindow('mars')
    const folder = serverFolder(window.stateFolder, 'mars')
    const stored = readStoredServer(folder)
    const event = { hoursAgo: 2, id: 5, provider: 'Microsoft-Windows-Backup', level: 'error', data: ['0x80070005'] }
    stored.state.eventLogs = { 'Microsoft-Windows-Backup': { recorded: true, events: [event] } } as never
    fileStore(folder).save(stored)
    const { events, places, findings } = await window.ask('log:scan', { from: 'server', period: 'day' })
    expect(events).toBe(1)
    expect(places).toEqual(expect.arrayContaining(['Microsoft-Windows-Backup', 'Application', 'System']))
    expect(places).not.toContain('DPM Alerts')
    const newest = { file: 'event log: Microsoft-Windows-Backup', line: 1 }
    expect(findings).toContainEqual(expect.objectContaining({ case: 'mars/files-skipped-0x80070005', newest }))
  })
})

describe('what was chosen or dropped', () => {
  test('is looked through whole, however far back', async () => {
    const window = await openTestWindow('mars')
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'old.log'), `2019-01-01T00:00:00Z ${known}\n`)
    utimesSync(join(folder, 'old.log'), 1.55e9, 1.55e9)
    window.chosen.push(folder)
    expect(await window.ask('log:choose', { what: 'folder' })).toEqual({ paths: [folder] })
    const scan = await window.ask('log:scan', { from: 'chosen', period: 'day' })
    expect(scan).toMatchObject({ files: 1, places: [folder], findings: [{ case: theCase }] })
  })

  test.each([
    '\\\\server\\share\\logs.zip',
    '//server/share',
    '\\\\?\\UNC\\server\\share',
    '\\\\.\\PhysicalDrive0',
    'relative.log',
    '',
  ])('S9 is refused where opening it would sign in elsewhere, or where it has no place: %j', async (path) => {
    const window = await openTestWindow('mars')
    const good = await temporaryFolder()
    const reply = await window.send('log:dropped', [{ paths: [good, path] }])
    if (reply.ok) throw new Error('It was taken.')
    expect(translator('en')(reply.failure.message)).toMatch(/not opened|no file and no folder/)
    const scan = await window.send('log:scan', [{ from: 'chosen', period: 'all' }])
    expect(scan).toMatchObject({ ok: false, failure: { message: { key: 'logs.noPath' } } })
  })

  test('that nobody has chosen is refused with what to do', async () => {
    const window = await openTestWindow('mars')
    const reply = await window.send('log:scan', [{ from: 'chosen', period: 'all' }])
    expect(reply).toMatchObject({ ok: false, failure: { message: { key: 'logs.noPath' } } })
    expect(await window.ask('log:places', { finding: 0 })).toEqual([])
  })
})

describe('a scan of the window', () => {
  test('tells how far it has come and what it found so far, in numbers and not in lines', async () => {
    const window = await openTestWindow('mars')
    const folder = await temporaryFolder()
    writeMadeLog(join(folder, 'big.errlog'), { bytes: 12_000_000, says: [known], every: 40 })
    window.chosen.push(folder)
    await window.ask('log:choose', { what: 'folder' })
    await window.ask('log:scan', { from: 'chosen', period: 'all' })
    const news = window.events.flatMap(({ name, event }) => (name === 'log:progress' ? [event as LogNews] : []))
    expect(news.length).toBeGreaterThan(0)
    expect(news.at(-1)?.progress).toMatchObject({ total: expect.any(Number), file: join(folder, 'big.errlog') })
    expect(news.find(({ found }) => found?.findings[0])?.found?.findings[0]).toMatchObject({ case: theCase })
    expect(JSON.stringify(news.map(({ found }) => found)).length).toBeLessThan(20_000)
  })

  test('that is stopped gives what it has', async () => {
    const window = await openTestWindow('mars')
    const folder = await temporaryFolder()
    writeMadeLog(join(folder, 'big.errlog'), { bytes: 60_000_000, says: [known], every: 40 })
    window.chosen.push(folder)
    await window.ask('log:choose', { what: 'folder' })
    const scan = window.ask('log:scan', { from: 'chosen', period: 'all' })
    while (!window.events.some(({ name }) => name === 'log:progress')) await new Promise((then) => setTimeout(then, 5))
    await window.ask('log:cancel', {})
    expect(await scan).toMatchObject({ cancelled: true })
  })

  test('S18 shows no secret that a log holds', async () => {
    const window = await openTestWindow('mars')
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'a.log'), `${known} Passphrase: "Zeer-Geheim-4711-woord"\n`)
    window.chosen.push(folder)
    await window.ask('log:choose', { what: 'folder' })
    const scan = await window.ask('log:scan', { from: 'chosen', period: 'all' })
    const lines = await window.ask('log:places', { finding: 0 })
    expect(lines[0]?.text).toContain(known)
    expect(JSON.stringify([scan, lines, window.events])).not.toContain('Zeer-Geheim')
  })
})
