import type { Message } from '../../../shared/model/message.ts'
import { type GuardResult, isInTheWay, type Plan, type PlanStep, planIsEmpty } from '../../../shared/model/plan.ts'
import { laterReason, titleOfStep } from '../../../shared/text/step-title.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { type Line, type Row, row, toned, wholeRow } from '../terminal/line.ts'
import { type Titles, titlesOf } from '../titles.ts'
import { type ChoiceOptions, inputsOf, moreChoicesOf } from './choices.ts'

/** `plan`: what the fix of a case would do on this server now, with the hash that `fix --confirm` takes. Changes nothing. */
export async function plan(context: CommandContext, caseId: string, options: ChoiceOptions): CommandResult {
  return context.withSession(async (session) => {
    const made = await session.plan(session.case(caseId).id, inputsOf(options.set), moreChoicesOf(options))
    const { output } = context
    await output.print(spokenPlan(output, made), () =>
      planLines(output, made, titlesOf(output, session.knowledge), options),
    )
    return planIsEmpty(made) ? exitCodes.nothingToDo : exitCodes.done
  })
}

/** A plan as the command line prints it: sentences instead of messages, calls joined. */
function spokenPlan(output: Output, made: Plan) {
  return {
    case: made.case,
    hash: made.hash,
    risk: made.risk,
    typed: made.typed,
    steps: made.steps.map((step) => spokenStep(output, step)),
    guards: made.guards.map((guard) => spokenGuard(output, guard)),
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
export function spokenGuard(output: Output, { question: _, ...guard }: GuardResult) {
  const { title, refusal, reason } = guard
  return { ...guard, title: output.pick(title), refusal: output.pick(refusal), reason: output.say(reason) }
}

function spokenStep(output: Output, step: PlanStep) {
  const say = (messages: readonly Message[]) => output.inTurn(messages.map(output.say))
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

/** The plan for people; `again` are the options it was made with, `null` where it is confirmed at once. */
export function planLines(output: Output, made: Plan, titles: Titles, again: ChoiceOptions | null): Line[] {
  const heading = row(0, toned('strong', output.text('terminal.planFor', { title: titles.ofCase(made.case) })))
  const besides = [...pickLines(output, made), ...laterLines(output, made)]
  if (planIsEmpty(made)) return [heading, output.text('cli.nothingToDo'), ...besides]
  const guards = made.guards.filter(isInTheWay)
  return [
    heading,
    ...made.steps.flatMap((step, index) => stepLines(output, step, index + 1, titles)),
    ...guards.map((guard) => guardLine(output, guard)),
    ...besides,
    ...(made.typed === null || again === null ? [] : [output.text('cli.typedNeeded', { typed: made.typed })]),
    ...(again === null ? [] : ['', ...nextLines(output, made, again)]),
  ]
}

/** The command that applies this plan; while a condition stands against it, the one that makes it again. */
function nextLines(output: Output, made: Plan, again: ChoiceOptions): Line[] {
  const { text, hint, isTerminal } = output
  const options = [
    ...again.set.flatMap((one) => ['--set', one]),
    ...again.pick.flatMap((one) => ['--pick', one]),
    ...again.cause.flatMap((one) => ['--cause', one]),
  ]
  const guards = made.guards.filter((guard) => isInTheWay(guard) && !guard.asked)
  if (guards.some(({ override }) => override === 'never') || (guards.length > 0 && !isTerminal)) {
    return hint(text('terminal.planAgain'), 'plan', made.case, ...options)
  }
  const hash = isTerminal ? made.hash.slice(0, 12) : made.hash
  return hint(text('terminal.applyPlan'), 'fix', made.case, ...options, '--confirm', hash)
}

/** A guard that does not hold says what to do; one that could not be read says that, and nothing that nobody knows. */
export function guardLine({ pick, text, say }: Output, guard: GuardResult): Row {
  const title = pick(guard.title)
  const words =
    guard.verdict === 'fail' ? pick(guard.refusal) : text('cli.guardUnknown', { title, reason: say(guard.reason) })
  const said = guard.asked
    ? text('cli.asksYou', { guard: guard.id, title })
    : `${words} (${text(`guardOverride.${guard.override}`)})`
  return { parts: [toned('unsure', '! '), text('terminal.labelled', { label: guard.id, text: said })], hang: 2 }
}

function pickLines({ text }: Output, { picks }: Plan): Row[] {
  return picks
    .filter(({ picked }) => picked.length === 0)
    .map(({ step, entries }) => ({ parts: ['+ ', text('cli.pickOf', { step, entries: entries.join(', ') })], hang: 2 }))
}

function laterLines({ text, pick, say, language }: Output, plan: Plan): Row[] {
  return plan.later.map(({ title, reason, cause }) => {
    const line = text('cli.laterStep', { title: pick(title), reason: say(laterReason(reason, plan, language)) })
    return { parts: ['~ ', `${line}${cause === null ? '' : ` ${text('cli.chooseCause', { cause })}`}`], hang: 2 }
  })
}

const riskTone = { low: 'quiet', medium: 'unsure', high: 'bad' } as const

function stepLines(output: Output, step: PlanStep, number: number, titles: Titles): Line[] {
  const { text } = output
  const { target, before, after, loses, guidance = '', question = '' } = spokenStep(output, step)
  const title = titleOfStep(step, output.language, output.say)
  const said =
    step.kind === 'guidance' ? text('terminal.labelled', { label: text('stepKind.guidance'), text: title }) : title
  const heading: Row = { parts: [toned('strong', `${number}. ${said}`)], hang: 3 }
  const checks = output.inTurn(step.onlyIfFailing.map(titles.ofCheck))
  const condition = checks === '' ? [] : [row(3, toned('quiet', text('cli.onlyIfFailing', { checks })))]
  if (step.kind === 'guidance') {
    const commands = step.commands.map(({ shell, text: command }) =>
      wholeRow(3, `[${shell}] `, toned('command', command)),
    )
    const link = step.link === undefined ? [] : [wholeRow(3, step.link)]
    return [heading, row(3, guidance), ...commands, ...link, row(3, `? ${question}`), ...condition]
  }
  const undo = text(step.kind === 'action' ? `reversal.${step.reversal}` : `undoExtent.${step.undo}`)
  // What an action leads to stands in its title; how things are before it, only where that can be said.
  const states =
    step.kind === 'change'
      ? [text('terminal.labelled', { label: target, text: `${before || '–'} → ${after || '–'}` })]
      : [before].filter(Boolean)
  return [
    heading,
    ...states.map((state) => row(3, state)),
    ...step.calls.flatMap(({ call, equivalent }) => [
      wholeRow(3, toned('quiet', call)),
      wholeRow(5, toned('quiet', '= '), toned('command', equivalent)),
    ]),
    row(3, toned(riskTone[step.risk], text('cli.stepRisk', { risk: text(`risk.${step.risk}`), undo }))),
    ...loses.map((loss): Row => ({ parts: ['   ', toned('unsure', '! '), loss], hang: 5 })),
    ...condition,
  ]
}
