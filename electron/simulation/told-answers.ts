import { callBehind, readTargets } from '../../shared/kinds.ts'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ToldAnswer } from '../../shared/model/told-answer.ts'
import type { PrimitiveName } from '../server/primitives.ts'

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
