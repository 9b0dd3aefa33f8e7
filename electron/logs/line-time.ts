/**
 * The time a line of a log begins with, in milliseconds since 1970; `null` when it has none. `year` and `until` serve the logs of MARS and
 * DPM, which name no year: it is the last one in which the time is not after `until`, the file's own time. A time without a zone is taken
 * as this computer's.
 */
export function timeOfLine(line: string, until: number): number | null {
  const head = line.slice(0, longestHead)
  return fieldTime(head, until) ?? isoTime(head) ?? americanTime(head)
}

const longestHead = 120
/** A file may be written a little after its time is read, and clocks differ. */
const grace = 86_400_000

/** `1A2C 0F84 03/14 22:00:07.481 71 file.cpp(1105)`, with tabs or blanks between. */
const fields = /^\s*[0-9A-F]{3,8}\s+[0-9A-F]{3,8}\s+(\d\d)\/(\d\d)\s+(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?\b/i
const iso = /(?:^|[\s[("'])(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,7}))?\s?(Z|[+-]\d\d:?\d\d)?/
const american = /(?:^|[\s[("'])(\d\d?)\/(\d\d?)\/(\d{4})[ T]+(\d\d?):(\d\d):(\d\d)(?:[.:,](\d{1,7}))?(?: ?([AP])M)?/i

/** Where the columns before the message end, in a log of MARS or DPM; elsewhere where the time ends. */
export function messageStart(line: string): number {
  const columns =
    /^\s*[0-9A-F]{3,8}\s+[0-9A-F]{3,8}\s+\d\d\/\d\d\s+\S+\s+\d+\s+\S+\(\d+\)\s+(?:\[[0-9A-F]+\]\s+)?(?:[0-9A-F]{8}-[0-9A-F-]{27}\s+)?/i.exec(
      line,
    )
  if (columns) return columns[0].length
  const head = line.slice(0, longestHead)
  const time = iso.exec(head) ?? american.exec(head)
  return time ? time.index + time[0].length : 0
}

function fieldTime(head: string, until: number): number | null {
  const found = fields.exec(head)
  if (!found) return null
  const [month, day, hour] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const [minute, second] = [Number(found[4]), Number(found[5])]
  const year = yearOf(until)
  const time = local(year, month, day, hour, minute, second, found[6])
  if (time === null || time <= until + grace) return time
  return local(year - 1, month, day, hour, minute, second, found[6])
}

function isoTime(head: string): number | null {
  const found = iso.exec(head)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const zone = found[8]
  if (zone === undefined) return local(year, month, day, hour, minute, second, found[7])
  const [date, clock] = [found.slice(1, 4).join('-'), found.slice(4, 7).join(':')]
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const time = Date.parse(`${date}T${clock}.${milliseconds(found[7])}${offset}`)
  return Number.isNaN(time) ? null : time
}

function americanTime(head: string): number | null {
  const found = american.exec(head)
  if (!found) return null
  const [month = 0, day = 0, year = 0, given = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const half = found[8]?.toUpperCase()
  const hour = half === undefined ? given : (given % 12) + (half === 'P' ? 12 : 0)
  return local(year, month, day, hour, minute, second, found[7])
}

function local(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  fraction: string | undefined,
): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null
  return hourOf(year, month, day, hour) + minute * 60_000 + second * 1_000 + Number(milliseconds(fraction))
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

function milliseconds(fraction = ''): string {
  return fraction.slice(0, 3).padEnd(3, '0')
}
