import { hash } from 'node:crypto'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type JournalRecord, journalEntrySchema, journalRecordSchema } from '../../shared/model/journal-record.ts'

const beforeSum = ',"sum":"'
const afterSum = '"}'
/** The length of `,"sum":"…"}` with its 64 digits. */
const endingLength = beforeSum.length + 64 + afterSum.length

/** A record and the text that is stored for it: JSON in canonical form, so that its checksum comes last and covers the very bytes before it. */
export function withSum(record: Omit<JournalRecord, 'sum'>): { record: JournalRecord; text: string } {
  const sum = hash('sha256', canonicalJson(record as unknown as Json))
  const whole: JournalRecord = { ...record, sum }
  return { record: whole, text: canonicalJson(whole as unknown as Json) }
}

const knownKinds = new Set<string>(journalEntrySchema.options.map((option) => option.shape.kind.value))

/**
 * The record of a text: `altered` when its checksum does not fit, `newer` when it does and a later version has written it. What fits its
 * checksum has passed its schema when it was written; {@link isWellFormed} asks again before something is done because of it.
 */
export function recordOf(text: string): JournalRecord | 'altered' | 'newer' {
  const end = text.length - endingLength
  if (end < 0 || !text.startsWith(beforeSum, end) || !text.endsWith(afterSum)) return 'altered'
  const sum = text.slice(end + beforeSum.length, -afterSum.length)
  if (hash('sha256', `${text.slice(0, end)}}`) !== sum) return 'altered'
  const record = JSON.parse(text) as JournalRecord
  return knownKinds.has(record.entry?.kind) ? record : 'newer'
}

/** Whether a record has the shape that this version of the program knows. */
export function isWellFormed(record: JournalRecord): boolean {
  return journalRecordSchema.safeParse(record).success
}

/** The record of a row when it proves itself and stands under its own number; `null` for anything else that may stand in a damaged file. */
export function provenRecord(row: { seq: number; text: unknown } | undefined): JournalRecord | null {
  const record = typeof row?.text === 'string' ? recordOf(row.text) : 'altered'
  return typeof record === 'string' || record.seq !== row?.seq ? null : record
}
