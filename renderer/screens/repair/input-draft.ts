import type { Input } from '../../../shared/model/case-input.ts'
import type { Plan } from '../../../shared/model/plan.ts'

/** What stands in the fields of a fix's choices, by name, as typed. */
export type InputDraft = Readonly<Record<string, string>>

/** The fields as a plan was made with, or with their defaults. */
export function inputDraft(inputs: readonly Input[], chosen: Plan['inputs']): InputDraft {
  return Object.fromEntries(inputs.map((input) => [input.name, String(chosen[input.name] ?? defaultOf(input))]))
}

/** The typed values that a plan is asked with; empty fields are left out. */
export function inputsOfDraft(inputs: readonly Input[], draft: InputDraft): Plan['inputs'] {
  const filled = inputs.filter(({ name }) => draft[name]?.trim())
  return Object.fromEntries(filled.map((input) => [input.name, chosenValue(input, draft)]))
}

/** Whether the fields still say what a plan was made with. */
export function isDraftOf(inputs: readonly Input[], draft: InputDraft, chosen: Plan['inputs']): boolean {
  return inputs.every((input) => String(chosen[input.name] ?? defaultOf(input)) === String(chosenValue(input, draft)))
}

export function isDraftValid(inputs: readonly Input[], draft: InputDraft): boolean {
  return inputs.every((input) => isInputValid(input, draft))
}

/** Whether one field has the form its fix asks for. */
export function isInputValid(input: Input, draft: InputDraft): boolean {
  const value = chosenValue(input, draft)
  if (value === '') return input.optional === true
  if (input.type === 'entry') return true
  if (input.type === 'choice') return input.options.some((option) => option.value === value)
  if (input.type === 'text') return new RegExp(`^(?:${input.pattern})$`, 'u').test(String(value))
  return typeof value === 'number' && value >= input.min && value <= input.max
}

function defaultOf(input: Input): string | number {
  return 'default' in input ? (input.default ?? '') : ''
}

function chosenValue(input: Input, draft: InputDraft): string | number {
  const typed = (draft[input.name] ?? '').trim()
  return input.type === 'number' && typed !== '' ? Number(typed) : typed
}
