import { isAbsolute, join } from 'node:path'
import { reportFormatSchema } from '../../../shared/ipc.ts'
import { message } from '../../../shared/model/message.ts'
import type { ReportScope } from '../../../shared/model/report-scope.ts'
import { saveReport } from '../../report/save-report.ts'
import { knownRun } from '../../session/barred-run.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

export interface ReportOptions {
  out?: string
  format?: string
  run?: string
  since?: string
  all?: boolean
  overwrite?: boolean
}

/** `report`: writes what this server's journal tells of a time or a run, for people or programs, without secrets. */
export async function report(context: CommandContext, options: ReportOptions): CommandResult {
  if (!options.out) throw new RefusedRequest(message('cli.outMissing'))
  const format = reportFormatSchema.safeParse(options.format ?? formatOf(options.out))
  if (!format.success) {
    throw new RefusedRequest(message('cli.unknownFormat', { known: reportFormatSchema.options.join(', ') }))
  }
  const scope = scopeOf(options)
  const path = isAbsolute(options.out) ? options.out : join(context.folder, options.out)
  return context.withSession(async (session) => {
    if (scope.kind === 'run') knownRun(session.journal, scope.run)
    const saved = await saveReport(session, {
      path,
      format: format.data,
      scope,
      language: context.output.language,
      version: context.version,
      overwrite: options.overwrite === true,
      stateFolder: context.stateFolder,
    })
    context.output.print(saved, () => [context.output.text('cli.reportSaved', { ...saved })])
    return exitCodes.done
  })
}

function scopeOf({ run, since, all }: ReportOptions): ReportScope {
  const chosen: ReportScope[] = [
    ...(run === undefined ? [] : [{ kind: 'run', run } as const]),
    ...(since === undefined ? [] : [{ kind: 'since', since: timeOf(since) } as const]),
    ...(all ? [{ kind: 'all' } as const] : []),
  ]
  if (chosen.length > 1) throw new RefusedRequest(message('cli.reportWhich'))
  return chosen[0] ?? { kind: 'usual' }
}

/** A day or time in this computer's time zone unless it names another one. */
function timeOf(given: string): number {
  const shaped = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(given)
  // A day alone would be taken as one in UTC.
  const time = shaped ? Date.parse(given.includes('T') ? given : `${given}T00:00`) : Number.NaN
  if (Number.isNaN(time)) throw new RefusedRequest(message('cli.badTime', { given }))
  return time
}

function formatOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return ending === 'htm' ? 'html' : ending
}
