import { message } from '../../../shared/model/message.ts'
import { checksBeforeAndAfter, type Run } from '../../../shared/model/runs.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { overridesOf } from '../override-option.ts'
import { findingLine, spoken } from './check.ts'
import { answersOf, type ChoiceOptions, inputsOf, moreChoicesOf } from './choices.ts'

export interface FixOptions extends ChoiceOptions {
  confirm?: string
  /** The computer's name, for plans that ask for it. */
  typed?: string
  /** `guard=reason`, for guards that may be overridden. */
  override: string[]
  /** `guard=yes`, for guards that are asked. */
  answer: string[]
}

/** `fix`: applies the plan with the confirmed hash; refuses any other. */
export async function fix(context: CommandContext, caseId: string, options: FixOptions): CommandResult {
  const { output } = context
  if (!options.confirm) throw new RefusedRequest(message('cli.confirmMissing', { case: caseId }))
  const confirmation = {
    hash: options.confirm,
    overrides: overridesOf(options.override),
    ...(options.answer.length > 0 ? { answers: answersOf(options.answer) } : {}),
    ...(options.typed === undefined ? {} : { typed: options.typed }),
  }
  return context.withSession(async (session) => {
    const result = await session.fix(caseId, inputsOf(options.set), confirmation, undefined, moreChoicesOf(options))
    const run = session.journal.runs().find((one) => one.id === result.run)
    const reason = result.reason && output.say(result.reason)
    output.print(
      {
        run: result.run,
        outcome: result.outcome,
        reason,
        steps: run ? run.steps.map((step) => stepAnswer(context, step)) : [],
        checks: run ? run.checks.map((one) => spoken(context, one)) : [],
      },
      () => [
        ...(run ? runLines(context, run) : []),
        `${output.text(`runOutcome.${result.outcome}`)}${reason ? ` ${reason}` : ''}`,
        ...(result.run && result.outcome !== 'applied' ? [output.text('cli.takeBackWith', { run: result.run })] : []),
      ],
    )
    if (result.outcome === 'outdated') return exitCodes.outdated
    return result.outcome === 'applied' || result.outcome === 'awaitingReboot' ? exitCodes.done : exitCodes.failed
  })
}

function stepAnswer({ output }: CommandContext, { step, outcome, intent, now, reason }: Run['steps'][number]) {
  const shown = { before: step.before.map(output.say).join('; '), after: step.after.map(output.say).join('; ') }
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

/** One line for each step of a run, and for each check of it before and after. */
export function runLines(context: CommandContext, run: Run): string[] {
  const { output } = context
  return [
    ...run.steps.map(
      ({ step, outcome, reason }) =>
        `${output.text(`stepOutcome.${outcome ?? 'skipped'}`).padEnd(24)} ${step.kind === 'guidance' ? output.pick(step.title ?? step.guidance) : step.target}${reason ? ` – ${output.say(reason)}` : ''}`,
    ),
    ...checksBeforeAndAfter(run).map(({ check, before, after }) => {
      if (after === null || before === null || before.verdict === after.verdict) {
        const only = after ?? before
        return only === null ? check : findingLine(context, only)
      }
      return `${output.text(`verdict.${before.verdict}`)} → ${findingLine(context, after)}`
    }),
  ]
}
