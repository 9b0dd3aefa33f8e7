import { Field, Input as InputBox, Select } from '@fluentui/react-components'
import type { Input } from '../../../shared/model/case-input.ts'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { type InputDraft, isInputValid } from './input-draft.ts'

interface PlanInputsProps {
  inputs: readonly Input[]
  draft: InputDraft
  onChange(draft: InputDraft): void
}

/** The choices a fix asks for. */
export function PlanInputs({ inputs, draft, onChange }: PlanInputsProps) {
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
            onValue={(value) => onChange({ ...draft, [input.name]: value })}
          />
        ))}
      </fieldset>
    </Panel>
  )
}

function OneInput({ input, draft, onValue }: { input: Input; draft: InputDraft; onValue(value: string): void }) {
  const { text, localized, number } = useTexts()
  const value = draft[input.name] ?? ''
  const problem = isInputValid(input, draft) || value === '' ? {} : { validationMessage: text('plan.inputWrong') }
  const hint =
    input.type === 'number' ? { hint: text('plan.inputRange', { min: number(input.min), max: number(input.max) }) } : {}
  return (
    <Field label={localized(input.question)} {...hint} {...problem}>
      {input.type === 'choice' ? (
        <Select value={value} onChange={(_event, change) => onValue(change.value)}>
          {input.options.map((option) => (
            <option key={option.value} value={option.value}>
              {localized(option.label)}
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
