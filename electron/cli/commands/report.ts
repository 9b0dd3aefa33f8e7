import { reportFormatSchema } from '../../../shared/ipc.ts'
import { message } from '../../../shared/model/message.ts'
import { onlySecrets } from '../../../shared/model/redaction-choice.ts'
import type { ReportScope } from '../../../shared/model/report-scope.ts'
import { printWithBrowser } from '../../browser/print-page.ts'
import { createReportRedactor } from '../../redaction/report-redactor.ts'
import { kindName } from '../../report/end-blocks.ts'
import { reportSource } from '../../report/report-source.ts'
import { saveReport } from '../../report/save-report.ts'
import { knownRun } from '../../session/barred-run.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { givenPath } from '../given-path.ts'
import { givenTime } from '../given-time.ts'
import { type RedactionOptions, redactionOf } from '../redaction-option.ts'
import { compare } from './compare.ts'

export interface ReportOptions extends RedactionOptions {
  out?: string
  format?: string
  run?: string
  case?: string
  since?: string
  all?: boolean
  overwrite?: boolean
  note?: string
  ticket?: string
  preview?: boolean
  compare?: string[]
}

/** `report`: writes what this server's journal tells of a time or a run, for people or programs, without secrets; or compares two reports. */
export async function report(context: CommandContext, options: ReportOptions): CommandResult {
  if (options.compare) return compare(context, options.compare)
  const scope = scopeOf(options)
  const redaction = redactionOf(options, onlySecrets)
  const { note, ticket } = options
  const content = { scope, redaction, version: context.version, notes: note ?? '', ticket: ticket ?? null }
  if (options.preview) {
    return context.withSession(async (session) => {
      assertKnown(session, scope)
      const redactor = createReportRedactor(redaction)
      const { replaced } = await reportSource(session, content, redactor)
      await context.output.print({ replaced }, () =>
        replaced.length === 0
          ? [context.output.text('told.replacedNone')]
          : replaced.map((one) =>
              context.output.text('cli.wouldReplace', {
                kind: kindName(one.kind, context.output),
                token: one.token,
                places: one.places,
                was: one.was ?? '•••',
              }),
            ),
      )
      return exitCodes.done
    })
  }
  if (!options.out) throw new RefusedRequest(message('cli.outMissing'))
  const format = reportFormatSchema.safeParse(options.format ?? formatOf(options.out))
  if (!format.success) {
    throw new RefusedRequest(message('cli.unknownFormat', { known: reportFormatSchema.options.join(', ') }))
  }
  const path = givenPath(context.folder, options.out)
  return context.withSession(async (session) => {
    assertKnown(session, scope)
    const saved = await saveReport(session, {
      ...content,
      path,
      format: format.data,
      language: context.output.language,
      overwrite: options.overwrite === true,
      stateFolder: context.stateFolder,
      printPdf: printWithBrowser,
    })
    const { redacted, sha256 } = saved
    await context.output.print(saved, () => [
      context.output.text('cli.reportSaved', { path, redacted }),
      `SHA-256: ${sha256}`,
    ])
    return exitCodes.done
  })
}

/** Refuses a run that never was and a case that nobody knows, rather than tell that nothing happened. */
function assertKnown(session: Session, scope: ReportScope): void {
  if (scope.kind === 'run') knownRun(session.journal, scope.run)
  if (scope.kind === 'case') session.case(scope.case)
}

function scopeOf({ run, case: id, since, all }: ReportOptions): ReportScope {
  const chosen: ReportScope[] = [
    ...(run === undefined ? [] : [{ kind: 'run', run } as const]),
    ...(id === undefined ? [] : [{ kind: 'case', case: id } as const]),
    ...(since === undefined ? [] : [{ kind: 'since', since: givenTime(since) } as const]),
    ...(all ? [{ kind: 'all' } as const] : []),
  ]
  if (chosen.length > 1) throw new RefusedRequest(message('cli.reportWhich'))
  return chosen[0] ?? { kind: 'usual' }
}

function formatOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return ending === 'htm' ? 'html' : ending
}
