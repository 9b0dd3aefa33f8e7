import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { marsJobSchema } from '../../shared/reads/mars-jobs.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('answers of MARS on a real PowerShell', (ask) => {
  const jobOf = (job: unknown, isRunning = false) => ask('ConvertFrom-MarsJob', { job, isRunning })

  const source = (name: string, more = {}) => ({
    Datasource: { DataSourceName: name },
    JobState: 'CompletedWithWarning',
    ByteProgress: { Progress: 5_000_000_000 },
    FileProgress: { Total: 12 },
    ...more,
  })

  test('a job has its states by name, its codes by number and as HRESULT, and the sum of its sources', async () => {
    const error = { ErrorCode: 100_066, DetailedErrorCode: -2_147_024_891 }
    const status = {
      JobState: 'Aborted',
      ErrorInfo: error,
      DatasourceStatus: [source('C:\\'), source('D:\\', { ErrorInfo: error })],
    }
    const job = marsJobSchema.parse(await jobOf({ JobId: 'b3a1', JobType: 'Backup', JobStatus: status }))
    expect(job).toMatchObject({ id: 'b3a1', type: 'Backup', state: 'Aborted', errorCode: 100_066 })
    expect(job).toMatchObject({ detailCode: '0x80070005', bytes: 10_000_000_000, files: 24 })
    expect(job.sources.map(({ name, errorCode }) => [name, errorCode])).toEqual([
      ['C:\\', null],
      ['D:\\', 100_066],
    ])
  })

  test('what a job does not tell is null, never 0', async () => {
    const job = marsJobSchema.parse(
      await jobOf({ JobId: 'b3a1', JobType: 'Recovery', JobStatus: { JobState: 'Odd' } }, true),
    )
    expect(job).toMatchObject({
      startedAt: null,
      endedAt: null,
      errorCode: null,
      bytes: null,
      files: null,
      sources: [],
    })
  })

  test('times are UTC as they come, and the year 1 is no time', async () => {
    expect(await ask('Get-JobTimeOf', { year: 2026 })).toEqual({ time: '2026-03-01T22:00:00Z' })
    expect(await ask('Get-JobTimeOf', { year: 1 })).toEqual({ time: null })
  })

  test.each([
    ['Backup failed. ID: 100053', 100_053],
    ['Échec de la sauvegarde (ID 100012 Détails : aucun)', 100_012],
    ['GRID 123456', null],
    ['It failed with 0x80070005.', null],
  ])('the id of an error is told by its number, whatever the language: %s', async (text, id) => {
    expect(await ask('Get-BackupErrorIdOf', { text })).toEqual({ id })
  })

  describe('skipped files', () => {
    const countsOf = async (files: Record<string, Buffer>) => {
      const folder = mkdtempSync(join(tmpdir(), 'skipped-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      for (const [index, [name, bytes]] of Object.entries(files).entries()) {
        writeFileSync(join(folder, name), bytes)
        utimesSync(join(folder, name), 1_800_000_000 + index, 1_800_000_000 + index)
      }
      return ask('Get-SkippedFileCount', { folder })
    }
    const lines = 'D:\\a.txt\t0x80070005\r\nD:\\b 0x80070002.txt\t0x80070005\r\nD:\\c\t(0x800703eb)\r\n'
    const counts = [
      { code: '0x80070005', count: 2 },
      { code: '0x80070002', count: 1 },
      { code: '0x800703EB', count: 1 },
    ]

    test.each([
      ['UTF-16 without a mark', Buffer.from(lines, 'utf16le')],
      ['UTF-16 with a mark', Buffer.from(`\ufeff${lines}`, 'utf16le')],
      ['UTF-8', Buffer.from(lines)],
    ])('are counted by code in %s, the most frequent first', async (_, bytes) => {
      expect(await countsOf({ 'LastBackupFailedFiles1.txt': bytes })).toEqual({
        skipped: counts,
        skippedAt: '2027-01-15T08:00:00Z',
      })
    })

    test('come from the newest list alone', async () => {
      const answer = await countsOf({
        'LastBackupFailedFiles1.txt': Buffer.from(lines),
        'LastBackupFailedFiles2.txt': Buffer.from('D:\\e\t0x80070570'),
        'Other.txt': Buffer.from(lines),
      })
      expect(answer).toMatchObject({ skipped: [{ code: '0x80070570', count: 1 }] })
    })

    test('are none where no list was ever written', async () => {
      expect(await countsOf({})).toEqual({ skipped: [], skippedAt: null })
    })
  })
})
