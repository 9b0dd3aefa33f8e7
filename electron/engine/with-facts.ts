import type { Case, Question } from '../../shared/model/case.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { fillKnown, namesInTemplates } from '../../shared/model/template.ts'
import { valueAt } from './evaluate.ts'
import type { Reader } from './ports.ts'

/**
 * The case with its facts read on this server and filled in wherever they stand. A fact that could not be read, and has no
 * default, stays a placeholder, which makes its checks unknown and keeps its steps out of the plan. Reads only.
 */
export async function withFacts(theCase: Case, read: Reader, signal?: AbortSignal): Promise<Case> {
  if (!theCase.facts?.length) return theCase
  const known: Record<string, Json> = {}
  for (const { name, read: from, at, field, otherwise } of theCase.facts) {
    const answer = await read(from, fillKnown(at, { fact: known }) as Question['at'], signal).catch(() => null)
    const value = valueAt(answer, field) ?? (answer === null ? undefined : otherwise)
    if (value !== undefined && value !== null) known[name] = value
  }
  const fill = <Part>(part: Part) => fillKnown(part, { fact: known }) as Part
  return { ...theCase, applies: fill(theCase.applies), checks: fill(theCase.checks), fix: fill(theCase.fix) }
}

/** Whether something still asks for a fact that nobody could read. */
export function lacksFact(part: unknown): boolean {
  return namesInTemplates(part, 'fact').length > 0
}
