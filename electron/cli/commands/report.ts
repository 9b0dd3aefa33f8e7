import { isAbsolute, join } from 'node:path'
import { reportFormatSchema } from '../../../shared/ipc.ts'
import { message } from '../../../shared/model/message.ts'
import { type ReportScope, reportedSince } from '../../report/report-scope.ts'
import { saveReport } from '../../report/save-report.ts'
import { ProblemError } from '../../session/problem-error.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

export interface ReportOptions {
  out?: string
  format?: string
  /** The first day of a report (`2026-11-21`); without it and what follows the last 30 days. */
  since?: string
  /** Only this run. */
  run?: string
  all?: boolean
}

/** `report`: writes what this server's journal tells, for people or programs, without secrets. */
export async function report(context: CommandContext, options: ReportOptions): CommandResult {
  if (!options.out) throw new ProblemError(message('cli.outMissing'))
  const format = reportFormatSchema.safeParse(options.format ?? formatOf(options.out))
  if (!format.success) {
    throw new ProblemError(message('cli.unknownFormat', { known: reportFormatSchema.options.join(', ') }))
  }
  const path = isAbsolute(options.out) ? options.out : join(context.folder, options.out)
  return context.withSession(async (session) => {
    const { language } = context.output
    const saved = await saveReport(session, path, format.data, language, context.version, scopeOf(options))
    context.output.answer(saved, () => [context.output.text('cli.reportSaved', { ...saved })])
    return exitCodes.done
  })
}

function scopeOf({ since, run, all }: ReportOptions): ReportScope {
  if (run !== undefined) return { run }
  if (all) return { since: null }
  if (since === undefined) return { since: reportedSince() }
  const time = new Date(since)
  if (Number.isNaN(time.getTime())) throw new ProblemError(message('cli.badDate', { given: since }))
  return { since: time.toISOString() }
}

function formatOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return ending === 'htm' ? 'html' : ending
}
