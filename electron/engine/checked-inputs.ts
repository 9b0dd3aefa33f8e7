import { assertNever } from '../../shared/model/assert-never.ts'
import type { Input } from '../../shared/model/case-input.ts'
import { checkName, type Finding } from '../../shared/model/finding.ts'
import { message } from '../../shared/model/message.ts'
import type { Inputs } from '../../shared/model/plan.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { entriesWhere, valueAt } from './evaluate.ts'

/** A value given for an input of a case that the case does not take. */
export class InputError extends ReasonedError {}

/**
 * The values a plan works with: those chosen, else the defaults. An optional input without a value is left out. Throws an
 * {@link InputError} for a value that does not fit.
 */
export function checkedInputs(declared: readonly Input[], chosen: Inputs): Inputs {
  const values = knownInputs(declared, chosen)
  const missing = declared.find(({ name, optional }) => !optional && !Object.hasOwn(values, name))
  if (missing) throw new InputError(message('plan.inputMissing', { name: missing.name }))
  return values
}

/**
 * The values that are known now: those chosen, else the defaults. Checks may run before everything was asked; what needs a value that is
 * missing is unknown. Throws an {@link InputError} for a value that does not fit.
 */
export function knownInputs(declared: readonly Input[], chosen: Inputs): Inputs {
  const names = new Set(declared.map((input) => input.name))
  for (const name of Object.keys(chosen)) {
    if (!names.has(name))
      throw new InputError(message('plan.unknownInput', { name, known: [...names].join(', ') || '–' }))
  }
  return Object.fromEntries(
    declared.flatMap((input) => {
      const value = checkedInput(input, Object.hasOwn(chosen, input.name) ? chosen[input.name] : undefined)
      return value === undefined ? [] : [[input.name, value]]
    }),
  )
}

/** Refuses an entry that the check it is chosen from has not read. */
export function assertEntriesExist(
  declared: readonly Input[],
  inputs: Inputs,
  caseId: string,
  findings: readonly Finding[],
): void {
  for (const input of declared) {
    const value = inputs[input.name]
    if (input.type !== 'entry' || value === undefined) continue
    const known = entriesToChoose(input, caseId, findings)
    if (known.includes(String(value))) continue
    throw new InputError(message('plan.inputNotAllowed', { name: input.name, value, allowed: known.join(', ') || '–' }))
  }
}

/** What each input of kind `entry` can be, by its name. */
export function entriesOfInputs(
  declared: readonly Input[],
  caseId: string,
  findings: readonly Finding[],
): Record<string, string[]> {
  return Object.fromEntries(
    declared.flatMap((input) =>
      input.type === 'entry' ? [[input.name, entriesToChoose(input, caseId, findings)]] : [],
    ),
  )
}

/** What an input of kind `entry` can be, as the check has read it; empty when nothing was read. */
function entriesToChoose(
  { from }: Extract<Input, { type: 'entry' }>,
  caseId: string,
  findings: readonly Finding[],
): string[] {
  const name = checkName(caseId, { id: from.check })
  const evidence = findings.find((finding) => finding.check === name)?.evidence ?? null
  const values = (entriesWhere(evidence, from.list, undefined) ?? []).map((entry) => valueAt(entry, from.field))
  return values.flatMap((value) => (value === undefined || value === null ? [] : [String(value)]))
}

function checkedInput(input: Input, given: string | number | undefined): string | number | undefined {
  const value = given ?? ('default' in input ? input.default : undefined)
  if (value === undefined) return undefined
  const refuse = (allowed: string) =>
    new InputError(message('plan.inputNotAllowed', { name: input.name, value, allowed }))
  switch (input.type) {
    case 'number': {
      const number = typeof value === 'number' ? value : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
      if (!(number >= input.min && number <= input.max)) throw refuse(`${input.min} – ${input.max}`)
      return number
    }
    case 'text':
      if (!new RegExp(`^(?:${input.pattern})$`, 'u').test(String(value))) throw refuse(input.pattern)
      return String(value)
    case 'choice': {
      const values = input.options.map((option) => option.value)
      if (!values.includes(String(value))) throw refuse(values.join(', '))
      return String(value)
    }
    case 'entry':
      return String(value)
    default:
      return assertNever(input)
  }
}
