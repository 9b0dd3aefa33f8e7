import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Path = PropertyKey[]

/** What is wrong with one field, in words an author of a knowledge file understands. */
export interface Explanation {
  path: (string | number)[]
  text: string
}

/**
 * Turns the issues of a failed parse into one explanation for each field. Where several shapes were possible it speaks of
 * the one the author most likely meant: the one with which the least would be wrong.
 */
export function explainIssues(issues: readonly Issue[], input: unknown): Explanation[] {
  return withoutEchoes(issues).flatMap((issue) => explainIssue(issue, [], input))
}

function explainIssue(issue: Issue, above: Path, input: unknown): Explanation[] {
  const path = [...above, ...issue.path]
  const value = valueAt(input, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: plain([...path, key]), text: `no field is called ${key} here` }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && isUnnamed(issue)) {
    const branch = likeliest(issue.errors, path, input)
    if (rootTypeDiffers(branch, path, input)) return [{ path: plain(path), text: anyOf(issue.errors, value) }]
    return withoutEchoes(branch).flatMap((one) => explainIssue(one, path, input))
  }
  return [{ path: plain(path), text: textOf(issue, value) }]
}

/** Whether a schema has no words of its own for what is wrong. */
function isUnnamed({ message }: Issue): boolean {
  return message.startsWith('Invalid ')
}

/** A rule about a whole thing says nothing new while its parts are wrong. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const within = (issue: Issue, whole: Issue) => whole.path.every((part, index) => issue.path[index] === part)
  return issues.filter(
    (issue) => issue.code !== 'custom' || !issues.some((other) => other.code !== 'custom' && within(other, issue)),
  )
}

/**
 * The branch of the kind that was meant in which the fewest fields are wrong; of equals the first, because schemas name the usual
 * shape first.
 */
function likeliest(branches: readonly (readonly Issue[])[], path: Path, input: unknown): readonly Issue[] {
  const ranked = branches.map((issues) => ({
    issues,
    isOther: Number(issues.some((issue) => isOtherKind(issue, path, input))),
    wrong: wrongFields(issues),
  }))
  return ranked.sort((one, other) => one.isOther - other.isOther || one.wrong - other.wrong)[0]?.issues ?? []
}

/** Whether the value is of another type than a branch, or has not the field that names the kinds of the branch. */
function isOtherKind(issue: Issue, above: Path, input: unknown): boolean {
  const value = valueAt(input, [...above, ...issue.path])
  if (issue.code === 'invalid_union') return issue.errors.length === 0 && value === undefined
  return issue.code === 'invalid_type' && issue.path.length === 0 && value !== undefined
}

function wrongFields(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return sum + 1
    return sum + Math.min(...issue.errors.map(wrongFields))
  }, 0)
}

function rootTypeDiffers(branch: readonly Issue[], path: Path, input: unknown): boolean {
  return branch.some(
    (issue) =>
      issue.path.length === 0 &&
      issue.code === 'invalid_type' &&
      valueAt(input, [...path, ...issue.path]) !== undefined,
  )
}

function anyOf(branches: readonly (readonly Issue[])[], value: unknown): string {
  const expected = branches.flatMap(expectedTypes)
  return `expected ${[...new Set(expected)].join(' or ')}, found ${shown(value)}`
}

function expectedTypes(branch: readonly Issue[]): string[] {
  return branch.flatMap((issue) => {
    if (issue.code === 'invalid_union') return issue.errors.flatMap(expectedTypes)
    if (issue.path.length > 0) return []
    if (issue.code === 'invalid_type') return [typeName(issue.expected)]
    return issue.code === 'invalid_value' ? issue.values.map((one) => shown(one)) : []
  })
}

function textOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `this field is missing (${typeName(issue.expected)})`
      return `expected ${typeName(issue.expected)}, found ${shown(value)}`
    case 'invalid_value': {
      const allowed = issue.values.map((one) => shown(one)).join(', ')
      if (value === undefined) return `this field is missing (${allowed})`
      return issue.values.length === 1
        ? `expected ${allowed}, found ${shown(value)}`
        : `expected one of ${allowed}, found ${shown(value)}`
    }
    case 'invalid_union': {
      if (!isUnnamed(issue)) return issue.message
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(shown).join(', ') : ''
      const allowed = options === '' ? 'a kind that exists' : `one of ${options}`
      return value === undefined ? `this field is missing (${allowed})` : `expected ${allowed}, found ${shown(value)}`
    }
    case 'invalid_format':
      return `${formatText(issue)}, found ${shown(value)}`
    case 'too_small':
    case 'too_big':
      return issue.message.replace(/^Too (small|big): /, '')
    default:
      return issue.message
  }
}

/** A pattern that explains itself says so in its own words; others are shown. */
function formatText(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (!isUnnamed(issue)) return issue.message
  if (issue.format === 'url') return 'must be an https address'
  if (issue.format === 'date') return 'must be a date such as 2026-11-21'
  return issue.pattern ? `does not fit the pattern ${issue.pattern}` : `is no ${issue.format}`
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'fields',
    record: 'fields',
    null: 'null',
  }
  return names[expected] ?? expected
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'fields'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((place, name) => {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, name)) return undefined
    return (place as Record<PropertyKey, unknown>)[name]
  }, input)
}

function plain(path: Path): (string | number)[] {
  return path.map((part) => (typeof part === 'number' ? part : String(part)))
}
