import type { Message } from '../../../shared/model/message.ts'
import { message } from '../../../shared/model/message.ts'
import { type GuardResult, type Plan, type PlanStep, planIsEmpty } from '../../../shared/model/plan.ts'
import type { Inputs } from '../../engine/checked-inputs.ts'
import { ProblemError } from '../../session/problem-error.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

/** `plan`: what the fix of a case would do on this server now, with the hash that `fix --confirm` takes. Changes nothing. */
export async function plan(context: CommandContext, caseId: string, settings: readonly string[]): CommandResult {
  return context.withSession(async (session) => {
    const made = await session.plan(caseId, inputsOf(settings))
    context.output.answer(spokenPlan(context, made), () => planLines(context, made))
    return planIsEmpty(made) ? exitCodes.nothingToDo : exitCodes.done
  })
}

/** `name=value` pairs of `--set`. */
export function inputsOf(settings: readonly string[]): Inputs {
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.indexOf('=')
      if (at < 1) throw new ProblemError(message('cli.badSetting', { setting }))
      return [setting.slice(0, at), setting.slice(at + 1)]
    }),
  )
}

/** A plan as the command line answers it: sentences instead of messages, calls joined. */
export function spokenPlan(context: CommandContext, made: Plan) {
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
  }
}

function spokenGuard({ output }: CommandContext, guard: GuardResult) {
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
      ? { guidance: output.pick(step.guidance), commands: step.commands, question: output.pick(step.question) }
      : {}),
  }
}

/** The plan for people. */
export function planLines(context: CommandContext, made: Plan): string[] {
  const { output } = context
  if (planIsEmpty(made)) return [output.text('cli.nothingToDo')]
  const lines = made.steps.flatMap((step, index) => stepLines(context, step, index + 1))
  const guards = made.guards
    .filter((guard) => guard.verdict !== 'pass')
    .map((guard) => `! ${guard.id}: ${output.pick(guard.refusal)} (${output.text(`guardOverride.${guard.override}`)})`)
  return [
    ...lines,
    ...guards,
    ...(made.typed === null ? [] : [output.text('cli.typedNeeded', { typed: made.typed })]),
    '',
    output.text('cli.confirmWith', { case: made.case, hash: made.hash }),
  ]
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
    return [heading, `   ${guidance}`, ...commands, `   ? ${question}`, ...condition]
  }
  const undo = step.kind === 'action' ? `reversal.${step.reversal}` : `undoExtent.${step.undo}`
  return [
    heading,
    `   ${target}: ${before || '–'} → ${after || '–'}`,
    ...step.calls.flatMap(({ call, equivalent }) => [`   ${call}`, `     = ${equivalent}`]),
    `   ${output.text('cli.stepRisk', { risk: output.text(`risk.${step.risk}`), undo: output.text(undo) })}`,
    ...loses.map((loss) => `   ! ${loss}`),
    ...condition,
  ]
}
