import { type Run, runOf, runWith } from '../../shared/model/runs.ts'
import type { KnownRun } from './history.ts'
import type { JournalFile } from './journal-file.ts'
import { isWellFormed, provenRecord } from './record-text.ts'

/** A run as its records tell it, read from the file; `null` when one of them proves nothing. */
export function readRun(file: JournalFile, records: readonly number[]): Run | null {
  let run: Run | undefined
  for (const seq of records) {
    const record = provenRecord(file.rowAt(seq))
    if (record === null) return null
    run = runWith(run, record)
  }
  return run ?? null
}

/** Whether the records of a run stand in the file as they were known: each proves itself, has its shape, and follows the one before. */
export function isProven(file: JournalFile, { run, records, lastSum }: KnownRun): boolean {
  let sum = ''
  for (const seq of records) {
    const record = provenRecord(file.rowAt(seq))
    if (record === null || runOf(record) !== run.id || record.prevOfRun !== sum || !isWellFormed(record)) return false
    sum = record.sum
  }
  return sum === lastSum
}

/** The number of the first record from a time on (ISO 8601). Times rise with the numbers, but for a clock that was put back. */
export function firstSince(file: Pick<JournalFile, 'rowFrom'>, time: string, lastSeq: number): number {
  let [from, to] = [1, lastSeq + 1]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const record = provenRecord(file.rowFrom(middle))
    if (record !== null && record.at < time) from = record.seq + 1
    else to = middle
  }
  return from
}
