import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../electron/report/read-report.ts'
import { writeFailure, writeReportFile } from '../../electron/report/report-file.ts'
import { saveReport } from '../../electron/report/save-report.ts'
import type { ReportFormat } from '../../shared/ipc.ts'
import { openTestSession, temporaryFolder } from '../support/open-test-session.ts'

async function save(name: string, format: ReportFormat) {
  const { session } = await openTestSession('healthy')
  const folder = await temporaryFolder()
  const usual = {
    scope: { kind: 'usual' },
    language: 'en',
    version: '1',
    overwrite: true,
    stateFolder: '/none',
  } as const
  return { folder, saved: saveReport(session, { path: join(folder, name), format, ...usual }) }
}

describe('a report that is to be compared', () => {
  test.each([
    ['was written by a newer version', '{"schema": 2}', 'compare.newer'],
    ['is damaged', '{"schema": 1, "server": {', 'compare.damaged'],
    ['is cut in the middle of a letter', '{"schema": 1, "server": "caf\ud83d', 'compare.damaged'],
    ['is no report', '{"schema": 1}', 'compare.noReport'],
    ['is another JSON document', '[1, 2, 3]', 'compare.noReport'],
    ['is empty', '', 'compare.damaged'],
  ])('and %s is refused by name', async (_, text, key) => {
    const file = join(await temporaryFolder(), 'report.json')
    await writeFile(file, text)
    await expect(readReport(file)).rejects.toMatchObject({ reason: { key, values: { file } } })
  })

  test('and is not there is refused by name', async () => {
    const file = join(await temporaryFolder(), 'none.json')
    await expect(readReport(file)).rejects.toMatchObject({ reason: { key: 'cli.unreadable', values: { file } } })
  })
})

describe('a report that cannot be written', () => {
  test.each(['con.md', 'AUX', 'lpt1.report.html', 'a:b.json', 'what?.md', 'ends with a blank '])(
    'because Windows gives no file the name %s leaves nothing behind',
    async (name) => {
      const { folder, saved } = await save(name, 'md')
      await expect(saved).rejects.toMatchObject({ reason: { key: 'report.reservedName' } })
      expect(await readdir(folder)).toEqual([])
    },
  )

  test('because its network path went away in the middle leaves nothing behind and says so', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'report.md')
    function* pieces() {
      yield 'the beginning'
      throw Object.assign(new Error('ENETUNREACH: network is unreachable, write'), { code: 'ENETUNREACH' })
    }
    expect(() => writeReportFile(path, pieces(), true)).toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ key: 'report.networkGone' }) }),
    )
    expect(await readdir(folder)).toEqual([])
  })

  test('is told as a lost network path only where the path names a computer', () => {
    const error = Object.assign(new Error('UNKNOWN: unknown error, open'), { code: 'UNKNOWN' })
    const keyFor = (path: string) => (writeFailure(path, error) as { reason?: { key: string } }).reason?.key
    expect(keyFor('\\\\backup01\\reports\\report.md')).toBe('report.networkGone')
    expect(keyFor('\\\\?\\D:\\report.md')).toBe('report.notWritten')
    expect(keyFor('D:\\report.md')).toBe('report.notWritten')
  })

  test('because nothing here prints PDF says what to do instead', async () => {
    const { folder, saved } = await save('report.pdf', 'pdf')
    await expect(saved).rejects.toMatchObject({ reason: { key: 'report.noBrowser' } })
    expect(await readdir(folder)).toEqual([])
  })
})
