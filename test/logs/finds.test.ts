import { appendFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kindOfCode } from '../../electron/diagnosis/code-kinds.ts'
import { languages } from '../../shared/model/language.ts'
import { writeMadeLog } from '../support/made-logs.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { errlogLine, folderWith, ownKnowledge, scan } from './scan.ts'

const known = 'ExtensionFailedVssWriterInBadState'
const theCase = 'azure-vm/vss-writers-bad-state'

describe('logs that are looked through', () => {
  test('give every code and message of the knowledge, in every language', async () => {
    const { knowledge } = await ownKnowledge()
    const { cases, codes } = knowledge
    const messages = [
      ...cases.flatMap((one) => languages.flatMap((language) => one.messages[language] ?? [])),
      ...codes.flatMap(({ message }) => message || []),
    ]
    const faces = [
      ...cases.flatMap((one) => [...one.codes, ...one.causes.flatMap((cause) => cause.codes)]),
      ...codes.map(({ code }) => code),
    ]
    const said = [
      ...messages,
      ...faces.map((code) => (kindOfCode(code).kind === 'id' ? `error ID: ${code}` : `Hr: = [${code}]`)),
    ]
    const lines = said.map((text) => errlogLine(text.replaceAll('\n', ' ').replace(/%\w+;/g, 'srv01')))
    const folder = await folderWith({ 'CBEngineCurr.errlog': lines.join('\r\n') })

    const found = await scan([folder])
    const hit = new Set(found.hits.map(({ line }) => line))
    expect(said.filter((_, index) => !hit.has(index + 1))).toEqual([])
    expect(said.length).toBeGreaterThan(300)
  })

  test('give the same whatever encoding they are in', async () => {
    const text = `first line é\r\n${errlogLine(known)}\r\n`
    const utf16 = Buffer.from(text, 'utf16le')
    const folder = await folderWith({
      'ansi.log': Buffer.from(text, 'latin1'),
      'utf8.log': text,
      'utf8-bom.log': `\uFEFF${text}`,
      'utf16.log': utf16,
      'utf16-bom.log': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'utf16be-bom.log': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16(),
    })
    const { hits, files } = await scan([folder])
    expect(files).toBe(6)
    expect(hits.map(({ line, text: said, case: id }) => [line, said, id])).toEqual(
      Array(6).fill([2, errlogLine(known), theCase]),
    )
  })

  test('give every line, however the ids in it and behind it are written', async () => {
    const folder = await folderWith({
      'hex-first.log': ['Failed with 0x186d2', 'Failed, error ID: 100050', 'Failed with 0x186d2'].join('\n'),
      'at-once.log': ['100050', 'Failed, error ID: 100050', 'Failed with 0x186d2'].join('\n'),
    })
    const { hits } = await scan([folder])
    expect([...new Set(hits.map(({ line, file }) => `${basename(file)} ${line}`))]).toEqual([
      ...[1, 2, 3].map((line) => `at-once.log ${line}`),
      ...[1, 2, 3].map((line) => `hex-first.log ${line}`),
    ])
  })

  test('give what stands before a time as well, a number alone behind one, and hex with a capital X', async () => {
    const folder = await folderWith({
      'a.log': [
        `${known} at 2026-11-20T10:00:00Z`,
        'Failed with error ID: 100050 at 2026-11-20 10:00:00',
        'Failed with 0X186D2',
        `WARN 2026-11-20T10:00:00Z ${known}`,
        '2026-11-20T10:00:00Z 100050',
      ].join('\n'),
    })
    const { hits } = await scan([folder])
    expect([...new Set(hits.map(({ line }) => line))]).toEqual([1, 2, 3, 4, 5])
  })

  test('give an id at the very end, whatever was at hand there before', async () => {
    const folder = await folderWith({
      'a.log': `${'123456789\n'.repeat(30_000)}error ID: 100050`,
      'b.log': `${'0x186d2a\n'.repeat(30_000)}failed: 0x186d2`,
    })
    const { hits } = await scan([folder])
    expect([...new Set(hits.map(({ file, line }) => `${basename(file)} ${line}`))]).toEqual([
      'a.log 30001',
      'b.log 30001',
    ])
  })

  test('count every line, wherever pieces of the file end, and say where it stands', async () => {
    const folder = await temporaryFolder()
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const path = join(folder, `${encoding}.errlog`)
      const made = writeMadeLog(path, { bytes: 5_000_000, says: [`Failed: ${known}`], every: 7, encoding })
      const { found, hits } = await scan([path])
      expect(found).toMatchObject([{ case: theCase, count: made.planted, files: 1 }])
      expect(hits.map(({ line }) => line)).toEqual(hits.map((_, index) => 7 * (index + 1)))
      expect(hits).toHaveLength(1_000)
    }
  })

  test('tell the first and the last time, which MARS writes without a year', async () => {
    const folder = await folderWith({
      'CBEngine1.errlog': [
        errlogLine(known, '12/31\t23:00:00.000'),
        errlogLine(known, '01/02\t04:00:00.500'),
        `${known} again`,
      ].join('\n'),
    })
    const written = new Date(2026, 0, 3)
    utimesSync(join(folder, 'CBEngine1.errlog'), written, written)
    const { found } = await scan([folder])
    expect(found).toMatchObject([
      {
        count: 3,
        first: new Date(2025, 11, 31, 23).toISOString(),
        last: new Date(2026, 0, 2, 4, 0, 0, 500).toISOString(),
        hours: [{ count: 1 }, { at: new Date(2026, 0, 2, 4).toISOString(), count: 2 }],
      },
    ])
  })

  test('read the times of the VM agent, of ISO 8601 and of installers', async () => {
    const folder = await folderWith({
      'WaAppAgent.log': `[00000007] [03/14/2025 22:04:32.55] [WARN]  ${known}\n`,
      'iso.log': `2025-03-14T22:04:32.5500000Z ${known}\n`,
      'setup.log': `3/14/2025 10:04:32 PM ${known}\n`,
    })
    const local = new Date(2025, 2, 14, 22, 4, 32, 550)
    expect(
      Object.fromEntries((await scan([folder])).hits.map(({ file, time }) => [file.slice(folder.length + 1), time])),
    ).toEqual({
      'WaAppAgent.log': local.toISOString(),
      'iso.log': '2025-03-14T22:04:32.550Z',
      'setup.log': new Date(2025, 2, 14, 22, 4, 32).toISOString(),
    })
  })

  test('give codes that other products report too, because the log is a backup product’s', async () => {
    const { knowledge } = await ownKnowledge()
    const common = knowledge.cases
      .flatMap(({ codes }) => codes)
      .filter((code) => {
        const kind = kindOfCode(code)
        return kind.kind === 'id' && !kind.specific
      })
    expect(common.length).toBeGreaterThan(0)
    const rest = 'while the files of the folder were being opened one after the other, which took a long time again'
    const folder = await folderWith({
      'a.log': common.map((code) => `Failed with error ID: ${code} ${rest}`).join('\n'),
    })
    expect(new Set((await scan([folder])).hits.map(({ line }) => line)).size).toBe(common.length)
  })

  test('are limited to a window of time, lines of an unknown time included', async () => {
    const day = (date: number) => `2026-11-${date}T12:00:00Z ${known}`
    const folder = await folderWith({
      'a.log': [day(10), day(12), day(14)].join('\n'),
      'b.log': `no time here: ${known}`,
    })
    const window = { since: Date.parse('2026-11-11T00:00Z'), until: Date.parse('2026-11-13T00:00Z') }
    expect((await scan([folder], window)).hits.map(({ time }) => time)).toEqual(['2026-11-12T12:00:00.000Z', null])
  })

  test('leave out files that were last written before the window', async () => {
    const folder = await folderWith({ 'old.log': known })
    utimesSync(join(folder, 'old.log'), 1, 1)
    expect(await scan([folder], { since: Date.parse('2020-01-01') })).toMatchObject({
      files: 0,
      hits: [],
      problems: [],
    })
  })

  test('do not take numbers, dates and ordinary failures for codes', async () => {
    const folder = await folderWith({
      'noise.log': [
        'took 4024 ms',
        'Event ID: 33621',
        'C:\\dir\\4024\\file',
        '10.0.4024.1',
        'error count 0',
        '2026-11-21 04:02:40.240',
      ].join('\n'),
    })
    expect((await scan([folder])).hits).toEqual([])
  })

  test('tell what was found until they were cancelled', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'big.errlog')
    writeMadeLog(path, { bytes: 8_000_000, says: [known], every: 100 })
    let asked = 0
    const whole = await scan([path])
    const part = await scan([path], {}, { isCancelled: () => ++asked > 4 })
    expect(part.cancelled).toBe(true)
    expect(part.bytes).toBeLessThan(whole.bytes)
    expect(part.found[0]?.count).toBeGreaterThan(0)
    expect(part.found[0]?.count).toBeLessThan(whole.found[0]?.count ?? 0)
  })

  test('may grow, be started anew or vanish meanwhile: the rest goes on', async () => {
    const folder = await folderWith({
      'a.log': '',
      'b.log': `${known}\n`,
      'c.log': `${known}\n`,
      'd.log': `${known}\n`,
    })
    const path = (name: string) => join(folder, name)
    writeMadeLog(path('a.log'), { bytes: 3_000_000, says: [], every: 1 })
    let asked = 0
    const host = {
      isCancelled() {
        asked++
        // Between the first and the second piece of a.log.
        if (asked === 3) {
          truncateSync(path('a.log'), 10)
          rmSync(path('b.log'))
          appendFileSync(path('c.log'), `${known}\n`)
        }
        return false
      },
    }
    const result = await scan([folder], {}, host)
    expect(result.problems.map(({ file, reason }) => [file, reason.key])).toEqual([
      [path('a.log'), 'logs.shorter'],
      [path('b.log'), 'logs.gone'],
    ])
    expect(result.found).toMatchObject([{ count: 3, files: 2 }])
    writeFileSync(path('a.log'), '')
  })
})
