import { digestOf } from '../../../shared/model/digest.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import { message } from '../../../shared/model/message.ts'
import type { Overrides } from '../../../shared/model/plan.ts'
import type { Run } from '../../../shared/model/runs.ts'
import type { UndoDecision } from '../../../shared/model/undo-decision.ts'
import { namedInWords, valueInWords } from '../../../shared/text/value-in-words.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import type { Undone } from '../../session/session-runs.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { askYes } from '../confirm-plan.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { overridesOf } from '../override-option.ts'
import { type Line, type Row, row, toned } from '../terminal/line.ts'
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
    const given = { overrides: overridesOf(options.override), decisions: options.decide.map(decisionOf) }
    const results = await takenBack(context, session, runId, given)
    for (const warning of session.journal.warnings) output.tell(output.say(warning))
    const lost = runId === undefined ? session.journal.headlessRuns : []
    const outcomes = [...results.map((result) => result.outcome), ...lost.map(() => 'partlyUndone' as const)]
    const outcome = overall(outcomes)
    const steps = await stepsOf(context, results)
    const guards = results.flatMap((result) => result.guards.map((guard) => ({ run: result.run.id, guard })))
    const services = results.flatMap((result) => (result.services ? [result.services] : []))
    await output.print(
      {
        outcome,
        steps,
        guards: guards.map(({ run, guard }) => ({ run, ...spokenGuard(output, guard) })),
        services: services.map((one) => spokenServices(context, one)),
      },
      () => [
        ...steps.flatMap((step) => stepLines(output, step)),
        ...services.flatMap((one) => serviceLines(context, one)),
        ...guards.flatMap(({ guard }) => [
          guardLine(output, guard),
          row(2, output.text('terminal.guardForm', { guard: guard.id })),
        ]),
        ...(lost.length > 0 ? [output.text('terminal.headless', { runs: lost.join(', ') })] : []),
        row(0, toned(outcomeTone[outcome], output.text(`undoOutcome.${outcome}`))),
      ],
    )
    if (outcome === 'notAllowed') return exitCodes.badInput
    if (outcome === 'changedSince') return exitCodes.changedSince
    const isDown = services.some(({ stillDown }) => stillDown.length > 0)
    return outcome === 'partlyUndone' || isDown ? exitCodes.failed : exitCodes.done
  })
}

/**
 * Takes back what was asked for. At a terminal a person is asked about each thing that someone has changed since, as long as there is one
 * that was not asked about and a yes comes.
 */
async function takenBack(
  context: CommandContext,
  session: Session,
  runId: string | undefined,
  { overrides, decisions }: { overrides: Overrides; decisions: readonly UndoDecision[] },
): Promise<Undone[]> {
  const undoAsked = () =>
    runId === undefined
      ? session.undoAll(overrides)
      : session.undo(runId, decisions, overrides).then((undone) => [undone])
  let results = await undoAsked()
  const asked = new Set<string>()
  while (context.ask !== null) {
    const changed = (await stepsOf(context, results)).find(
      ({ outcome, run, seen }) => outcome === 'changedSince' && !asked.has(`${run} ${seen}`),
    )
    if (changed === undefined) break
    asked.add(`${changed.run} ${changed.seen}`)
    for (const line of stateLines(context.output, changed)) context.output.tell(line)
    if (!(await askYes(context, context.output.text('terminal.putBack', { target: changed.target })))) break
    const decision = { step: changed.step, choice: 'restore', seen: changed.seen } as const
    const undone = await session.undo(changed.run, [...decisions, decision], overrides)
    results = [
      undone,
      ...(runId === undefined && undone.outcome !== 'changedSince' ? await session.undoAll(overrides) : []),
    ]
  }
  return results
}

/** The steps of the runs that were tried, newest first. */
async function stepsOf(context: CommandContext, results: readonly Undone[]) {
  const tried = results.filter((result) => result.services === null && result.outcome !== 'notAllowed')
  return (await Promise.all(tried.map(({ run }) => undoneSteps(context, run)))).flat()
}

type Outcome = Undone['outcome']

function overall(outcomes: readonly Outcome[]): Outcome {
  const worst: Outcome[] = ['notAllowed', 'changedSince', 'partlyUndone', 'undone']
  return worst.find((outcome) => outcomes.includes(outcome)) ?? 'nothingToUndo'
}

const outcomeTone = {
  undone: 'good',
  nothingToUndo: 'quiet',
  notAllowed: 'unsure',
  changedSince: 'unsure',
  partlyUndone: 'bad',
} as const
const stepTone = (outcome: string) =>
  outcome === 'undone' || outcome === 'alreadyBefore' ? 'good' : outcome === 'changedSince' ? 'unsure' : 'quiet'

type UndoneStep = Awaited<ReturnType<typeof undoneSteps>>[number]

function stepLines(output: Output, step: UndoneStep): Line[] {
  const outcome = toned(stepTone(step.outcome), output.text(`undoStepOutcome.${step.outcome}`).padEnd(28))
  const line: Row = { parts: [outcome, ` ${step.reason ?? step.target}`], hang: 29 }
  if (step.outcome !== 'changedSince') return [line]
  const decide = (choice: UndoDecision['choice']) => ['--decide', `${step.step}=${choice}:${step.seen}`]
  return [
    line,
    ...stateLines(output, step),
    ...output.hint(output.text('terminal.restoreIt'), 'undo', step.run, ...decide('restore')),
    ...output.hint(output.text('terminal.keepIt'), 'undo', step.run, ...decide('keep')),
  ]
}

/** What was there before the repair, what it had left, and what is there now. */
function stateLines(output: Output, { before, ours, now }: UndoneStep): Row[] {
  const state = (key: 'stateBefore' | 'stateOurs' | 'stateNow', value: Json): Row[] => [
    row(3, toned('strong', output.text(`cli.${key}`))),
    ...fieldsOf(value, output).map((field) => row(5, field)),
  ]
  return [...state('stateBefore', before), ...state('stateOurs', ours), ...state('stateNow', now)]
}

/** A state as its fields in words, each on a line of its own; `--json` has them as they were read. */
function fieldsOf(state: Json, output: Output): string[] {
  if (state === null || typeof state !== 'object' || Array.isArray(state)) return [valueInWords(state, output.words)]
  return Object.entries(state).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? fieldsOf(value, output)
      : [namedInWords(name, value, output.words)],
  )
}

function decisionOf(given: string): UndoDecision {
  const [, step, choice, seen] = /^([a-z0-9.-]+)=(restore|keep):([0-9a-f]{64})$/.exec(given) ?? []
  if (!step || !seen) throw new RefusedRequest(message('cli.badDecision', { given }))
  return { step, choice: choice === 'keep' ? 'keep' : 'restore', seen }
}

/** How each step of a run was taken back. */
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
