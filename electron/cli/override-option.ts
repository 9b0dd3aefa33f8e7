import { message } from '../../shared/model/message.ts'
import { type Overrides, overridesSchema } from '../../shared/model/plan.ts'
import { RefusedRequest } from '../session/refused-request.ts'

/** The `guard=reason` pairs of `--override`. Throws an error that names the pair whose reason does not count. */
export function overridesOf(given: readonly string[]): Overrides {
  const pairs = given.map((pair) => {
    const [, guard = '', reason = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
    const parsed = overridesSchema.safeParse(Object.fromEntries([[guard, reason]]))
    if (guard === '' || !parsed.success) throw new RefusedRequest(message('cli.badOverride', { given: pair }))
    return [guard, reason.trim()] as const
  })
  return Object.fromEntries(pairs)
}
