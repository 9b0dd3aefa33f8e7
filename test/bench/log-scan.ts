import { execFile } from 'node:child_process'
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { searchable } from '../../electron/diagnosis/searchable-case.ts'
import { anchorsOf } from '../../electron/logs/log-anchors.ts'
import { buildRecogniser, type Recogniser } from '../../electron/logs/recogniser.ts'
import { scanLogs } from '../../electron/logs/scan-logs.ts'
import { root } from '../../scripts/installed.mjs'
import { type MadeLog, writeMadeLog } from '../support/made-logs.ts'
import type { Measurement, Unmeasured } from './measurement.ts'
import { fastest, processorTime, timed } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

/** Of a large log each round takes some seconds, in which other work on the machine evens out. */
const rounds = { small: 15, large: 5 }
const small = 100_000_000
/** `BACKUP_MEDIC_BENCH_LOG_MB` makes the logs smaller where there is no room or time. */
const large = Number(process.env.BACKUP_MEDIC_BENCH_LOG_MB ?? 1_000) * 1_000_000

interface Kind {
  what: string
  log: Omit<MadeLog, 'bytes' | 'says'>
}

const kinds: readonly Kind[] = [
  { what: 'steady noise, few hits', log: { every: 20_000 } },
  { what: 'dense hits, every 20th line', log: { every: 20 } },
  { what: 'UTF-16, few hits', log: { every: 20_000, encoding: 'utf16le' } },
]

/** P4: made logs are looked through for all that is known, beside merely reading and decoding them, and beside tools that search for texts. */
export async function measureLogScan(): Promise<(Measurement | Unmeasured)[]> {
  const { cases, codes, concepts } = searchable(await loadKnowledge(join(root, 'knowledge')))
  const recogniser = buildRecogniser({ cases, codes, concepts })
  const says = cases.flatMap(({ messages }) => messages.map(({ text }) => text))
  const { texts } = anchorsOf(cases, codes)
  return inWorkFolder(async (folder) => {
    const results: (Measurement | Unmeasured)[] = []
    for (const { what, log } of kinds) {
      const path = join(folder, 'made.errlog')
      const { bytes } = writeMadeLog(path, {
        ...log,
        bytes: log.every === 20_000 && !log.encoding ? large : small,
        says,
      })
      results.push(await ratio(what, path, bytes, log.encoding ?? 'utf8', recogniser))
      if (results.length === 1)
        results.push(...(await beside(path, texts, folder)), await memory(folder, path, says, recogniser))
    }
    return results
  })
}

/** Reading and scanning take turns, and the least processor time of each counts: what else the machine does then counts for neither. */
async function ratio(
  what: string,
  path: string,
  bytes: number,
  encoding: 'utf8' | 'utf16le',
  recogniser: Recogniser,
): Promise<Measurement> {
  const reads: number[] = []
  const scans: number[] = []
  for (let round = 0; round < (bytes > 2 * small ? rounds.large : rounds.small); round++) {
    reads.push(await processorTime(() => readAndDecode(path, encoding)))
    scans.push(await processorTime(() => scanned(path, recogniser)))
  }
  const speed = (ms: number) => `${(bytes / 1e3 / ms).toFixed(0)} MB/s`
  return {
    statement: 'P4',
    what: `look through ${(bytes / 1e6).toFixed(0)} MB of log (${what}), share of the speed of reading and decoding it`,
    value: fastest(reads) / fastest(scans),
    unit: 'x',
    yardstick: { what: 'processor time of reading and decoding it', value: fastest(reads), unit: 'ms' },
    target: { at: 'least', value: 0.5 },
    note: `${speed(fastest(scans))} against ${speed(fastest(reads))}, both on one thread, by processor time`,
  }
}

/** What the memory of the process grows by from a tenth of the log to the whole. */
async function memory(
  folder: string,
  path: string,
  says: readonly string[],
  recogniser: Recogniser,
): Promise<Measurement> {
  const tenth = join(folder, 'tenth.errlog')
  const { bytes } = writeMadeLog(tenth, { every: 20_000, bytes: large / 10, says })
  const few = await peak(tenth, recogniser)
  const many = await peak(path, recogniser)
  return {
    statement: 'P4',
    what: `highest memory while a log of ${(large / 1e6).toFixed(0)} MB is looked through, over that of ${(bytes / 1e6).toFixed(0)} MB`,
    value: many / few,
    unit: 'x',
    yardstick: { what: 'that of the smaller one', value: few / 1e3, unit: 'kB' },
    target: { at: 'most', value: 1.25 },
  }
}

async function peak(path: string, recogniser: Recogniser): Promise<number> {
  let highest = 0
  await scanLogs({ paths: [path] }, recogniser, {
    isCancelled() {
      highest = Math.max(highest, process.memoryUsage.rss())
      return false
    },
    onProgress: () => undefined,
  })
  return highest
}

/** Tools that search for the same texts, where they are; they tell neither cases nor times, and read no UTF-16. */
async function beside(path: string, texts: readonly string[], folder: string): Promise<(Measurement | Unmeasured)[]> {
  const list = join(folder, 'texts.txt')
  writeFileSync(list, texts.join('\n'))
  const tools: [string, string, string[]][] = [
    ['rg -f', 'rg', ['--count', '-i', '-F', '-f', list, path]],
    ['grep -F -f', 'grep', ['-c', '-i', '-F', '-f', list, path]],
    [
      'Select-String',
      process.env.BACKUP_MEDIC_PWSH ?? 'pwsh',
      ['-NoProfile', '-Command', `(Select-String -SimpleMatch -Path '${path}' -Pattern (Get-Content '${list}')).Count`],
    ],
  ]
  const results: (Measurement | Unmeasured)[] = []
  for (const [what, program, args] of tools) {
    const name = `the same log with ${what} and ${texts.length} texts`
    try {
      const ms = await timed(() => promisify(execFile)(program, args, { timeout: 120_000 }))
      results.push({ statement: 'P4', what: name, value: ms, unit: 'ms', yardstick: null, target: null })
    } catch (error) {
      const isMissing = Reflect.get(error as object, 'code') === 'ENOENT'
      results.push({
        statement: 'P4',
        what: name,
        unmeasured: isMissing ? 'not on this machine' : 'it did not end within 120 s',
      })
    }
  }
  return results
}

function readAndDecode(path: string, encoding: 'utf8' | 'utf16le'): number {
  const decoder = new TextDecoder(encoding === 'utf8' ? 'utf-8' : 'utf-16le')
  const buffer = new Uint8Array(1 << 20)
  const file = openSync(path, 'r')
  let length = 0
  try {
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      length += decoder.decode(buffer.subarray(0, count), { stream: true }).length
    }
  } finally {
    closeSync(file)
  }
  return length
}

async function scanned(path: string, recogniser: Recogniser): Promise<void> {
  const { found } = await scanLogs({ paths: [path] }, recogniser, {
    isCancelled: () => false,
    onProgress: () => undefined,
  })
  if (found.length === 0) throw new Error('Nothing was found in a log that was made to be found in.')
}
