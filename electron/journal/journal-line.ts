import { hash } from 'node:crypto'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type JournalRecord, journalRecordSchema } from '../../shared/model/journal-record.ts'

/**
 * A record as it stands in the file: one line of JSON in canonical form, so that its checksum comes last and covers the very
 * bytes before it, and a line feed.
 */
export function lineOf(record: Omit<JournalRecord, 'sum'>): { record: JournalRecord; line: string } {
  const whole: JournalRecord = { ...record, sum: sumOf(record) }
  return { record: whole, line: `${canonicalJson(whole as unknown as Json)}\n` }
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
  return isAsSummed(line, result.data.sum) || isAsWritten(line, parsed as JournalRecord) ? result.data : 'altered'
}

/** Whether a line in canonical form is, byte for byte, what its checksum was taken over. */
function isAsSummed(line: string, sum: string): boolean {
  const end = `,"sum":"${sum}"}`
  return line.endsWith(end) && hash('sha256', `${line.slice(0, -end.length)}}`) === sum
}

/** The same for a line with its names in another order. What counts is what stands in the file, not what the schema made of it. */
function isAsWritten(line: string, parsed: JournalRecord): boolean {
  const { sum, ...rest } = parsed
  return sum === sumOf(rest) && line === JSON.stringify(parsed)
}

function sumOf(record: Omit<JournalRecord, 'sum'>): string {
  return hash('sha256', canonicalJson(record as unknown as Json))
}
