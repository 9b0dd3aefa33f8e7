import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeMadeLog } from '../support/made-logs.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const known = 'ExtensionFailedVssWriterInBadState'

describe('scan-logs on the command line', () => {
  test('answers with the lines, the cases and what could not be read, in a thread of its own and without a secret', async () => {
    const folder = await temporaryFolder()
    mkdirSync(join(folder, 'Temp'))
    writeFileSync(join(folder, 'Temp', 'a.log'), `2026-11-21T04:00:00Z ${known} password=hunter2!x\n`)
    writeFileSync(join(folder, 'b.evtx'), 'ElfFile\0')
    const { code, json } = await runMedic(['--json', 'scan-logs', folder])
    expect(code).toBe(0)
    expect(json).toMatchObject({
      files: 1,
      cancelled: false,
      hits: [
        {
          file: join(folder, 'Temp', 'a.log'),
          line: 1,
          time: '2026-11-21T04:00:00.000Z',
          case: 'azure-vm/vss-writers-bad-state',
        },
      ],
      cases: [{ case: 'azure-vm/vss-writers-bad-state', confidence: 'certain', count: 1 }],
      codes: [],
      problems: [{ file: join(folder, 'b.evtx') }],
    })
    expect(JSON.stringify(json)).not.toContain('hunter2')
  })

  test('says to people what was found and where, in three languages', async () => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'a.log'), `${known}\n`)
    for (const [language, words] of [
      ['en', '1 line in 1 file,'],
      ['fr', '1 ligne dans 1 fichier ('],
      ['nl', '1 regel in 1 bestand,'],
    ] as const) {
      const { out } = await runMedic(['--lang', language, 'scan-logs', folder])
      expect(out).toContain(words)
      expect(out).toContain(`${join(folder, 'a.log')}:1`)
    }
  })

  test('tells how far it has come on the other stream', async () => {
    const folder = await temporaryFolder()
    writeMadeLog(join(folder, 'big.errlog'), { bytes: 60_000_000, says: [known], every: 1_000 })
    const { json, err } = await runMedic(['--json', 'scan-logs', folder])
    expect(json.cases[0].count).toBeGreaterThan(100)
    expect(err).toMatch(/MB of 6\d MB/)
  })

  test.each([
    [['scan-logs'], 64, 'at least one'],
    [['scan-logs', '.', '--since', 'yesterday'], 64, 'no day or time'],
    [['scan-logs', '.', '--since', '2026-11-21', '--until', '2026-11-20'], 64, 'later'],
    [['scan-logs', '/none/such'], 3, ''],
  ])('%j ends with %i', async (args, code, words) => {
    const ended = await runMedic(args)
    expect(ended.code).toBe(code)
    expect(ended.err).toContain(words)
  })
})
