import { message } from '../../../shared/model/message.ts'
import type { Inputs } from '../../../shared/model/plan.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { MoreChoices } from '../../session/session.ts'

/** The options with which an administrator chooses what a plan holds; the same for `plan` and `fix`. */
export interface ChoiceOptions {
  /** `name=value` for inputs of the case. */
  set: string[]
  /** `step=entry,entry` for steps that let one pick. */
  pick: string[]
  /** Causes to repair although nobody knows whether they are at fault. */
  cause: string[]
}

/** `name=value` pairs. */
export function inputsOf(settings: readonly string[]): Inputs {
  return Object.fromEntries(settings.map((setting) => pairOf(setting, 'cli.badSetting')))
}

/** What was picked, and the causes that were chosen. */
export function moreChoicesOf({ pick, cause }: ChoiceOptions): MoreChoices {
  const picks = pick.map((setting): [string, string[]] => {
    const [step, entries] = pairOf(setting, 'cli.badPick')
    return [step, entries.split(',')]
  })
  return { picks: Object.fromEntries(picks), causes: cause }
}

/** `guard=yes` and `guard=no`. */
export function answersOf(settings: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [guard, said] = pairOf(setting, 'cli.badAnswer')
      if (said !== 'yes' && said !== 'no') throw new RefusedRequest(message('cli.badAnswer', { setting }))
      return [guard, said === 'yes']
    }),
  )
}

function pairOf(setting: string, problem: 'cli.badSetting' | 'cli.badPick' | 'cli.badAnswer'): [string, string] {
  const at = setting.indexOf('=')
  if (at < 1) throw new RefusedRequest(message(problem, { setting }))
  return [setting.slice(0, at), setting.slice(at + 1)]
}
