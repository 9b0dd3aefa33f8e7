import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import type { LogProblem, LogProgress, LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import {
  type EventLine,
  type EventPlace,
  type EventsRead,
  eventLogName,
  isEventLog,
  withUnpacked,
} from './event-logs.ts'
import type { FoundLine } from './found-line.ts'
import type { KnownLines } from './known-lines.ts'
import { headOf } from './line-head.ts'
import { LineScanner } from './line-scanner.ts'
import type { LineSearch } from './line-search.ts'
import type { LogLine } from './listed-lines.ts'
import { rawText, stringOf } from './log-bytes.ts'
import { type LogFile, listLogFiles, unreadable } from './log-files.ts'
import { LogReach } from './log-reach.ts'
import { type Counted, LogTally } from './log-tally.ts'
import type { Recogniser } from './recogniser.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** What a scan asks of the thread it runs in. */
export interface ScanHost {
  isCancelled(): boolean
  onProgress(progress: LogProgress): void
  /** Reads events, where Windows is there to do it. */
  readEvents?(place: EventPlace, since: number | undefined): Promise<EventsRead>
}

const mostProblems = 500
const progressEveryMs = 200
const foundEveryMs = 1_000

/**
 * Looks through files, folders and zips for the codes and messages that are known. Only reads. What cannot be read is told in `problems`
 * and stops nothing else; cancelled, it returns what was found until then. Blocks its thread while it reads.
 */
export async function scanLogs(request: LogScanRequest, recogniser: Recogniser, host: ScanHost): Promise<LogScan> {
  return new Scan(request, recogniser, host).run()
}

class Scan {
  readonly #request: LogScanRequest
  readonly #recogniser: Recogniser
  readonly #search: LineSearch
  readonly #known: KnownLines<readonly Counted[]>
  readonly #host: ScanHost
  readonly #tally = new LogTally()
  readonly #problems: LogProblem[] = []
  readonly #reach: LogReach
  readonly #started = performance.now()
  #toldAt = 0
  #foundToldAt = 0
  #older = 0
  #events = 0
  readonly #eventLogs: string[] = []
  #files = 0
  #bytes = 0
  #total = 0

  constructor(request: LogScanRequest, recogniser: Recogniser, host: ScanHost) {
    this.#request = request
    this.#recogniser = recogniser
    this.#search = recogniser.openSearch()
    this.#known = this.#search.openKnown()
    this.#host = host
    this.#reach = new LogReach(request)
  }

  async run(): Promise<LogScan> {
    const files = listLogFiles(this.#request.paths, (problem) => this.#tell(problem))
    this.#total = files.reduce((sum, { size }) => sum + size, 0)
    for (const file of files) {
      if (this.#host.isCancelled()) break
      try {
        await this.#scanFile(file)
      } catch (error) {
        this.#tell({ file: file.path, reason: error instanceof ReasonedError ? error.reason : unreadable(error) })
      }
    }
    for (const log of this.#request.eventLogs ?? []) {
      if (!this.#host.isCancelled()) await this.#scanEvents(eventLogName(log), { log })
    }
    return {
      files: this.#files,
      bytes: this.#bytes,
      older: this.#older,
      events: this.#events,
      eventLogs: this.#eventLogs,
      reach: this.#reach.toIso(),
      ms: Math.round(performance.now() - this.#started),
      cancelled: this.#host.isCancelled(),
      hits: this.#tally.hits(),
      found: this.#tally.found(),
      problems: this.#problems,
    }
  }

  async #scanFile(file: LogFile): Promise<void> {
    if (this.#isTooOld(file.written)) {
      this.#total -= file.size
      this.#older++
      return
    }
    const handle = openSync(file.path, 'r')
    try {
      const start = new Uint8Array(8)
      readSync(handle, start, 0, start.length, 0)
      if (isZip(start)) await this.#scanZip(file)
      else if (isEventLog(start, file.path)) {
        this.#total -= file.size
        await this.#scanEvents(file.path, { path: file.path })
      } else this.#scanPlain(file, handle)
    } finally {
      closeSync(handle)
    }
  }

  /** A log that grows is read as far as it reaches now; one that never stops growing would never end. */
  #scanPlain(file: LogFile, handle: number): void {
    const size = fstatSync(handle).size
    const scanner = this.#scannerOf(file.path, file.written)
    let at = 0
    while (at < size && scanner.isText && !this.#host.isCancelled()) {
      const room = scanner.room()
      const count = readSync(handle, room, 0, Math.min(room.length, size - at), at)
      if (count === 0) {
        this.#tell({ file: file.path, reason: message('logs.shorter') })
        break
      }
      if (at === 0) this.#reach.addLog(room.subarray(0, count), file.written)
      scanner.take(count)
      at += count
      this.#read(count, file.path)
    }
    this.#finish(file.path, scanner)
  }

  async #scanZip(file: LogFile): Promise<void> {
    this.#total -= file.size
    const within = (name: string) => `${file.path}!${name}`
    const tell = (name: string, reason: Message) => this.#tell({ file: within(name), reason })
    for await (const entry of zipEntries(file.path, file.size, tell)) {
      if (this.#host.isCancelled()) return
      if (this.#isTooOld(entry.written)) {
        this.#older++
        continue
      }
      try {
        await this.#scanEntry(within(entry.name), entry)
      } catch (error) {
        tell(entry.name, message('logs.zipDamaged', { detail: (error as Error).message }))
      }
    }
  }

  async #scanEntry(name: string, entry: ZipEntry): Promise<void> {
    if (extname(name).toLowerCase() === '.zip') return this.#tell({ file: name, reason: message('logs.zipInZip') })
    if (isEventLog(new Uint8Array(), name)) {
      const refused = await withUnpacked(entry, (path) => this.#scanEvents(name, { path }))
      if (refused) this.#tell({ file: name, reason: refused })
      return
    }
    this.#total += entry.size
    const scanner = this.#scannerOf(name, entry.written)
    let isFirst = true
    for await (const chunk of (await entry.open()) as AsyncIterable<Uint8Array>) {
      if (isFirst) this.#reach.addLog(chunk, entry.written)
      isFirst = false
      for (let at = 0; at < chunk.length; ) {
        const room = scanner.room()
        const part = chunk.subarray(at, at + room.length)
        room.set(part)
        scanner.take(part.length)
        at += part.length
      }
      this.#read(chunk.length, name)
      if (!scanner.isText || this.#host.isCancelled()) break
    }
    this.#finish(name, scanner)
  }

  #scannerOf(file: string, written: number): LineScanner {
    return new LineScanner(this.#search, (line) => this.#look(file, written, line))
  }

  /** Looks through the events of a log; a damaged one is told and costs nothing else. */
  async #scanEvents(file: string, place: EventPlace): Promise<void> {
    const { readEvents } = this.#host
    if (!readEvents) return this.#tell({ file, reason: message('logs.eventLog') })
    const read = await readEvents(place, this.#request.since)
    if (read === null) return
    if ('reason' in read) return this.#tell({ file, reason: read.reason })
    if (!read.complete) this.#tell({ file, reason: message('logs.eventLogNotWhole', { count: read.lines.length }) })
    if ('log' in place) this.#eventLogs.push(place.log)
    else this.#files++
    this.#events += read.lines.length
    for (const [index, event] of read.lines.entries()) {
      this.#bytes += event.text.length
      this.#reach.add(event.time)
      this.#addEvent(file, index + 1, event)
    }
  }

  #addEvent(file: string, number: number, { time, text }: EventLine): void {
    this.#add({ file, number, time, text: rawText(text) }, this.#countsOf(text))
  }

  #look(file: string, written: number, line: FoundLine): void {
    const { number, units } = line
    const { time, saidFrom } = headOf(units, written)
    const said = line.text(saidFrom)
    const counts = this.#known.said(said, () => this.#countsOf(stringOf(said)))
    if (counts.length === 0) return
    this.#add({ file, number, time: time ?? timeBefore(line, written), text: line.text() }, counts)
  }

  #countsOf(said: string): readonly Counted[] {
    return this.#tally.countsOf(this.#recogniser.recognise(said))
  }

  #add(line: LogLine, counts: readonly Counted[]): void {
    const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = this.#request
    if (line.time === null || (line.time >= since && line.time <= until)) this.#tally.add(line, counts)
  }

  #finish(file: string, scanner: LineScanner): void {
    scanner.end()
    if (scanner.isText) this.#files++
    else this.#tell({ file, reason: message('logs.noText') })
  }

  #isTooOld(written: number): boolean {
    return this.#request.since !== undefined && written < this.#request.since
  }

  #tell(problem: LogProblem): void {
    if (this.#problems.length < mostProblems) this.#problems.push(problem)
  }

  #read(count: number, file: string): void {
    this.#bytes += count
    const now = performance.now()
    if (now - this.#toldAt < progressEveryMs) return
    this.#toldAt = now
    const spent = now - this.#started
    const left = spent < 500 ? null : Math.round((spent / this.#bytes) * Math.max(0, this.#total - this.#bytes))
    const isDue = now - this.#foundToldAt >= foundEveryMs
    if (isDue) this.#foundToldAt = now
    const found = isDue ? { found: this.#tally.found() } : {}
    this.#host.onProgress({ files: this.#files, bytes: this.#bytes, total: this.#total, leftMs: left, file, ...found })
  }
}

function timeBefore(line: FoundLine, written: number): number | null {
  for (const before of line.before()) {
    const { time } = headOf(before, written)
    if (time !== null) return time
  }
  return null
}

function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5)
}
