import { mayBeInEffect, type Run, type Runs } from '../../../shared/model/runs.ts'
import { writtenDate } from '../../../shared/text/numbers-and-dates.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { indented, type Line, row, toned, wholeRow } from '../terminal/line.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { questionLines, runLines } from './fix.ts'

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
    await output.print({ adopted: machines }, () =>
      machines.length === 0
        ? [output.text('cli.nothingToAdopt')]
        : machines.map(({ computerName }) => output.text('cli.adopted', { there: computerName })),
    )
    return exitCodes.done
  })
}

function show(context: CommandContext): CommandResult {
  return context.withSession(async ({ journal, knowledge }) => {
    const { output } = context
    journal.verify()
    for (const warning of journal.warnings) output.tell(output.say(warning))
    await output.printEach(journal.recordsSince(null), () => {
      const runs = journal.runs()
      if (runs.length === 0) return [output.text('cli.noRuns')]
      const titles = titlesOf(output, knowledge)
      return [
        ...runs.flatMap((run) => [
          ...runHeading(output, run, titles),
          ...runLines(output, run, titles).map((line) => indented(line, 2)),
          ...questionLines(output, run),
        ]),
        ...nextLines(output, runs),
      ]
    })
    return journal.isDamaged ? exitCodes.badData : exitCodes.done
  })
}

/** The line that names a run: when it was, what it repaired, and how it ended; below it the name that commands take. */
export function runHeading({ text, language }: Output, run: Run, titles: Titles): Line[] {
  const { id, plan, outcome, startedAt } = run
  const when = writtenDate(startedAt, language)
  const ended = outcome === null ? text('cli.interrupted') : text(`runOutcome.${outcome}`)
  return [
    row(0, toned('strong', `${when}  ${titles.ofCase(plan.case)}`), `  ${ended}`),
    wholeRow(2, toned('quiet', `${id}  ${plan.case}`)),
  ]
}

/** How the newest run in effect is taken back, or what is open is resumed. */
function nextLines({ hint, text }: Output, runs: Runs): Line[] {
  const isOpen = runs.some(({ outcome, undo }) => outcome === null || undo?.outcome === null)
  if (isOpen) return ['', ...hint(text('terminal.resumeIt'), 'resume')]
  const newest = runs.findLast((run) => run.barred === null && run.steps.some(mayBeInEffect))
  return newest === undefined ? [] : ['', ...hint(text('terminal.takeBack'), 'undo', newest.id)]
}
