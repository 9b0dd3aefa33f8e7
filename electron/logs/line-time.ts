import { type HeadReader, isDigit, isLetter } from './head-reader.ts'

/** A file may be written a little after its time is read, and clocks differ. */
const grace = 86_400_000
const sign = { blank: 0x20, plus: 0x2b, comma: 0x2c, dash: 0x2d, dot: 0x2e, slash: 0x2f, colon: 0x3a, underline: 0x5f }
const letter = { T: 0x54, Z: 0x5a, a: 0x61, p: 0x70, m: 0x6d }
const lowerCase = 32

/** A time of day in milliseconds, and the hour of it apart, by which zones change. */
interface Clock {
  hour: number
  withinHour: number
}

/** `22:00:07.481` of a day without a year: in the last year in which it is not after `until`. `null` when no such time stands there. */
export function yearlessTime(reader: HeadReader, month: number, day: number, until: number): number | null {
  const clock = clockOf(reader, 2)
  if (!clock) return null
  const { at } = reader
  if (reader.sign(sign.dot)) clock.withinHour += fraction(reader, 3)
  // A fraction that goes on is another thing.
  if (isWord(reader.peek())) {
    reader.at = at
    clock.withinHour -= clock.withinHour % 1_000
    if (isWord(reader.peek())) return null
  }
  const year = yearOf(until)
  const time = local(year, month, day, clock)
  return time === null || time <= until + grace ? time : local(year - 1, month, day, clock)
}

/** `2025-03-14T22:04:32.5500000Z`, with or without fraction and zone. `null` when no such time stands there. */
export function isoTime(reader: HeadReader): number | null {
  const year = reader.number(4, 4)
  const month = year >= 0 && reader.sign(sign.dash) ? reader.number(2, 2) : -1
  const day = month >= 0 && reader.sign(sign.dash) ? reader.number(2, 2) : -1
  if (day < 0 || !(reader.sign(letter.T) || reader.sign(sign.blank))) return null
  const clock = clockOf(reader, 2)
  if (!clock) return null
  clock.withinHour += anyFraction(reader, [sign.dot, sign.comma])
  const offset = offsetOf(reader)
  if (offset === null) return local(year, month, day, clock)
  return isTime(month, day, clock) ? Date.UTC(year, month - 1, day, clock.hour) + clock.withinHour - offset : null
}

/** `3/14/2025 10:04:32 PM` or `03/14/2025 22:04:32.55`. `null` when no such time stands there. */
export function americanTime(reader: HeadReader): number | null {
  const month = reader.number(1, 2)
  const day = reader.sign(sign.slash) ? reader.number(1, 2) : -1
  const year = day >= 0 && reader.sign(sign.slash) ? reader.number(4, 4) : -1
  if (year < 0 || !(reader.sign(sign.blank) || reader.sign(letter.T))) return null
  while (reader.sign(sign.blank) || reader.sign(letter.T));
  const clock = clockOf(reader, 1)
  if (!clock) return null
  clock.withinHour += anyFraction(reader, [sign.dot, sign.colon, sign.comma])
  const half = halfOf(reader)
  if (half !== null) clock.hour = (clock.hour % 12) + half
  return local(year, month, day, clock)
}

/** `22:04:32`; its hour has at least so many digits. */
function clockOf(reader: HeadReader, least: 1 | 2): Clock | null {
  const hour = reader.number(least, 2)
  const minute = hour >= 0 && reader.sign(sign.colon) ? reader.number(2, 2) : -1
  const second = minute >= 0 && reader.sign(sign.colon) ? reader.number(2, 2) : -1
  if (second < 0 || minute > 59 || second > 60) return null
  return { hour, withinHour: minute * 60_000 + second * 1_000 }
}

/** The fraction behind one of these signs, in milliseconds; 0 when there is none. */
function anyFraction(reader: HeadReader, signs: readonly number[]): number {
  if (!signs.includes(reader.peek()) || !isDigit(reader.peek(1))) return 0
  reader.at++
  return fraction(reader, 7)
}

/** The digits there as a fraction of a second, in whole milliseconds. */
function fraction(reader: HeadReader, most: number): number {
  let value = 0
  for (let count = 0; count < most; count++) {
    const digit = isDigit(reader.peek()) ? reader.number(1, 1) : 0
    if (count < 3) value = value * 10 + digit
  }
  return value
}

/** What a zone is ahead by, in milliseconds: `Z`, `+01:00`, `-0330`; `null` when none stands there. */
function offsetOf(reader: HeadReader): number | null {
  const { at } = reader
  reader.sign(sign.blank)
  if (reader.sign(letter.Z)) return 0
  const isBehind = reader.sign(sign.dash)
  const hours = isBehind || reader.sign(sign.plus) ? reader.number(2, 2) : -1
  if (hours >= 0) reader.sign(sign.colon)
  const minutes = hours >= 0 ? reader.number(2, 2) : -1
  if (minutes >= 0) return (isBehind ? -1 : 1) * (hours * 60 + minutes) * 60_000
  reader.at = at
  return null
}

/** The hour at which the half of the day begins, when AM or PM stands there. */
function halfOf(reader: HeadReader): 0 | 12 | null {
  const blank = reader.peek() === sign.blank ? 1 : 0
  const first = reader.peek(blank) | lowerCase
  if ((first !== letter.a && first !== letter.p) || (reader.peek(blank + 1) | lowerCase) !== letter.m) return null
  reader.at += blank + 2
  return first === letter.p ? 12 : 0
}

function isTime(month: number, day: number, { hour }: Clock): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23
}

function local(year: number, month: number, day: number, clock: Clock): number | null {
  return isTime(month, day, clock) ? hourOf(year, month, day, clock.hour) + clock.withinHour : null
}

/** Lines that follow each other are mostly of the same hour and file, and asking the zone costs more than all else. */
const lastHour = { year: 0, month: 0, day: 0, hour: 0, time: 0 }
const lastFile = { until: Number.NaN, year: 0 }

/** When an hour of this computer's time begins. */
function hourOf(year: number, month: number, day: number, hour: number): number {
  const isSame = lastHour.hour === hour && lastHour.day === day && lastHour.month === month && lastHour.year === year
  if (!isSame) Object.assign(lastHour, { year, month, day, hour, time: new Date(year, month - 1, day, hour).getTime() })
  return lastHour.time
}

function yearOf(until: number): number {
  if (lastFile.until !== until) Object.assign(lastFile, { until, year: new Date(until).getFullYear() })
  return lastFile.year
}

function isWord(byte: number): boolean {
  return isDigit(byte) || isLetter(byte) || byte === sign.underline
}
