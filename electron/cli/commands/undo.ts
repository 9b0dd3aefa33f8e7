import { digestOf } from '../../../shared/model/digest.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import { message } from '../../../shared/model/message.ts'
import type { Run } from '../../../shared/model/runs.ts'
import type { UndoDecision } from '../../../shared/model/undo-decision.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Undone } from '../../session/session-runs.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { overridesOf } from '../override-option.ts'
import { guardLine, spokenGuard } from './plan.ts'
import { serviceLines, spokenServices } from './resume.ts'

export interface UndoOptions {
  all?: boolean
  /** `step=restore:DIGEST` or `step=keep:DIGEST`, with the digest that the refused undo has shown. */
  decide: string[]
  /** `guard=reason`, for guards that stand against it. */
  override: string[]
}

/**
 * `undo RUN` or `undo --all`: takes runs back, newest first; stops where someone has changed the same thing since, and goes on
 * there only with a decision about the very state that was shown.
 */
export async function undo(context: CommandContext, runId: string | undefined, options: UndoOptions): CommandResult {
  if ((runId === undefined) === !options.all) throw new RefusedRequest(message('cli.undoWhich'))
  return context.withSession(async (session) => {
    const { output } = context
    const overrides = overridesOf(options.override)
    const results =
      runId === undefined
        ? await session.undoAll(overrides)
        : [await session.undo(runId, options.decide.map(decisionOf), overrides)]
    for (const warning of session.journal.warnings) output.tell(output.say(warning))
    const outcome = overall(results.map((result) => result.outcome))
    const tried = results.filter((result) => result.services === null && result.outcome !== 'notAllowed')
    const steps = (await Promise.all(tried.map(({ run }) => undoneSteps(context, run)))).flat()
    const guards = results.flatMap((result) => result.guards.map((guard) => ({ run: result.run.id, guard })))
    const services = results.flatMap((result) => (result.services ? [result.services] : []))
    output.print(
      {
        outcome,
        steps,
        guards: guards.map(({ run, guard }) => ({ run, ...spokenGuard(context, guard) })),
        services: services.map((one) => spokenServices(context, one)),
      },
      () => [
        ...steps.flatMap((step) => stepLines(context, step)),
        ...services.flatMap((one) => serviceLines(context, one)),
        ...guards.flatMap(({ run, guard }) => [guardLine(context, guard), `   undo ${run} --override ${guard.id}=…`]),
        output.text(`undoOutcome.${outcome}`),
      ],
    )
    if (outcome === 'notAllowed') return exitCodes.badInput
    if (outcome === 'changedSince') return exitCodes.changedSince
    const isDown = services.some(({ stillDown }) => stillDown.length > 0)
    return outcome === 'partlyUndone' || isDown ? exitCodes.failed : exitCodes.done
  })
}

type Outcome = Undone['outcome']

function overall(outcomes: readonly Outcome[]): Outcome {
  const worst: Outcome[] = ['notAllowed', 'changedSince', 'partlyUndone', 'undone']
  return worst.find((outcome) => outcomes.includes(outcome)) ?? 'nothingToUndo'
}

function stepLines({ output }: CommandContext, step: Awaited<ReturnType<typeof undoneSteps>>[number]): string[] {
  const outcome = output.text(`undoStepOutcome.${step.outcome}`).padEnd(28)
  const line = `${outcome} ${step.target}${step.reason ? ` – ${step.reason}` : ''}`
  if (step.outcome !== 'changedSince') return [line]
  const state = (key: 'stateBefore' | 'stateOurs' | 'stateNow', value: Json) =>
    `   ${output.text(`cli.${key}`)} ${JSON.stringify(value)}`
  return [
    line,
    state('stateBefore', step.before),
    state('stateOurs', step.ours),
    state('stateNow', step.now),
    `   undo ${step.run} --decide ${step.step}=restore:${step.seen}`,
    `   undo ${step.run} --decide ${step.step}=keep:${step.seen}`,
  ]
}

function decisionOf(given: string): UndoDecision {
  const [, step, choice, seen] = /^([a-z0-9.-]+)=(restore|keep):([0-9a-f]{64})$/.exec(given) ?? []
  if (!step || !seen) throw new RefusedRequest(message('cli.badDecision', { given }))
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
