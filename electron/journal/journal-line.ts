import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type JournalRecord, journalRecordSchema } from '../../shared/model/journal-record.ts'

/** A record as it stands in the file: one line of JSON with its checksum, and a line feed. */
export function lineOf(record: Omit<JournalRecord, 'sum'>): { record: JournalRecord; line: string } {
  const whole: JournalRecord = { ...record, sum: sumOf(record) }
  return { record: whole, line: `${JSON.stringify(whole)}\n` }
}

/** The record of a line (without its line feed), or why it is not one: not readable, or not what was written. */
export function recordOf(line: string): JournalRecord | 'unreadable' | 'altered' {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return 'unreadable'
  }
  const result = journalRecordSchema.safeParse(parsed)
  if (!result.success) return 'unreadable'
  // The sum is taken over what stands in the file, not over what the schema has made of it.
  const { sum, ...rest } = parsed as JournalRecord
  return sum === sumOf(rest) && line === JSON.stringify(parsed) ? result.data : 'altered'
}

function sumOf(record: Omit<JournalRecord, 'sum'>): string {
  return createHash('sha256')
    .update(canonicalJson(record as unknown as Json))
    .digest('hex')
}
