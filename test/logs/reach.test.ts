import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LogProgress } from '../../shared/model/log-scan.ts'
import { writeMadeLog } from '../support/made-logs.ts'
import { madeZip } from '../support/made-zip.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { errlogLine, folderWith, scan } from './scan.ts'

const known = 'ExtensionFailedVssWriterInBadState'

describe('what was looked through', () => {
  test('reaches from the first time in the logs to when they were last written, whether or not anything was found', async () => {
    const folder = await folderWith({
      'a.log': 'heading without a time\n2026-11-18T06:00:00Z nothing\n2026-11-19T06:00:00Z nothing\n',
      'b.zip': madeZip([{ name: 'c.log', bytes: Buffer.from('2026-11-17T05:00:00Z nothing\n') }]),
    })
    const written = new Date('2026-11-20T10:00:00Z')
    utimesSync(join(folder, 'a.log'), written, written)
    const { reach, found } = await scan([folder])
    expect(found).toEqual([])
    // A file in the zip was last written on 21 November 2026, in the time of whoever made it.
    expect(reach?.from).toBe('2026-11-17T05:00:00.000Z')
    expect(reach?.to).toBe(new Date(2026, 10, 21, 12).toISOString())
  })

  test('is said within the times that were asked for, and files from before them are counted', async () => {
    const folder = await folderWith({ 'a.log': '2026-11-10T06:00:00Z nothing\n', 'old.log': known })
    const at = new Date('2026-11-20T10:00:00Z')
    utimesSync(join(folder, 'a.log'), at, at)
    utimesSync(join(folder, 'old.log'), 1, 1)
    const since = Date.parse('2026-11-19T00:00:00Z')
    expect(await scan([folder], { since })).toMatchObject({
      files: 1,
      older: 1,
      reach: { from: '2026-11-19T00:00:00.000Z', to: '2026-11-20T10:00:00.000Z' },
    })
  })

  test('tells nothing of logs in which no time stands', async () => {
    const folder = await folderWith({ 'a.log': known })
    expect(await scan([folder])).toMatchObject({ reach: null, files: 1 })
  })

  test('is nothing when nothing could be read', async () => {
    expect(await scan([join(await temporaryFolder(), 'none')])).toMatchObject({ reach: null, files: 0 })
  })
})

describe('a scan that goes on', () => {
  test('tells what it has found so far, without the lines', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'big.errlog')
    writeMadeLog(path, { bytes: 6_000_000, says: [known], every: 50 })
    const told: LogProgress[] = []
    const { found } = await scan([path], {}, { onProgress: (progress) => told.push(progress) })
    const first = told.find((one) => (one.found?.length ?? 0) > 0)?.found?.[0]
    expect(first).toMatchObject({ case: found[0]?.case, newest: { file: path } })
    expect(first?.count).toBeLessThanOrEqual(found[0]?.count ?? 0)
    expect(first).not.toHaveProperty('hits')
  })
})

describe('where the newest line of a case stands', () => {
  test('is told by the times of the lines, not by the order of the files', async () => {
    const folder = await folderWith({
      'a.log': [errlogLine('nothing'), `2026-11-20T08:00:00Z ${known}`].join('\n'),
      'b.log': [`2026-11-19T08:00:00Z ${known}`, known].join('\n'),
    })
    const { found } = await scan([folder])
    expect(found).toMatchObject([{ newest: { file: join(folder, 'a.log'), line: 2 } }])
  })
})

describe('events of event logs', () => {
  test('count with the lines, say their log, and reach as far as they do', async () => {
    const time = Date.parse('2026-11-20T04:00:00Z')
    const line = { time, text: known }
    const readEvents = async (place: object) =>
      'log' in place && place.log === 'VSS' ? { lines: [line, line], complete: true } : null
    const result = await scan([], { eventLogs: ['VSS', 'not on this server'] }, { readEvents })
    expect(result).toMatchObject({ files: 0, events: 2, eventLogs: ['VSS'] })
    expect(result.found).toMatchObject([{ count: 2, newest: { file: 'event log: VSS' } }])
    expect(result.reach).toEqual({ from: '2026-11-20T04:00:00.000Z', to: '2026-11-20T04:00:00.000Z' })
  })
})
