import { resolve } from 'node:path'
import type { FoundInLogs, LogProgress, LogScan } from '../../../shared/model/log-scan.ts'
import { scanLogs as scan } from '../../session/scan-logs.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenTime } from '../given-time.ts'
import { tellMistakes } from '../tell-mistakes.ts'

export interface ScanLogsOptions {
  since?: string
  until?: string
}

const linesShown = 3

/** `scan-logs`: what the logs of files, folders and zips speak of, by case. Asks no server and writes nothing; Ctrl+C ends it with what it has. */
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
  const found = await untilInterrupted((signal) =>
    scan(request, knowledge, { signal, onProgress: (progress) => output.tell(progressLine(context, progress)) }),
  )
  output.print(spokenScan(context, found), () => scanLines(context, found))
  return found.found.length > 0 ? exitCodes.done : exitCodes.nothingFits
}

/** Runs a work that Ctrl+C ends early; a second Ctrl+C ends the program. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  process.once('SIGINT', stop)
  try {
    return await work(cancel.signal)
  } finally {
    process.off('SIGINT', stop)
  }
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

function scanLines(context: CommandContext, found: LogScan): string[] {
  const { output } = context
  const { files, bytes, ms, problems } = found
  return [
    ...(found.cancelled ? [output.text('logs.cancelled')] : []),
    ...(found.found.length === 0 ? [output.text('logs.nothing')] : []),
    ...found.found.flatMap((one) => foundLines(context, one, found)),
    ...problems.map(({ file, reason }) => `! ${file}: ${output.say(reason)}`),
    output.text('logs.done', { files, bytes: megabytes(bytes), ms, problems: problems.length }),
  ]
}

/** What logs say of a case as lines for people: one of it, and below it the last lines in which it stands. */
function foundLines({ output }: CommandContext, one: FoundInLogs, { hits }: LogScan): string[] {
  const nowhere = output.text('logs.noTime')
  const lines = hits.filter((hit) => hit.case === one.case && hit.code === one.code).slice(-linesShown)
  return [
    output.text('logs.found', {
      what: one.case ?? `${one.code} – ${one.message ?? ''}`,
      confidence: output.text(`confidence.${one.confidence}`),
      count: one.count,
      files: one.files,
      first: one.first ?? nowhere,
      last: one.last ?? nowhere,
    }),
    ...lines.map(({ file, line, time, text }) => `  ${file}:${line}  ${time ?? nowhere}  ${text.trim()}`),
    ...(one.count > lines.length ? [`  ${output.text('logs.more', { count: one.count - lines.length })}`] : []),
  ]
}

function progressLine({ output }: CommandContext, { bytes, total, files, leftMs }: LogProgress): string {
  const values = { done: megabytes(bytes), total: megabytes(total), files }
  return leftMs === null
    ? output.text('logs.progress', values)
    : output.text('logs.progressLeft', { ...values, left: Math.ceil(leftMs / 1000) })
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)
}
