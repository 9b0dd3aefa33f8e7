import { message } from '../../../shared/model/message.ts'
import { type Confirmation, planIsEmpty } from '../../../shared/model/plan.ts'
import type { Run } from '../../../shared/model/runs.ts'
import { titleOfStep } from '../../../shared/text/step-title.ts'
import type { ApplyResult } from '../../engine/apply-plan.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { Session } from '../../session/session.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { askToConfirm, type Given, meantHash } from '../confirm-plan.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { overridesOf } from '../override-option.ts'
import { type Line, type Row, type Tone, toned } from '../terminal/line.ts'
import { tableRows } from '../terminal/table.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { untilInterrupted } from '../until-interrupted.ts'
import { findingLines, spoken } from './check.ts'
import { answersOf, type ChoiceOptions, inputsOf, moreChoicesOf } from './choices.ts'
import { planLines } from './plan.ts'

export interface FixOptions extends ChoiceOptions {
  confirm?: string
  /** The computer's name, for plans that ask for it. */
  typed?: string
  /** `guard=reason`, for guards that may be overridden. */
  override: string[]
  /** `guard=yes`, for guards that are asked. */
  answer: string[]
}

/**
 * `fix`: applies the plan with the confirmed hash; refuses any other. At a terminal it shows the plan and asks where no hash is given, and
 * asks for what a plan needs besides. Ctrl+C ends it after the step that is under way.
 */
export async function fix(context: CommandContext, caseId: string, options: FixOptions): CommandResult {
  const { output, ask } = context
  const given: Given = {
    hash: options.confirm,
    overrides: overridesOf(options.override),
    ...(options.answer.length > 0 ? { answers: answersOf(options.answer) } : {}),
    ...(options.typed === undefined ? {} : { typed: options.typed }),
  }
  if (!given.hash && ask === null) throw new RefusedRequest(message('cli.confirmMissing', { case: caseId }))
  return context.withSession(async (session) => {
    const { id } = session.case(caseId)
    const confirmed = await confirmation(context, session, id, options, given)
    if (typeof confirmed === 'number') return confirmed
    return untilInterrupted(output, async (signal) => {
      const result = await session.fix(id, inputsOf(options.set), confirmed, signal, moreChoicesOf(options))
      const run = session.journal.runs().find((one) => one.id === result.run)
      await printRun(context, id, result, run, titlesOf(output, session.knowledge))
      const isCutShort = signal.aborted && run?.cause === 'cancelled'
      if (isCutShort) output.tell(stoppedLine(output, run))
      return isCutShort ? exitCodes.interrupted : exitCodeOf(result)
    })
  })
}

/** What the plan is confirmed with; the exit code of the command where it ends without applying anything. */
async function confirmation(
  context: CommandContext,
  session: Session,
  id: string,
  options: FixOptions,
  given: Given,
): Promise<Confirmation | ExitCode> {
  const { output, ask } = context
  const { hash } = given
  if (hash !== undefined && hash.length === 64 && ask === null) return { ...given, hash }
  const plan = await session.plan(id, inputsOf(options.set), moreChoicesOf(options))
  const meant = hash === undefined ? undefined : meantHash(hash, plan)
  if (meant !== undefined && (ask === null || meant !== plan.hash)) return { ...given, hash: meant }
  if (meant === undefined) {
    const titles = titlesOf(output, session.knowledge)
    for (const line of planLines(output, plan, titles, null)) output.show(line)
    if (planIsEmpty(plan)) return exitCodes.nothingToDo
  }
  const confirmed = await askToConfirm(context, plan, { ...given, hash: meant })
  if (confirmed === null) output.tell(output.text('terminal.declined'))
  return confirmed ?? exitCodes.badInput
}

function exitCodeOf({ outcome }: ApplyResult): ExitCode {
  if (outcome === 'outdated') return exitCodes.outdated
  return outcome === 'applied' || outcome === 'awaitingReboot' ? exitCodes.done : exitCodes.failed
}

function stoppedLine({ text }: Output, { steps }: Run): string {
  const done = steps.filter(({ outcome }) => outcome !== null && outcome !== 'skipped').length
  return text('terminal.fixStopped', { done, all: steps.length })
}

async function printRun(
  context: CommandContext,
  id: string,
  result: ApplyResult,
  run: Run | undefined,
  titles: Titles,
): Promise<void> {
  const { output } = context
  const reason = result.reason && output.say(result.reason)
  await output.print(
    {
      run: result.run,
      outcome: result.outcome,
      reason,
      steps: run ? run.steps.map((step) => stepAnswer(context, step)) : [],
      checks: run ? run.checks.map((one) => spoken(context, one)) : [],
    },
    () => [
      ...(run ? runLines(output, run, titles) : []),
      outcomeLine(output, result.outcome, reason),
      ...(run ? questionLines(output, run) : []),
      ...(result.outcome === 'outdated' ? output.hint(output.text('terminal.planAgain'), 'plan', id) : []),
      ...(result.run && result.outcome !== 'applied'
        ? output.hint(output.text('terminal.takeBack'), 'undo', result.run)
        : []),
    ],
  )
}

function stepAnswer({ output }: CommandContext, { step, outcome, intent, now, reason }: Run['steps'][number]) {
  const { inTurn, say } = output
  const shown = { before: inTurn(step.before.map(say)), after: inTurn(step.after.map(say)) }
  return {
    step: step.id,
    target: step.target,
    outcome: outcome ?? 'skipped',
    ...shown,
    reason: reason && output.say(reason),
    beforeState: intent?.before ?? null,
    afterState: now,
  }
}

const stepTone: Partial<Record<NonNullable<Run['steps'][number]['outcome']>, Tone>> = {
  applied: 'good',
  confirmed: 'good',
  failed: 'bad',
  outdated: 'bad',
  unclear: 'bad',
  notApplied: 'bad',
  waitingForYou: 'unsure',
  answeredNo: 'unsure',
}

/** One line for each step of a run, and for each check after it, with what it had said before. */
export function runLines(output: Output, run: Run, titles: Titles): Line[] {
  const before = new Map(run.checksBefore.map(({ check, verdict }) => [check, verdict]))
  return [
    ...stepRows(output, run),
    ...run.checks.flatMap((finding) => findingLines(output, finding, titles, before.get(finding.check))),
  ]
}

function stepRows(output: Output, { steps }: Run): Row[] {
  return tableRows(
    steps.map(({ step, outcome, reason }) => {
      const title = titleOfStep(step, output.language, output.say)
      const state = outcome ?? 'skipped'
      return [
        toned(stepTone[state] ?? 'quiet', output.text(`stepOutcome.${state}`)),
        reason ? `${title} – ${output.say(reason)}` : title,
      ]
    }),
  )
}

/** How a run ended, and why. */
function outcomeLine({ text }: Output, outcome: ApplyResult['outcome'], reason: string | null): Row {
  const isGood = outcome === 'applied' || outcome === 'undone'
  const said = toned(isGood ? 'good' : outcome === 'awaitingReboot' ? 'unsure' : 'bad', text(`runOutcome.${outcome}`))
  return { parts: [said, ...(reason ? [` ${reason}`] : [])], hang: 0 }
}

/** What a run still asks of a person, and how it is answered. */
export function questionLines(output: Output, { id, steps }: Run): Line[] {
  return steps
    .filter(({ outcome }) => outcome === 'waitingForYou')
    .flatMap(({ step }) => {
      const title = titleOfStep(step, output.language, output.say)
      return output.hint(output.text('terminal.sayDone', { title }), 'answer', id, step.id, 'yes')
    })
}
