import { isAbsolute, join } from 'node:path'
import { reportFormatSchema } from '../../../shared/ipc.ts'
import { message } from '../../../shared/model/message.ts'
import { saveReport } from '../../report/save-report.ts'
import { ProblemError } from '../../session/problem-error.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

/** `report`: writes what this server's journal tells, for people or programs, without secrets. */
export async function report(context: CommandContext, options: { out?: string; format?: string }): CommandResult {
  if (!options.out) throw new ProblemError(message('cli.outMissing'))
  const format = reportFormatSchema.safeParse(options.format ?? formatOf(options.out))
  if (!format.success) {
    throw new ProblemError(message('cli.unknownFormat', { known: reportFormatSchema.options.join(', ') }))
  }
  const path = isAbsolute(options.out) ? options.out : join(context.folder, options.out)
  return context.withSession(async (session) => {
    const saved = await saveReport(session, path, format.data, context.output.language, context.version)
    context.output.answer(saved, () => [context.output.text('cli.reportSaved', { ...saved })])
    return exitCodes.done
  })
}

function formatOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
  return ending === 'htm' ? 'html' : ending
}
