import type { Message } from '../../../shared/model/message.ts'
import { type GuardResult, isInTheWay, type Plan, type PlanStep, planIsEmpty } from '../../../shared/model/plan.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { type ChoiceOptions, inputsOf, moreChoicesOf } from './choices.ts'

/** `plan`: what the fix of a case would do on this server now, with the hash that `fix --confirm` takes. Changes nothing. */
export async function plan(context: CommandContext, caseId: string, options: ChoiceOptions): CommandResult {
  return context.withSession(async (session) => {
    const made = await session.plan(caseId, inputsOf(options.set), moreChoicesOf(options))
    context.output.print(spokenPlan(context, made), () => planLines(context, made))
    return planIsEmpty(made) ? exitCodes.nothingToDo : exitCodes.done
  })
}

/** A plan as the command line prints it: sentences instead of messages, calls joined. */
function spokenPlan(context: CommandContext, made: Plan) {
  const { output } = context
  return {
    case: made.case,
    hash: made.hash,
    risk: made.risk,
    typed: made.typed,
    steps: made.steps.map((step) => spokenStep(context, step)),
    guards: made.guards.map((guard) => spokenGuard(context, guard)),
    restarts: made.restarts,
    reboot: made.reboot,
    inputs: made.inputs,
    picks: made.picks.map((pick) => ({ ...pick, title: output.pick(pick.title) })),
    entries: made.entries,
    causes: made.causes,
    later: made.later.map((step) => ({ ...step, title: output.pick(step.title), reason: output.say(step.reason) })),
  }
}

/** A guard as the command line prints it. */
export function spokenGuard({ output }: CommandContext, { question: _, ...guard }: GuardResult) {
  const { title, refusal, reason } = guard
  return { ...guard, title: output.pick(title), refusal: output.pick(refusal), reason: output.say(reason) }
}

function spokenStep({ output }: CommandContext, step: PlanStep) {
  const say = (messages: readonly Message[]) => messages.map(output.say).join('; ')
  return {
    id: step.id,
    kind: step.kind,
    title: step.title === null ? output.text('cli.mergedRestart') : output.pick(step.title),
    target: step.target,
    before: say(step.before),
    after: say(step.after),
    call: step.calls.map(({ call }) => call).join('; '),
    equivalent: step.calls.map(({ equivalent }) => equivalent).join(' & '),
    risk: step.risk,
    undo: step.undo,
    loses: step.loses.map(output.say),
    onlyIfFailing: step.onlyIfFailing,
    ...(step.kind === 'guidance'
      ? {
          guidance: output.pick(step.guidance),
          commands: step.commands,
          link: step.link ?? null,
          question: output.pick(step.question),
        }
      : {}),
  }
}

/** The plan for people. */
export function planLines(context: CommandContext, made: Plan): string[] {
  const { output } = context
  const besides = [...pickLines(context, made), ...laterLines(context, made)]
  if (planIsEmpty(made)) return [output.text('cli.nothingToDo'), ...besides]
  const lines = made.steps.flatMap((step, index) => stepLines(context, step, index + 1))
  const guards = made.guards.filter(isInTheWay).map((guard) => guardLine(context, guard))
  return [
    ...lines,
    ...guards,
    ...besides,
    ...(made.typed === null ? [] : [output.text('cli.typedNeeded', { typed: made.typed })]),
    '',
    output.text('cli.confirmWith', { case: made.case, hash: made.hash }),
  ]
}

/** A guard that does not hold says what to do; one that could not be read says that, and nothing that nobody knows. */
export function guardLine({ output }: CommandContext, guard: GuardResult): string {
  const title = output.pick(guard.title)
  if (guard.asked) return `! ${guard.id}: ${output.text('cli.asksYou', { guard: guard.id, title })}`
  const words =
    guard.verdict === 'fail'
      ? output.pick(guard.refusal)
      : output.text('cli.guardUnknown', { title, reason: output.say(guard.reason) })
  return `! ${guard.id}: ${words} (${output.text(`guardOverride.${guard.override}`)})`
}

function pickLines({ output }: CommandContext, { picks }: Plan): string[] {
  return picks
    .filter(({ picked }) => picked.length === 0)
    .map(({ step, entries }) => `+ ${output.text('cli.pickOf', { step, entries: entries.join(', ') })}`)
}

function laterLines({ output }: CommandContext, { later }: Plan): string[] {
  return later.map(({ title, reason, cause }) => {
    const line = output.text('cli.laterStep', { title: output.pick(title), reason: output.say(reason) })
    return `~ ${line}${cause === null ? '' : ` ${output.text('cli.chooseCause', { cause })}`}`
  })
}

function stepLines(context: CommandContext, step: PlanStep, number: number): string[] {
  const { output } = context
  const { title, target, before, after, loses, guidance = '', question = '' } = spokenStep(context, step)
  const heading = `${number}. ${output.text(`stepKind.${step.kind}`)}: ${title}`
  const condition =
    step.onlyIfFailing.length > 0
      ? [`   ${output.text('cli.onlyIfFailing', { checks: step.onlyIfFailing.join(', ') })}`]
      : []
  if (step.kind === 'guidance') {
    const commands = step.commands.map(({ shell, text }) => `   [${shell}] ${text}`)
    const link = step.link === undefined ? [] : [`   ${step.link}`]
    return [heading, `   ${guidance}`, ...commands, ...link, `   ? ${question}`, ...condition]
  }
  const undo = output.text(step.kind === 'action' ? `reversal.${step.reversal}` : `undoExtent.${step.undo}`)
  return [
    heading,
    `   ${target}: ${before || '–'} → ${after || '–'}`,
    ...step.calls.flatMap(({ call, equivalent }) => [`   ${call}`, `     = ${equivalent}`]),
    `   ${output.text('cli.stepRisk', { risk: output.text(`risk.${step.risk}`), undo })}`,
    ...loses.map((loss) => `   ! ${loss}`),
    ...condition,
  ]
}
