import { assertNever } from '../../shared/model/assert-never.ts'
import type { Condition, Expectation, Json } from '../../shared/model/expectation.ts'
import { type Grant, isGranted } from '../../shared/model/granted-access.ts'
import { hasEntry } from '../../shared/model/list-entry.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { sameAccess } from '../../shared/model/sddl.ts'

/** Whether an answer meets an expectation; `null` when the answer does not say. `reason` names the first field that decides. */
export interface Evaluation {
  met: boolean | null
  reason: Message
}

const met: Evaluation = { met: true, reason: message('check.passed') }

/**
 * Holds an answer against an expectation. A field that differs decides at once; a field the answer does not have leaves it
 * open, because it was not read.
 */
export function evaluate(answer: Json, expectation: Expectation): Evaluation {
  let open: Evaluation | null = null
  for (const [path, condition] of Object.entries(expectation)) {
    const result = Array.isArray(condition)
      ? evaluateAny(answer, condition)
      : evaluateCondition(valueAt(answer, path), condition, path)
    if (result.met === false) return result
    if (result.met === null) open ??= result
  }
  return open ?? met
}

/** The value at a dotted path of an answer; `undefined` when the answer has no such field. */
export function valueAt(answer: Json, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((place, name) => {
    if (place === null || typeof place !== 'object' || Array.isArray(place)) return undefined
    return Object.hasOwn(place, name) ? place[name] : undefined
  }, answer)
}

/** The entries of a list in an answer that meet `where`; `null` when there is no such list or an entry leaves it open. */
export function entriesWhere(answer: Json, list: string, where: Expectation | undefined): Json[] | null {
  const entries = valueAt(answer, list)
  if (!Array.isArray(entries)) return null
  if (!where) return entries
  const results = entries.map((entry) => evaluate(entry, where).met)
  return results.includes(null) ? null : entries.filter((_, index) => results[index])
}

function evaluateAny(answer: Json, members: Expectation[]): Evaluation {
  const results = members.map((member) => evaluate(answer, member))
  return results.find((result) => result.met) ?? results.find((result) => result.met === null) ?? results[0] ?? met
}

function evaluateCondition(value: Json | undefined, condition: Condition, path: string): Evaluation {
  if (value === undefined) return { met: null, reason: message('check.fieldMissing', { path }) }
  if (condition === null || typeof condition !== 'object') {
    return verdict(equal(value, condition), path, value, String(condition))
  }
  const { every, some, none, where, ...plain } = condition
  const quantified = { every, some, none }
  for (const [quantifier, expectation] of Object.entries(quantified)) {
    if (expectation === undefined) continue
    const result = evaluateList(value, quantifier as keyof typeof quantified, expectation, where, path)
    if (!result.met) return result
  }
  for (const [operator, expected] of Object.entries(plain)) {
    if (expected === undefined) continue
    const result = compare(operator as Operator, value, expected as Json)
    if (!result) return verdict(result, path, value, `${operator} ${display(expected as Json)}`)
  }
  return met
}

function evaluateList(
  value: Json,
  quantifier: 'every' | 'some' | 'none',
  expectation: Expectation,
  where: Expectation | undefined,
  path: string,
): Evaluation {
  if (!Array.isArray(value)) return { met: null, reason: message('check.notAList', { path }) }
  const considered = where ? value.filter((entry) => evaluate(entry, where).met !== false) : value
  const results = considered.map((entry) => ({ entry, ...evaluate(entry, expectation) }))
  const open = results.find((result) => result.met === null)
  if (quantifier === 'some') {
    if (results.some((result) => result.met)) return met
    return open ?? { met: false, reason: message('check.noneMeets', { path, count: considered.length }) }
  }
  const metByEach = quantifier === 'every'
  const against = results.filter((result) => result.met === !metByEach)
  if (against.length > 0) {
    const names = against.map((result) => entryName(result.entry)).join(', ')
    const shared = metByEach ? sharedDifference(against.map(({ reason }) => reason)) : null
    const reason = shared
      ? message('check.entriesAre', { path, names, ...shared })
      : message('check.entriesDiffer', { path, names })
    return { met: false, reason }
  }
  return open ?? met
}

/** The one field in which all entries differ from what is wanted, and what was found there, each value once; `null` when it is not one. */
function sharedDifference(reasons: readonly Message[]): { field: string; found: string; wanted: string } | null {
  const [first] = reasons
  const isShared = ({ key, values }: Message) =>
    key === 'check.differs' && values.path === first?.values.path && values.wanted === first?.values.wanted
  if (first === undefined || first.values.path === 'exists' || !reasons.every(isShared)) return null
  const found = [...new Set(reasons.map(({ values }) => String(values.found)))].join(', ')
  return { field: String(first.values.path), found, wanted: String(first.values.wanted) }
}

function verdict(holds: boolean | null, path: string, value: Json, expected: string): Evaluation {
  if (holds) return met
  if (holds === null) return { met: null, reason: message('check.notComparable', { path, found: display(value) }) }
  return { met: false, reason: message('check.differs', { path, found: display(value), wanted: expected }) }
}

type Operator = Exclude<keyof Extract<Condition, object>, 'every' | 'some' | 'none' | 'where'>

function compare(operator: Operator, value: Json, expected: Json): boolean | null {
  switch (operator) {
    case 'not':
      return !equal(value, expected)
    case 'in':
      return (expected as Json[]).some((one) => equal(value, one))
    case 'notIn':
      return !(expected as Json[]).some((one) => equal(value, one))
    case 'atLeast':
      return compareNumbers(value, expected, (difference) => difference >= 0n)
    case 'atMost':
      return compareNumbers(value, expected, (difference) => difference <= 0n)
    case 'versionAtLeast':
      return compareVersions(value, expected, (difference) => difference >= 0)
    case 'versionBelow':
      return compareVersions(value, expected, (difference) => difference < 0)
    case 'contains':
      if (Array.isArray(value)) return value.some((one) => equal(one, expected))
      return typeof value === 'string' ? fold(value).includes(fold(String(expected))) : null
    case 'startsWith':
      return typeof value === 'string' ? fold(value).startsWith(fold(String(expected))) : null
    case 'equalsList':
      return Array.isArray(value) && value.length === (expected as Json[]).length
        ? value.every((one, index) => equal(one, (expected as Json[])[index] ?? null))
        : false
    case 'hasEntry':
      return typeof value === 'string' || isTexts(value) ? hasEntry(value, String(expected)) : null
    case 'grants':
      return typeof value === 'string' ? (expected as Grant[]).every((one) => isGranted(value, one)) : null
    case 'sameAccess':
      return typeof value === 'string' ? sameAccess(value, String(expected)) : null
    default:
      return assertNever(operator)
  }
}

function equal(value: Json, expected: Json): boolean {
  if (typeof value === 'string' && typeof expected === 'string') return fold(value) === fold(expected)
  // 64-bit numbers arrive as text.
  if (typeof value === 'string' && typeof expected === 'number') return value === String(expected)
  return value === expected
}

function isTexts(value: Json): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function fold(text: string): string {
  return text.toLowerCase()
}

/** Compares with three decimals, in whole thousandths, because sizes exceed what a JSON number holds. */
function compareNumbers(value: Json, expected: Json, holds: (difference: bigint) => boolean): boolean | null {
  const one = thousandths(value)
  const other = thousandths(expected)
  return one === null || other === null ? null : holds(one - other)
}

function thousandths(value: Json): bigint | null {
  if (typeof value === 'number' && Number.isFinite(value)) return BigInt(Math.round(value * 1000))
  if (typeof value === 'string' && /^\d+$/.test(value)) return BigInt(value) * 1000n
  return null
}

function compareVersions(value: Json, expected: Json, holds: (difference: number) => boolean): boolean | null {
  const one = versionParts(value)
  const other = versionParts(expected)
  if (!one || !other) return null
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0)
    if (difference !== 0) return holds(difference)
  }
  return holds(0)
}

function versionParts(value: Json): number[] | null {
  return typeof value === 'string' && /^\d+(\.\d+)*$/.test(value) ? value.split('.').map(Number) : null
}

/** What an entry of a list may be called by, the plainest first. */
const namingFields = ['name', 'title', 'volume', 'subject', 'path', 'computer', 'description', 'code', 'id']

function entryName(entry: Json): string {
  if (entry !== null && typeof entry === 'object' && !Array.isArray(entry)) {
    const name = namingFields.map((field) => entry[field]).find((value) => typeof value === 'string')
    if (typeof name === 'string') return name
  }
  return display(entry)
}

function display(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
