import type { Case, Input } from '../../shared/model/case.ts'
import type { Explanation } from './explain-issues.ts'
import { fieldRules } from './field-rules.ts'
import type { Rules } from './read-yaml.ts'

/**
 * What a case must also keep to: its id is its path, the cases it names exist, the fields it names are answered, and its
 * inputs can be filled in. `known` are
 * the ids of all case files, damaged ones included.
 */
export function caseRules(id: string, known: ReadonlySet<string>): Rules<Case> {
  return (theCase) => [
    ...(theCase.id === id ? [] : [{ path: ['id'], text: `expected ${id}, as the path of the file says` }]),
    ...theCase.related.flatMap((related, index) => relatedRule(theCase.id, related, index, known)),
    ...fieldRules(theCase),
    ...theCase.fix.inputs.flatMap((input, index) => inputRules(input, ['fix', 'inputs', index])),
  ]
}

function relatedRule(id: string, related: string, index: number, known: ReadonlySet<string>): Explanation[] {
  const path = ['related', index]
  if (related === id) return [{ path, text: 'a case is not related to itself' }]
  return known.has(related) ? [] : [{ path, text: `there is no case ${related}` }]
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
