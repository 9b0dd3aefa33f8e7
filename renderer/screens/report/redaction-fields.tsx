import { Checkbox, Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { message } from '../../../shared/model/message.ts'
import { privateKinds } from '../../../shared/model/private-kinds.ts'
import type { RedactionChoice } from '../../../shared/model/redaction-choice.ts'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'

interface RedactionFieldsProps {
  choice: RedactionChoice
  onChoose(choice: RedactionChoice): void
}

/** What is replaced before anything is written. Secrets always are; each other kind is chosen. */
export function RedactionFields({ choice, onChoose }: RedactionFieldsProps) {
  const { text, say } = useTexts()
  const [typed, setTyped] = useState(choice.words.join('\n'))
  return (
    <fieldset className="bare stack">
      <legend>
        <strong>{text('report.redaction')}</strong>
      </legend>
      <div className="tight">
        <Checkbox checked disabled label={text('report.secrets')} />
        <Quiet small>{text('report.secretsWhat')}</Quiet>
        {privateKinds
          .filter((kind) => kind !== 'ownWord')
          .map((kind) => (
            <Checkbox
              key={kind}
              label={say(message(`told.privateKind.${kind}`))}
              checked={choice.kinds.includes(kind)}
              onChange={(_event, { checked }) => {
                const others = choice.kinds.filter((one) => one !== kind)
                onChoose({ ...choice, kinds: checked === true ? [...others, kind] : others })
              }}
            />
          ))}
      </div>
      <Field label={text('report.ownWords')} hint={text('report.ownWordsHint')}>
        <Textarea
          value={typed}
          rows={2}
          resize="vertical"
          onChange={(_event, { value }) => {
            setTyped(value)
            onChoose({ ...choice, words: wordsOf(value) })
          }}
        />
      </Field>
    </fieldset>
  )
}

/** A word a line; what is too short to be replaced safely, or too much, is left out. */
function wordsOf(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter(({ length }) => length >= 3 && length <= 200))].slice(0, 100)
}
