import { Field, Input as InputBox, Select } from '@fluentui/react-components'
import type { Input } from '../../../shared/model/case-input.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { type InputDraft, isInputValid } from './input-draft.ts'

interface PlanInputsProps {
  inputs: readonly Input[]
  draft: InputDraft
  /** What inputs can be that are chosen from what a check has read. */
  entries: Readonly<Record<string, readonly string[]>>
  onChange(draft: InputDraft): void
}

/** The choices a fix asks for. */
export function PlanInputs({ inputs, draft, entries, onChange }: PlanInputsProps) {
  const { text } = useTexts()
  return (
    <Panel>
      <fieldset className="bare stack">
        <legend>
          <strong>{text('plan.inputs')}</strong>
        </legend>
        <Quiet>{text('plan.inputsLead')}</Quiet>
        {inputs.map((input) => (
          <OneInput
            key={input.name}
            input={input}
            draft={draft}
            entries={entries[input.name] ?? []}
            onValue={(value) => onChange({ ...draft, [input.name]: value })}
          />
        ))}
      </fieldset>
    </Panel>
  )
}

interface OneInputProps {
  input: Input
  draft: InputDraft
  entries: readonly string[]
  onValue(value: string): void
}

function OneInput({ input, draft, entries, onValue }: OneInputProps) {
  const { text, localized, number } = useTexts()
  const value = draft[input.name] ?? ''
  const problem = isInputValid(input, draft) || value === '' ? {} : { validationMessage: text('plan.inputWrong') }
  const hints = [
    ...(input.type === 'entry' && entries.length === 0 ? [text('plan.inputNoEntries')] : []),
    ...(input.type === 'number' ? [text('plan.inputRange', { min: number(input.min), max: number(input.max) })] : []),
    ...(input.optional ? [text('plan.inputOptional')] : []),
  ]
  return (
    <Field label={localized(input.question)} {...(hints.length > 0 ? { hint: hints.join(' ') } : {})} {...problem}>
      {input.type === 'choice' || input.type === 'entry' ? (
        <Select value={value} onChange={(_event, change) => onValue(change.value)}>
          {input.type === 'entry' && <option value="">{text('plan.inputEntry')}</option>}
          {(input.type === 'choice' ? input.options : entriesAsOptions(entries)).map((option) => (
            <option key={option.value} value={option.value}>
              {typeof option.label === 'string' ? option.label : localized(option.label)}
            </option>
          ))}
        </Select>
      ) : (
        <InputBox
          type={input.type === 'number' ? 'number' : 'text'}
          value={value}
          {...(input.type === 'number' ? { min: input.min, max: input.max } : {})}
          onChange={(_event, change) => onValue(change.value)}
        />
      )}
    </Field>
  )
}

function entriesAsOptions(entries: readonly string[]) {
  return entries.map((value) => ({ value, label: visibleText(value) }))
}
