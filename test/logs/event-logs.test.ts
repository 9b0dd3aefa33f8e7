import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type EventPlace, type EventsRead, withUnpacked } from '../../electron/logs/event-logs.ts'
import { scanOffThread } from '../../electron/logs/scan-off-thread.ts'
import { message } from '../../shared/model/message.ts'
import { madeZip } from '../support/made-zip.ts'
import { folderWith, ownKnowledge, scan, told } from './scan.ts'

const known = 'ExtensionFailedVssWriterInBadState'
const exported = Buffer.from('ElfFile\0\0\0 as Windows exports it')
const time = Date.parse('2026-11-21T03:00:00Z')
const events = (...texts: string[]): EventsRead => ({
  complete: true,
  lines: texts.map((text, index) => ({ time: time - index * 60_000, text })),
})

describe('events', () => {
  test('of an exported log are looked through like lines, where Windows can read them', async () => {
    const folder = await folderWith({ 'System.evtx': exported })
    const asked: EventPlace[] = []
    const readEvents = async (place: EventPlace) => {
      asked.push(place)
      return events('VSS: all is well', `VSS: ${known}`)
    }
    const { hits, problems, files } = await scan([folder], {}, { readEvents })
    const file = join(folder, 'System.evtx')
    expect(asked).toEqual([{ path: file }])
    expect(hits).toMatchObject([{ file, line: 2, time: '2026-11-21T02:59:00.000Z' }])
    expect({ problems, files }).toEqual({ problems: [], files: 1 })
  })

  test('of an exported log are known by its first bytes, whatever it is called', async () => {
    const folder = await folderWith({ 'System-log.old': exported })
    const { hits, files } = await scan([folder], {}, { readEvents: async () => events(known) })
    expect(hits).toMatchObject([{ file: join(folder, 'System-log.old'), line: 1 }])
    expect(files).toBe(1)
  })

  test('in a zip that would fill the disk are refused before anything is unpacked', async () => {
    const entry = {
      name: 'System.evtx',
      size: 2 ** 30 + 1,
      written: 0,
      open: () => Promise.reject(new Error('It was opened.')),
    }
    expect(await withUnpacked(entry, async () => 'unpacked')).toEqual(message('logs.eventLogTooLarge'))
  })

  test('of an exported log in a zip are read from a file of their own, which is gone afterwards', async () => {
    const zip = madeZip([{ name: 'logs/CloudBackup.evtx', bytes: exported }])
    const folder = await folderWith({ 'case.zip': zip })
    let unpacked = ''
    const readEvents = async (place: EventPlace) => {
      unpacked = 'path' in place ? place.path : ''
      expect(readFileSync(unpacked)).toEqual(exported)
      return events(known)
    }
    const { hits } = await scan([folder], {}, { readEvents })
    expect(hits).toMatchObject([{ file: `${join(folder, 'case.zip')}!logs/CloudBackup.evtx`, line: 1 }])
    expect(unpacked.startsWith(tmpdir())).toBe(true)
    expect(existsSync(unpacked)).toBe(false)
    expect(existsSync(dirname(unpacked))).toBe(false)
  })

  test('that cannot be read cost their own log only, with the reason', async () => {
    const folder = await folderWith({ 'a.evtx': exported, 'b.log': known })
    const reason = message('logs.eventLogUnread', { detail: 'The file is damaged' })
    const result = await scan([folder], {}, { readEvents: async () => ({ reason }) })
    expect(told(result)).toEqual([expect.stringContaining('The file is damaged')])
    expect(result.hits).toHaveLength(1)
  })

  test('in a zip on a machine without Windows are told, and the rest of the zip is looked through', async () => {
    const zip = madeZip([
      { name: 'System.evtx', bytes: exported },
      { name: 'a.log', bytes: Buffer.from(known) },
    ])
    const result = await scan([await folderWith({ 'case.zip': zip })])
    expect(told(result)).toEqual([expect.stringContaining('only Windows can read')])
    expect(result.hits).toHaveLength(1)
  })

  test('of logs of this server are looked through by their names; a log that is not there is no problem', async () => {
    const readEvents = async (place: EventPlace) =>
      'log' in place && place.log === 'DPM Alerts' ? events(known) : null
    const { hits, problems } = await scan([], { eventLogs: ['DPM Alerts', 'CloudBackup'] }, { readEvents })
    expect(hits).toMatchObject([{ file: 'event log: DPM Alerts' }])
    expect(problems).toEqual([])
  })

  test('reach the thread that looks through logs from the one that asks the server', async () => {
    const folder = await folderWith({ 'a.evtx': exported, 'b.evtx': exported })
    const { logKnowledge } = await ownKnowledge()
    const readEvents = async (place: EventPlace) =>
      'path' in place && place.path.endsWith('a.evtx') ? events(known) : events('nothing')
    const { hits, files } = await scanOffThread({ paths: [folder] }, logKnowledge, { readEvents })
    expect(hits).toMatchObject([{ file: join(folder, 'a.evtx') }])
    expect(files).toBe(2)
  })
})
