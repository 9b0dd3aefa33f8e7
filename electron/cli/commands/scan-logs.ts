import { resolve } from 'node:path'
import type { FoundInLogs, LogProgress, LogScan } from '../../../shared/model/log-scan.ts'
import { writtenDate } from '../../../shared/text/numbers-and-dates.ts'
import type { ReadEvents } from '../../logs/event-logs.ts'
import { listLogFiles } from '../../logs/log-files.ts'
import { scanLogs as scan } from '../../session/scan-logs.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import type { Output } from '../output.ts'
import { withSessionIfAny } from '../session-if-any.ts'
import { tellMistakes } from '../tell-mistakes.ts'
import { type Line, type Row, row, toned, wholeRow } from '../terminal/line.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { untilInterrupted } from '../until-interrupted.ts'

export interface ScanLogsOptions {
  since?: string
  until?: string
}

const linesShown = 3

/** `scan-logs`: what the logs of files, folders and zips speak of, by case. Asks a server only for exported event logs, goes on without one that cannot be opened, and writes nothing; Ctrl+C ends it with what it has. */
export async function scanLogs(
  context: CommandContext,
  paths: readonly string[],
  options: ScanLogsOptions,
): CommandResult {
  const { output } = context
  const request = {
    paths: paths.map((path) => resolve(context.folder, path)),
    since: options.since === undefined ? undefined : givenTime(options.since),
    until: options.until === undefined ? undefined : givenTime(options.until),
  }
  const knowledge = await context.knowledge()
  tellMistakes(output, knowledge)
  const scanWith = (readEvents?: ReadEvents) =>
    untilInterrupted(output, (signal) => {
      const onProgress = (progress: LogProgress) => output.tell(progressLine(context, progress))
      return scan(request, knowledge, { signal, onProgress, readEvents })
    })
  // Only for events a server is opened, and only where one can read them.
  const found = mayHoldEvents(request.paths)
    ? await withSessionIfAny(context, (session) => scanWith(session?.readEvents))
    : await scanWith()
  await output.print(spokenScan(context, found), () => scanLines(output, found, titlesOf(output, knowledge)))
  if (found.cancelled) {
    output.tell(output.text('terminal.logsStopped', { files: found.files }))
    return exitCodes.interrupted
  }
  return found.found.length > 0 ? exitCodes.done : exitCodes.nothingFits
}

/** Whether an exported event log, or a zip in which one may be, is among what is looked through. */
function mayHoldEvents(paths: readonly string[]): boolean {
  return listLogFiles(paths, () => undefined).some(({ path }) => /\.(?:evtx|zip)$/i.test(path))
}

/** A scan as the command line prints it: cases and codes apart, reasons in words. */
function spokenScan({ output }: CommandContext, { found, problems, ...scan }: LogScan) {
  const spoken = found.map((one) => ({ ...one, why: one.why.map(output.say) }))
  return {
    ...scan,
    cases: spoken.filter((one) => one.case !== null),
    codes: spoken.filter((one) => one.case === null),
    problems: problems.map(({ file, reason }) => ({ file, reason: output.say(reason) })),
  }
}

function scanLines(output: Output, found: LogScan, titles: Titles): Line[] {
  const { files, bytes, ms, problems } = found
  return [
    ...(found.cancelled ? [output.text('logs.cancelled')] : []),
    ...(found.found.length === 0 ? [output.text('logs.nothing')] : []),
    ...found.found.flatMap((one) => foundLines(output, one, found, titles)),
    ...problems.map(({ file, reason }): Row => {
      const said = output.text('terminal.labelled', { label: file, text: output.say(reason) })
      return { parts: [toned('unsure', '! '), said], hang: 2 }
    }),
    output.text('logs.done', {
      files: output.text('logs.fileCount', { count: files }),
      bytes: megabytes(bytes),
      ms,
      problems: problems.length,
    }),
  ]
}

/** What logs say of a case as lines for people: one of it, and below it the last lines in which it stands. */
function foundLines({ text, language }: Output, one: FoundInLogs, { hits }: LogScan, titles: Titles): Line[] {
  const nowhere = text('logs.noTime')
  const lines = hits.filter((hit) => hit.case === one.case && hit.code === one.code).slice(-linesShown)
  const said = text('logs.found', {
    what: one.case === null ? `${one.code} – ${one.message ?? ''}` : titles.ofCase(one.case),
    confidence: text(`confidence.${one.confidence}`),
    lines: text('logs.lineCount', { count: one.count }),
    files: text('logs.fileCount', { count: one.files }),
    first: one.first === null ? nowhere : writtenDate(one.first, language),
    last: one.last === null ? nowhere : writtenDate(one.last, language),
  })
  return [
    row(0, toned('strong', said)),
    ...(one.case === null ? [] : [wholeRow(2, toned('quiet', one.case))]),
    ...lines.map((hit) =>
      row(2, toned('quiet', `${hit.file}:${hit.line}  ${hit.time ?? nowhere}`), '  ', hit.text.trim()),
    ),
    ...(one.count > lines.length ? [row(2, text('logs.more', { count: one.count - lines.length }))] : []),
  ]
}

function progressLine({ output }: CommandContext, { bytes, total, files, leftMs }: LogProgress): string {
  const values = { done: megabytes(bytes), total: megabytes(total), files }
  return leftMs === null
    ? output.text('logs.progress', values)
    : output.text('logs.progressLeft', { ...values, left: Math.ceil(leftMs / 1000) })
}

/** In millions, with one decimal as long as there are few. */
function megabytes(bytes: number): number {
  return bytes < 1e7 ? Math.round(bytes / 1e5) / 10 : Math.round(bytes / 1e6)
}
