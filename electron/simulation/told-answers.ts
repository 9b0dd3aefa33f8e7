import { callBehind, type ReadName, readTargets } from '../../shared/kinds.ts'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { PrimitiveName } from '../server/primitives.ts'

/** What a simulated server answers to one read, in place of what its own data say. */
export interface ToldAnswer {
  read: ReadName
  at: Readonly<Record<string, unknown>>
  answer: Readonly<Record<string, Json>>
}

/** The answer that was told for this very question; `undefined` when none was. Only reads that are one call can be told. */
export function toldAnswerTo(
  name: PrimitiveName,
  args: unknown,
  told: readonly ToldAnswer[],
): ToldAnswer['answer'] | undefined {
  const asked = canonicalJson(args as Json)
  return told.find(({ read, at }) => {
    return callBehind(read) === name && canonicalJson(readTargets[read].parse(at) as Json) === asked
  })?.answer
}
