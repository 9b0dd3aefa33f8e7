import type { UndoOutcome } from '../../../shared/model/journal-record.ts'
import { message } from '../../../shared/model/message.ts'
import type { Run } from '../../../shared/model/runs.ts'
import { ProblemError } from '../../session/problem-error.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

/** `undo RUN` or `undo --all`: takes runs back, newest first; stops where someone has changed the same thing since. */
export async function undo(
  context: CommandContext,
  runId: string | undefined,
  options: { all?: boolean },
): CommandResult {
  if ((runId === undefined) === !options.all) throw new ProblemError(message('cli.undoWhich'))
  return context.withSession(async (session) => {
    const { output } = context
    const results = runId === undefined ? await session.undoAll() : [await session.undo(runId)]
    const outcome = overall(results.map((result) => result.outcome))
    const steps = results.flatMap(({ run }) => undoneSteps(context, run))
    output.answer({ outcome, steps }, () => [
      ...steps.map(
        (step) =>
          `${output.text(`undoStepOutcome.${step.outcome}`).padEnd(28)} ${step.target}${step.reason ? ` – ${step.reason}` : ''}`,
      ),
      output.text(`undoOutcome.${outcome}`),
    ])
    if (outcome === 'changedSince') return exitCodes.changedSince
    return outcome === 'partlyUndone' ? exitCodes.failed : exitCodes.done
  })
}

function overall(outcomes: readonly UndoOutcome[]): UndoOutcome {
  const worst: UndoOutcome[] = ['changedSince', 'partlyUndone', 'undone']
  return worst.find((outcome) => outcomes.includes(outcome)) ?? 'nothingToUndo'
}

function undoneSteps({ output }: CommandContext, run: Run) {
  return run.steps.toReversed().flatMap(({ step, intent, now, undo: undone }) =>
    undone
      ? [
          {
            run: run.id,
            step: step.id,
            target: step.target,
            outcome: undone.outcome,
            reason: undone.reason && output.say(undone.reason),
            before: intent?.before ?? null,
            ours: now,
            now: undone.now,
          },
        ]
      : [],
  )
}
