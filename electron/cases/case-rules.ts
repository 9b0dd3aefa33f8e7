import { assertNever } from '../../shared/model/assert-never.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Input } from '../../shared/model/case-input.ts'
import type { EndpointSets } from '../../shared/model/endpoint-sets.ts'
import { endpointRules } from './endpoint-rules.ts'
import type { Explanation } from './explain-issues.ts'
import { fieldRules } from './field-rules.ts'
import { makeRules } from './make-rules.ts'
import type { Rules } from './read-yaml.ts'
import { referenceRules } from './reference-rules.ts'

/** What a case may name besides what is in it. */
export interface KnownNames {
  /** The ids of all case files, damaged ones included. */
  cases: ReadonlySet<string>
  /** The sets of hosts; `null` when their file has a problem of its own. */
  endpoints: EndpointSets | null
}

/**
 * What a case must also keep to: the names in it are those of things it has, the cases it names exist, the fields it names are answered, what it makes
 * can be made, and its inputs can be filled in.
 */
export function caseRules(id: string, { cases: known, endpoints }: KnownNames): Rules<Case> {
  return (theCase) => [
    ...referenceRules(theCase),
    ...theCase.related.flatMap((related, index) => otherCase(id, related, ['related', index], known)),
    ...theCase.causes.flatMap((cause, index) =>
      cause.case === undefined ? [] : otherCase(id, cause.case, ['causes', index, 'case'], known),
    ),
    ...fieldRules(theCase),
    ...makeRules(theCase),
    ...(endpoints === null ? [] : endpointRules(theCase, endpoints)),
    ...theCase.inputs.flatMap((input, index) => inputRules(input, ['inputs', index])),
  ]
}

function otherCase(id: string, other: string, path: (string | number)[], known: ReadonlySet<string>): Explanation[] {
  if (other === id) return [{ path, text: 'a case is not related to itself' }]
  return known.has(other) ? [] : [{ path, text: `there is no case ${other}` }]
}

function inputRules(input: Input, path: (string | number)[]): Explanation[] {
  switch (input.type) {
    case 'number': {
      const fits = input.default >= input.min && input.default <= input.max
      return fits ? [] : [{ path: [...path, 'default'], text: `must lie between ${input.min} and ${input.max}` }]
    }
    case 'choice': {
      const values = input.options.map((option) => option.value)
      if (values.includes(input.default)) return []
      return [{ path: [...path, 'default'], text: `expected one of ${values.join(', ')}` }]
    }
    case 'text':
      return isPattern(input.pattern) ? [] : [{ path: [...path, 'pattern'], text: 'no valid regular expression' }]
    case 'entry':
      return []
    default:
      return assertNever(input)
  }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'u')
    return true
  } catch {
    return false
  }
}
