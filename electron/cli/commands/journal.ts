import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { runLines } from './fix.ts'

/** `journal`: every record of this server, oldest first; for people the runs. */
export async function showJournal(context: CommandContext): CommandResult {
  return context.withSession(async ({ journal }) => {
    const { output } = context
    for (const warning of journal.warnings) output.tell(output.say(warning))
    output.answer(journal.records, () => {
      const runs = journal.runs()
      if (runs.length === 0) return [output.text('cli.noRuns')]
      return runs.flatMap((run) => [
        `${run.id}  ${run.plan.case}  ${run.outcome ? output.text(`runOutcome.${run.outcome}`) : output.text('cli.interrupted')}`,
        ...runLines(context, run).map((line) => `  ${line}`),
      ])
    })
    return journal.warnings.some((warning) => warning.key !== 'journal.torn') ? exitCodes.badData : exitCodes.done
  })
}
