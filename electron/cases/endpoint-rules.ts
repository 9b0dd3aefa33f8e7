import type { Case } from '../../shared/model/case.ts'
import type { EndpointSets } from '../../shared/model/endpoint-sets.ts'
import type { Explanation } from './explain-issues.ts'
import { isRecord } from './text-places.ts'

/** Finds names of sets of hosts that `endpoints.yaml` does not have: such a check would be unknown for ever. */
export function endpointRules(theCase: Case, sets: EndpointSets): Explanation[] {
  return questionsIn(theCase, []).flatMap(({ set, path }) =>
    Object.hasOwn(sets, set) ? [] : [{ path, text: `endpoints.yaml has no set ${set}` }],
  )
}

/** Every place of a case that asks for a set by its name. */
function questionsIn(value: unknown, path: (string | number)[]): { set: string; path: (string | number)[] }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => questionsIn(entry, [...path, index]))
  if (!isRecord(value)) return []
  const { read, at } = value
  if (read === 'endpoint' && isRecord(at) && typeof at.set === 'string' && !at.set.includes('{')) {
    return [{ set: at.set, path: [...path, 'at', 'set'] }]
  }
  return Object.entries(value).flatMap(([name, entry]) => questionsIn(entry, [...path, name]))
}
