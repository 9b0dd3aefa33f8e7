import { digestOf } from '../../../shared/model/digest.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import type { UndoOutcome } from '../../../shared/model/journal-record.ts'
import { message } from '../../../shared/model/message.ts'
import type { Run } from '../../../shared/model/runs.ts'
import type { Decision } from '../../engine/undo-change.ts'
import { ProblemError } from '../../session/problem-error.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

export interface UndoOptions {
  all?: boolean
  /** `step=restore:DIGEST` or `step=keep:DIGEST`, with the digest that the refused undo has shown. */
  decide: string[]
}

/**
 * `undo RUN` or `undo --all`: takes runs back, newest first; stops where someone has changed the same thing since, and goes on
 * there only with a decision about the very state that was shown.
 */
export async function undo(context: CommandContext, runId: string | undefined, options: UndoOptions): CommandResult {
  if ((runId === undefined) === !options.all) throw new ProblemError(message('cli.undoWhich'))
  return context.withSession(async (session) => {
    const { output } = context
    const results =
      runId === undefined ? await session.undoAll() : [await session.undo(runId, options.decide.map(decisionOf))]
    for (const { run } of results) if (run.barred !== null) output.tell(output.say(run.barred))
    const outcome = overall(results.map((result) => result.outcome))
    const steps = (await Promise.all(results.map(({ run }) => undoneSteps(context, run)))).flat()
    output.answer({ outcome, steps }, () => [
      ...steps.flatMap((step) => stepLines(context, step)),
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

function stepLines({ output }: CommandContext, step: Awaited<ReturnType<typeof undoneSteps>>[number]): string[] {
  const outcome = output.text(`undoStepOutcome.${step.outcome}`).padEnd(28)
  const line = `${outcome} ${step.target}${step.reason ? ` – ${step.reason}` : ''}`
  if (step.outcome !== 'changedSince') return [line]
  const state = (key: string, value: Json) => `   ${output.text(`cli.${key}`)} ${JSON.stringify(value)}`
  return [
    line,
    state('stateBefore', step.before),
    state('stateOurs', step.ours),
    state('stateNow', step.now),
    `   undo ${step.run} --decide ${step.step}=restore:${step.seen}`,
    `   undo ${step.run} --decide ${step.step}=keep:${step.seen}`,
  ]
}

function decisionOf(given: string): Decision {
  const [, step, choice, seen] = /^([a-z0-9.-]+)=(restore|keep):([0-9a-f]{64})$/.exec(given) ?? []
  if (!step || !seen) throw new ProblemError(message('cli.badDecision', { given }))
  return { step, choice: choice === 'keep' ? 'keep' : 'restore', seen }
}

function undoneSteps({ output }: CommandContext, run: Run) {
  const taken = run.steps.toReversed().flatMap((one) => (one.undo ? [{ ...one, undo: one.undo }] : []))
  return Promise.all(
    taken.map(async ({ step, intent, now, undo: undone }) => ({
      run: run.id,
      step: step.id,
      target: step.target,
      outcome: undone.outcome,
      reason: undone.reason && output.say(undone.reason),
      before: intent?.before ?? null,
      ours: now,
      now: undone.now,
      /** What a decision about this state must name. */
      seen: await digestOf(undone.now),
    })),
  )
}
