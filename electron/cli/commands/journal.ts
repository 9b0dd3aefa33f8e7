import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { runLines } from './fix.ts'

export interface JournalOptions {
  adopt?: boolean
  /** The computer's name, for runs made on other hardware. */
  typed?: string
}

/** `journal`: every record of this server, oldest first; for people the runs. `--adopt` makes runs of its earlier name its own. */
export async function showJournal(context: CommandContext, options: JournalOptions): CommandResult {
  return options.adopt ? adopt(context, options.typed) : show(context)
}

function adopt({ output, withSession }: CommandContext, typed: string | undefined): CommandResult {
  return withSession(async (session) => {
    const machines = await session.adopt(typed)
    output.print({ adopted: machines }, () =>
      machines.length === 0
        ? [output.text('cli.nothingToAdopt')]
        : machines.map(({ computerName }) => output.text('cli.adopted', { there: computerName })),
    )
    return exitCodes.done
  })
}

function show(context: CommandContext): CommandResult {
  return context.withSession(async ({ journal }) => {
    const { output } = context
    journal.verify()
    for (const warning of journal.warnings) output.tell(output.say(warning))
    await output.printEach(journal.recordsSince(null), () => {
      const runs = journal.runs()
      if (runs.length === 0) return [output.text('cli.noRuns')]
      return runs.flatMap((run) => [
        `${run.id}  ${run.plan.case}  ${run.outcome ? output.text(`runOutcome.${run.outcome}`) : output.text('cli.interrupted')}`,
        ...runLines(context, run).map((line) => `  ${line}`),
      ])
    })
    return journal.isDamaged ? exitCodes.badData : exitCodes.done
  })
}
