import { closeSync, openSync, writeSync } from 'node:fs'

/** How a made log looks. */
export interface MadeLog {
  bytes: number
  /** What known lines say; they are taken in turn. */
  says: readonly string[]
  /** Every so many lines one of them stands there. */
  every: number
  encoding?: 'utf8' | 'utf16le'
  /** When it begins, and how much later each line is. */
  from?: Date
  stepMs?: number
}

/** What was put into a made log. */
export interface Planted {
  lines: number
  planted: number
  bytes: number
}

const noise = [
  (line: number) => [
    'backupasync.cpp(1105)',
    'NORMAL',
    `Backup Progress: ${line * 4096} bytes transferred, ${line % 100} percent.`,
  ],
  (line: number) => ['fsutils.cpp(388)', 'NORMAL', `==>CFsUtils::EnumerateVolume(\\\\?\\Volume{${guid(line)}}\\)`],
  () => ['fsutils.cpp(402)', 'NORMAL', '<--CFsUtils::EnumerateVolume Hr: = [0x00000000]'],
  (line: number) => [
    'cloudapi.cs(2210)',
    'ACTIVITY',
    `HTTP PUT block ${line} of blob ${guid(line * 7)} answered 201 in ${line % 900} ms`,
  ],
  (line: number) => [
    'dlsdatasource.cpp(77)',
    'NORMAL',
    `Catalog: file D:\\Shares\\Finance\\2026\\Invoice ${line}.pdf unchanged since the last backup`,
  ],
  (line: number) => [
    'jobscheduler.cpp(931)',
    'WARNING',
    `The operation took longer than ${line % 60} seconds, waiting for the next block; error count 0`,
  ],
] as const

/**
 * Writes a log in the form of MARS and DPM: traces, block transfers, warnings that mean nothing, and here and there a line that says
 * something known. Any size; memory stays flat.
 */
export function writeMadeLog(path: string, made: MadeLog): Planted {
  const { encoding = 'utf8', from = new Date(2026, 10, 20), stepMs = 7 } = made
  const file = openSync(path, 'w')
  let written = encoding === 'utf16le' ? writeSync(file, '\uFEFF', null, encoding) : 0
  let line = 0
  let planted = 0
  try {
    while (written < made.bytes) {
      const lines: string[] = []
      for (let count = 0; count < 4_000; count++) {
        const isPlanted = line % made.every === made.every - 1 && made.says.length > 0
        lines.push(
          lineOf(
            line,
            from.getTime() + line * stepMs,
            isPlanted ? (made.says[planted % made.says.length] ?? '') : null,
          ),
        )
        if (isPlanted) planted++
        line++
      }
      written += writeSync(file, `${lines.join('\r\n')}\r\n`, null, encoding)
    }
  } finally {
    closeSync(file)
  }
  return { lines: line, planted, bytes: written }
}

function lineOf(line: number, time: number, said: string | null): string {
  const [source = '', level = '', text = ''] =
    said === null ? (noise[(line * 31) % noise.length]?.(line) ?? []) : ['job.cpp(88)', 'FATAL', said]
  const at = new Date(time)
  const two = (value: number, width = 2) => String(value).padStart(width, '0')
  const date = `${two(at.getMonth() + 1)}/${two(at.getDate())}`
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${two(at.getMilliseconds(), 3)}`
  const task = guid(Math.floor(line / 500))
  return ['1A2C', two(line % 9999, 4), date, clock, '71', source, '[000001C3A77D5E10]', task, level, text].join('\t')
}

function guid(seed: number): string {
  const hex = (Math.imul(seed + 1, 0x9e3779b1) >>> 0).toString(16).toUpperCase().padStart(8, '0')
  return `${hex}-58D4-4B7A-9C11-0A2D${hex}`
}
