import { execFileSync } from 'node:child_process'
import { chmodSync, openSync, symlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LineScanner } from '../../electron/logs/line-scanner.ts'
import { buildRecogniser } from '../../electron/logs/recogniser.ts'
import { root } from '../../scripts/installed.mjs'
import { madeZip } from '../support/made-zip.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { folderWith, ownKnowledge, scan, told } from './scan.ts'

const known = 'ExtensionFailedVssWriterInBadState'
const good = { 'good.log': `${known}\n` }

describe('what cannot be looked through gets one clear sentence, and the rest goes on:', () => {
  test('a path that is not there', async () => {
    const folder = await folderWith(good)
    const result = await scan([join(folder, 'none'), folder])
    expect(told(result)).toEqual([expect.stringContaining('It is not there')])
    expect(result.hits).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a folder without rights', async () => {
    const folder = await folderWith({ ...good, 'closed/x.log': known })
    chmodSync(join(folder, 'closed'), 0)
    const result = await scan([folder])
    chmodSync(join(folder, 'closed'), 0o700)
    expect(told(result)).toEqual([expect.stringContaining('administrator')])
    expect(result.hits).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() !== 0)('a folder without rights, for a user who is not root', async () => {
    const folder = await folderWith({ ...good, 'closed/x.log': known })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'closed'), 0o700)
    const program = `
      import { listLogFiles } from ${JSON.stringify(pathToFileURL(join(root, 'electron/logs/log-files.ts')).href)}
      const problems = []
      const files = listLogFiles([${JSON.stringify(folder)}], (problem) => problems.push(problem))
      console.log(JSON.stringify({ files, problems }))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      uid: 65_534,
      encoding: 'utf8',
    })
    expect(JSON.parse(said)).toMatchObject({
      files: [{ path: join(folder, 'good.log') }],
      problems: [{ file: join(folder, 'closed'), reason: { key: 'logs.noRights' } }],
    })
  })

  test('programs, packed and other binary files', async () => {
    const folder = await folderWith({
      ...good,
      'a.etl': Buffer.alloc(5000),
      'b.exe': Buffer.from(`MZ${'\0'.repeat(90)}${known}`),
    })
    const result = await scan([folder])
    expect(told(result)).toEqual(Array(2).fill(expect.stringContaining('no text log')))
    expect(result.files).toBe(1)
  })

  test('a status file that carries a few zero bytes is text all the same', async () => {
    const folder = await folderWith({ 'aggregatestatus.json': `{"message":"${known}"}\0\0` })
    expect((await scan([folder])).hits).toHaveLength(1)
  })

  test('an exported event log on a machine without Windows', async () => {
    const folder = await folderWith({ ...good, 'System.evtx': Buffer.from('ElfFile\0\0\0') })
    const result = await scan([folder])
    expect(told(result)).toEqual([expect.stringContaining('exported event log')])
    expect(result.hits).toHaveLength(1)
  })

  test('links in a folder are not followed, round in a circle or anywhere', async () => {
    const folder = await folderWith(good)
    symlinkSync(folder, join(folder, 'circle'))
    expect(await scan([folder])).toMatchObject({ files: 1, problems: [] })
  })

  test('a log without a line, and an empty one', async () => {
    const folder = await folderWith({ 'empty.log': '', 'bom.log': Buffer.from([0xff, 0xfe]), 'end.log': known })
    expect(await scan([folder])).toMatchObject({ files: 3, problems: [], hits: [{ line: 1 }] })
  })
})

describe('a line without end', () => {
  test('is looked at in parts: what lies across a cut is found, and counts once', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'endless.log')
    const file = openSync(path, 'w')
    const filler = Buffer.alloc(1_048_570, 'x ')
    for (let part = 0; part < 5; part++) {
      writeSync(file, filler)
      writeSync(file, part === 2 ? ` ${known} ` : '')
    }
    const result = await scan([path])
    expect(result.found).toMatchObject([{ count: 1 }])
    expect(result.hits[0]?.line).toBe(1)
    expect(result.hits[0]?.text.length).toBeLessThan(500)
  })

  test('gives all that stands in it, however near to each other', async () => {
    const other = 'CBPReplicationFailed'
    const lines = Array.from({ length: 14 }, (_, at) =>
      [' '.repeat(70_000), known, '-'.repeat(4_000 + at * 8), other, ' '.repeat(70_000)].join(' '),
    )
    const folder = await folderWith({ 'a.log': lines.join('\n') })
    const { found } = await scan([folder])
    expect(found.map((one) => [one.code ?? one.case, one.count])).toEqual([
      ['azure-vm/vss-writers-bad-state', lines.length],
      [other, lines.length],
    ])
  })

  test('costs no more memory the longer it is', async () => {
    const search = buildRecogniser((await ownKnowledge()).logKnowledge).openSearch()
    let found = 0
    const scanner = new LineScanner(search, () => {
      found++
    })
    const least: number[] = []
    for (let part = 0; part < 3_000; part++) {
      const room = scanner.room()
      least.push(room.length)
      room.fill(120)
      scanner.take(room.length)
    }
    scanner.end()
    expect(found).toBe(0)
    // The one buffer always has room again.
    expect(Math.min(...least)).toBeGreaterThan(100_000)
  })
})

describe('a zip', () => {
  const unpackable = Buffer.from(Array.from({ length: 3_000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 16))
  const log = Buffer.from(`line\n${known}\n`)

  test('is looked through without being unpacked to disk', async () => {
    const zip = madeZip([
      { name: 'Temp/', bytes: Buffer.alloc(0) },
      { name: 'Temp/CBEngineCurr.errlog', bytes: log },
      { name: 'Temp\\utf16.log', bytes: Buffer.from(log.toString(), 'utf16le') },
    ])
    const folder = await folderWith({ 'logs.zip': zip })
    const { hits, files } = await scan([folder])
    expect(files).toBe(2)
    const path = join(folder, 'logs.zip')
    expect(hits.map(({ file, line }) => [file, line])).toEqual([
      [`${path}!Temp/CBEngineCurr.errlog`, 2],
      [`${path}!Temp/utf16.log`, 2],
    ])
  })

  const refused: [string, Parameters<typeof madeZip>[0], string][] = [
    [
      'with a name that leads upwards',
      [
        { name: 'a.log', bytes: log },
        { name: '../../evil.log', bytes: log },
      ],
      'leads out',
    ],
    ['with a name that leads to a drive', [{ name: 'C:\\Windows\\evil.log', bytes: log }], 'leads out'],
    ['that would fill the disk', [{ name: 'bomb.log', bytes: Buffer.alloc(70_000_000, 'a') }], 'far more than logs do'],
    [
      'whose files overlap',
      [
        { name: 'a.log', bytes: unpackable },
        ...[1, 2, 3].map((at) => ({ name: `b${at}.log`, bytes: unpackable, overlaps: true })),
      ],
      'overlap',
    ],
  ]
  test.each(refused)('%s is refused whole, with one sentence', async (_, entries, sentence) => {
    const folder = await folderWith({ 'bad.zip': madeZip(entries), ...good })
    const result = await scan([folder])
    expect(told(result)).toEqual([expect.stringContaining(sentence)])
    expect(result.hits).toHaveLength(1)
  })

  test('tells what in it is encrypted, damaged or a zip again, and gives the rest', async () => {
    const folder = await folderWith({
      'mixed.zip': madeZip([
        { name: 'a.log', bytes: log, encrypted: true },
        { name: 'b.log', bytes: log, claimedSize: 5 },
        { name: 'c.zip', bytes: madeZip([{ name: 'd.log', bytes: log }]) },
        { name: 'e.log', bytes: log },
      ]),
    })
    const result = await scan([folder])
    expect(told(result)).toEqual([
      expect.stringContaining('encrypted'),
      expect.stringContaining('could not be unpacked whole'),
      expect.stringContaining('zip within a zip'),
    ])
    expect(result.hits.map(({ file }) => file.split('!')[1])).toContain('e.log')
  })

  test('that is cut off is told', async () => {
    const folder = await folderWith({ 'half.zip': madeZip([{ name: 'a.log', bytes: log }]).subarray(0, 60), ...good })
    const result = await scan([folder])
    expect(told(result)).toEqual([expect.stringContaining('It is no whole zip')])
    expect(result.hits).toHaveLength(1)
  })
})
