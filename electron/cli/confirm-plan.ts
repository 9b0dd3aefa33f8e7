import { message } from '../../shared/model/message.ts'
import { type Confirmation, isInTheWay, isOverridden, overridesSchema, type Plan } from '../../shared/model/plan.ts'
import { RefusedRequest } from '../session/refused-request.ts'
import type { CommandContext } from './command-context.ts'

/** As few characters of a hash as name a plan. */
const leastOfHash = 6

/** What was given on the command line for a plan; the hash may be the beginning of one. */
export type Given = Omit<Confirmation, 'hash'> & { hash: string | undefined }

/**
 * The hash that was meant: the plan's own when its beginning was given, else what was given, which no plan has. Refuses a beginning that
 * is too short to be more than a guess.
 */
export function meantHash(given: string, plan: Pick<Plan, 'hash'>): string {
  if (given.length < leastOfHash) {
    throw new RefusedRequest(message('terminal.hashTooShort', { given, least: leastOfHash }))
  }
  return plan.hash.startsWith(given.toLowerCase()) ? plan.hash : given
}

/** Asks a question that is answered with yes or no; everything but a yes is a no, also the end of the input. */
export async function askYes(
  { ask, output }: Pick<CommandContext, 'ask' | 'output'>,
  question: string,
): Promise<boolean> {
  const said = await ask?.(`${question} ${output.text('terminal.yesNo')} `)
  return output
    .text('terminal.yesWords')
    .split(' ')
    .includes((said ?? '').trim().toLowerCase())
}

/**
 * Asks the person at the terminal for all that a plan still needs to be applied: answers, reasons, the computer's name, and a yes where no hash
 * was given. Returns the confirmation as far as it was given; `null` when the person does not want the plan.
 */
export async function askToConfirm(context: CommandContext, plan: Plan, given: Given): Promise<Confirmation | null> {
  const { ask, output } = context
  const answers = { ...given.answers }
  const overrides = { ...given.overrides }
  for (const { id, asked, override, title, refusal, ...guard } of plan.guards.filter(isInTheWay)) {
    if (asked && answers[id] === undefined) {
      answers[id] = await askYes(context, output.pick(title))
      if (!answers[id]) return null
    }
    if (asked || override !== 'withReason' || isOverridden(id, overrides)) continue
    const words = guard.verdict === 'fail' ? output.pick(refusal) : output.say(guard.reason)
    const reason = (await ask?.(`${output.text('terminal.giveReason', { words })} `))?.trim() ?? ''
    if (!overridesSchema.safeParse({ [id]: reason }).success) {
      output.tell(output.text('terminal.reasonTooShort'))
      return null
    }
    overrides[id] = reason
  }
  const typed = given.typed ?? (plan.typed === null ? undefined : await askName(context, plan.typed))
  if (given.hash === undefined && !(await askYes(context, output.text('terminal.apply')))) return null
  return {
    hash: given.hash ?? plan.hash,
    overrides,
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(typed === undefined ? {} : { typed }),
  }
}

async function askName({ ask, output }: CommandContext, typed: string): Promise<string | undefined> {
  return (await ask?.(`${output.text('terminal.typeName', { typed })} `)) ?? undefined
}
