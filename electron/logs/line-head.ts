import type { Stretch } from './byte-kernel.ts'
import { HeadReader, isBlank, isDigit, isLetter } from './head-reader.ts'
import { americanTime, isoTime, yearlessTime } from './line-time.ts'

/** What a line begins with. */
export interface LineHead {
  /** Milliseconds since 1970; `null` when it tells none. */
  time: number | null
  /** Where what it says begins: behind the columns of MARS and DPM, elsewhere behind the time; else where the line begins. */
  saidFrom: number
}

const longestHead = 120

/**
 * Reads what a line of a log begins with; each of its units is one byte. `until` is when the file was last written: the logs of MARS and
 * DPM name no year, and it is the last one in which the time is not after that. A time without a zone is taken as this computer's.
 */
export function headOf({ bytes, from, to }: Stretch, until: number): LineHead {
  const start = behindMark(bytes, from, to)
  const columns = columnsOf(new HeadReader(bytes, start, to), until)
  if (columns.time !== null && columns.saidFrom > start) return columns
  const written = timeWithin(new HeadReader(bytes, start, Math.min(to, start + longestHead)))
  const time = columns.time ?? written?.time ?? null
  if (columns.saidFrom > start) return { time, saidFrom: columns.saidFrom }
  return { time, saidFrom: written && isBare(bytes, start, written.from) ? written.to : from }
}

const longestMark = 3

/** Where a line begins, behind a byte order mark: no head begins with a sign beyond ASCII. */
function behindMark(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && at - from < longestMark && (bytes[at] as number) >= 128) at++
  return at
}

const open = 0x5b
const close = 0x5d
const openRound = 0x28
const closeRound = 0x29
const slash = 0x2f
const dash = 0x2d

/** `1A2C 0F84 03/14 22:00:07.481 71 file.cpp(1105) [000001C3A77D5E10] 6F0E2B1C-…`, with tabs or blanks between; from `[` on may be missing. */
function columnsOf(reader: HeadReader, until: number): LineHead {
  const { at: from } = reader
  const nothing = { time: null, saidFrom: from }
  reader.blanks()
  if (!reader.hex(3, 8) || !reader.blanks() || !reader.hex(3, 8) || !reader.blanks()) return nothing
  const month = reader.number(2, 2)
  const day = reader.sign(slash) ? reader.number(2, 2) : -1
  if (month < 0 || day < 0 || !reader.blanks()) return nothing
  const { at } = reader
  const time = yearlessTime(reader, month, day, until)
  reader.at = at
  return { time, saidFrom: hasPlace(reader) ? behindIds(reader) : from }
}

/** Goes on behind a time, the number of a task, and a place in the source. */
function hasPlace(reader: HeadReader): boolean {
  if (!reader.token() || !reader.blanks() || reader.number(1, Number.POSITIVE_INFINITY) < 0 || !reader.blanks())
    return false
  const { at } = reader
  return reader.token() && isPlace(reader.bytes, at, reader.at) && reader.blanks()
}

/** Whether it ends like `file.cpp(1105)`. */
function isPlace(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[to - 1] !== closeRound) return false
  let at = to - 2
  while (at > from && isDigit(bytes[at] as number)) at--
  return at > from && at < to - 2 && bytes[at] === openRound
}

/** Where the rest begins behind the address and the GUID that may stand there. */
function behindIds(reader: HeadReader): number {
  let { at } = reader
  if (reader.sign(open) && reader.hex(1, Number.POSITIVE_INFINITY) && reader.sign(close) && reader.blanks())
    at = reader.at
  reader.at = at
  return hasGuid(reader) && reader.blanks() ? reader.at : at
}

const guidLength = 36

function hasGuid(reader: HeadReader): boolean {
  const { at } = reader
  if (!reader.hex(8, 8) || !reader.sign(dash)) return false
  while (reader.at < at + guidLength && (reader.hex(1, guidLength) || reader.sign(dash)));
  return reader.at === at + guidLength
}

/** A time, and where it stands. */
interface PlacedTime {
  time: number
  from: number
  to: number
}

/** The first time in ISO 8601, else the first American one. */
function timeWithin(reader: HeadReader): PlacedTime | null {
  const { at: from, bytes, end } = reader
  let american: PlacedTime | null = null
  for (let at = from; at < end; at++) {
    if (!isDigit(bytes[at] as number) || (at > from && !mayBegin(bytes[at - 1] as number))) continue
    reader.at = at
    const iso = isoTime(reader)
    if (iso !== null) return { time: iso, from: at, to: reader.at }
    reader.at = at
    const other: number | null = american ? null : americanTime(reader)
    if (other !== null) american = { time: other, from: at, to: reader.at }
  }
  return american
}

const quotes = [0x22, 0x27]

function mayBegin(before: number): boolean {
  return isBlank(before) || before === open || before === openRound || quotes.includes(before)
}

const longestLevel = 7

/** Whether nothing is said there: numbers without letters, or one short word without a number, such as `[WARN]`. */
function isBare(bytes: Uint8Array, from: number, to: number): boolean {
  let words = 0
  let length = 0
  let hasNumber = false
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    hasNumber ||= isDigit(byte)
    length = isLetter(byte) ? length + 1 : 0
    if (length === 1) words++
    if (length > longestLevel || words > 1 || (words > 0 && hasNumber)) return false
  }
  return true
}
