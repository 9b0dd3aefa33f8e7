import { readAnswers } from '../../shared/kinds.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Input } from '../../shared/model/case-input.ts'
import { type Guard, isAsked, type Question } from '../../shared/model/case-question.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import type { Condition, Expectation } from '../../shared/model/expectation.ts'
import { namesInTemplates } from '../../shared/model/template.ts'
import { entriesOf, fieldNames, type Shapes, shapesAt, wordsAt } from './answer-fields.ts'
import type { Explanation } from './explain-issues.ts'

type Path = (string | number)[]

/**
 * Finds expectations, repetitions and facts that name a field which their read never answers: such a check would be
 * unknown for ever, and such a step would never be part of a plan.
 */
export function fieldRules(theCase: Case): Explanation[] {
  return [
    ...theCase.applies.flatMap((question, index) => questionRules(question, ['applies', index])),
    ...theCase.inputs.flatMap((input, index) => entryRules(input, theCase, ['inputs', index, 'from'])),
    ...theCase.facts.flatMap((fact, index) =>
      pathRule([readAnswers[fact.read]], fact.field, fact.read, ['facts', index, 'field']),
    ),
    ...theCase.checks.flatMap((check, index) => [
      ...questionRules(check, ['checks', index]),
      ...check.applies.flatMap((one, place) => questionRules(one, ['checks', index, 'applies', place])),
    ]),
    ...guardRules(theCase.fix?.guards ?? [], ['fix', 'guards']),
    ...(theCase.fix?.steps ?? []).flatMap((step, index) => stepRules(step, theCase, ['fix', 'steps', index])),
  ]
}

function entryRules(input: Input, theCase: Case, path: Path): Explanation[] {
  if (input.type !== 'entry') return []
  const { check: id, list, field } = input.from
  const read = theCase.checks.find((check) => check.id === id)?.read
  if (!read) return []
  const entries = entriesOf(shapesAt([readAnswers[read]], list))
  if (entries.length === 0) return [{ path: [...path, 'list'], text: `${read} answers no list ${list}` }]
  return pathRule(entries, field, `an entry of ${list}`, [...path, 'field'])
}

function guardRules(guards: readonly Guard[], path: Path): Explanation[] {
  return guards.flatMap((guard, index) => (isAsked(guard) ? [] : questionRules(guard, [...path, index])))
}

function questionRules({ read, expect, unknownWhen }: Question, path: Path): Explanation[] {
  const answer = [readAnswers[read]]
  return [
    ...expectationRules(expect, answer, read, [...path, 'expect']),
    ...(unknownWhen ? expectationRules(unknownWhen, answer, read, [...path, 'unknownWhen']) : []),
  ]
}

function stepRules(step: CaseStep, theCase: Case, path: Path): Explanation[] {
  const guards = guardRules(step.guards, [...path, 'guards'])
  const applies = (step.applies ?? []).flatMap((one, index) => questionRules(one, [...path, 'applies', index]))
  const { forEach } = step
  const read = theCase.checks.find((check) => check.id === forEach?.check)?.read
  if (!forEach || !read) return [...guards, ...applies]
  const entries = entriesOf(shapesAt([readAnswers[read]], forEach.list))
  if (entries.length === 0) {
    return [
      ...guards,
      ...applies,
      { path: [...path, 'forEach', 'list'], text: `${read} answers no list ${forEach.list}` },
    ]
  }
  const entry = `an entry of ${forEach.list}`
  return [
    ...guards,
    ...applies,
    ...(forEach.where ? expectationRules(forEach.where, entries, entry, [...path, 'forEach', 'where']) : []),
    ...(forEach.distinct ? pathRule(entries, forEach.distinct, entry, [...path, 'forEach', 'distinct']) : []),
    ...namesInTemplates(step, 'item').flatMap((name) => pathRule(entries, name, entry, path)),
  ]
}

function expectationRules(expectation: Expectation, answer: Shapes, owner: string, path: Path): Explanation[] {
  return Object.entries(expectation).flatMap(([field, condition]) => {
    const at = [...path, field]
    if (Array.isArray(condition)) {
      return condition.flatMap((one, index) => expectationRules(one, answer, owner, [...at, index]))
    }
    const wrong = pathRule(answer, field, owner, at)
    if (wrong.length > 0) return wrong
    const words = wordRules(condition, shapesAt(answer, field), at)
    if (words.length > 0 || condition === null || typeof condition !== 'object') return words
    return (['every', 'some', 'none', 'where'] as const).flatMap((quantifier) => {
      const inner = condition[quantifier]
      if (inner === undefined) return []
      const entries = entriesOf(shapesAt(answer, field))
      if (entries.length === 0) return [{ path: [...at, quantifier], text: `${field} is no list` }]
      return expectationRules(inner, entries, `an entry of ${field}`, [...at, quantifier])
    })
  })
}

/** Words that a field never has: what expects one of them fails, or passes, on every server. */
function wordRules(condition: Condition, shapes: Shapes, path: Path): Explanation[] {
  const words = wordsAt(shapes)
  if (words === null) return []
  const known = new Set(words.map((word) => String(word).toLowerCase()))
  const isWrong = (value: unknown) =>
    value !== null && !/\{\w+\./.test(String(value)) && !known.has(String(value).toLowerCase())
  const wrong = (value: unknown, at: Path) =>
    isWrong(value) ? [{ path: at, text: `expected one of ${words.map(shown).join(', ')}, found ${shown(value)}` }] : []
  if (condition === null || typeof condition !== 'object') return wrong(condition, path)
  const { not, in: among = [], notIn = [] } = condition
  return [
    ...(not === undefined ? [] : wrong(not, [...path, 'not'])),
    ...among.flatMap((value, index) => wrong(value, [...path, 'in', index])),
    ...notIn.flatMap((value, index) => wrong(value, [...path, 'notIn', index])),
  ]
}

function shown(value: unknown): string {
  return JSON.stringify(value)
}

function pathRule(answer: Shapes, field: string, owner: string, path: Path): Explanation[] {
  if (shapesAt(answer, field).length > 0) return []
  const parent = field.includes('.') ? shapesAt(answer, field.slice(0, field.lastIndexOf('.'))) : answer
  const known = fieldNames(parent.length > 0 ? parent : answer).join(', ')
  return [{ path, text: `${owner} answers no field ${field}; there are: ${known}` }]
}
