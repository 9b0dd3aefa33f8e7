import { Field, Input, Textarea } from '@fluentui/react-components'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** The ticket the report belongs to, and what the administrator wants to say besides. */
export function NotesFields() {
  const { text } = useTexts()
  const { ticket, notes } = useSession((state) => state.report)
  const choose = useSession((state) => state.chooseReport)
  return (
    <>
      <Field label={text('report.ticket')}>
        <Input value={ticket} maxLength={200} onChange={(_event, { value }) => choose({ ticket: value })} />
      </Field>
      <Field label={text('report.notes')}>
        <Textarea
          value={notes}
          maxLength={20_000}
          resize="vertical"
          rows={3}
          onChange={(_event, { value }) => choose({ notes: value })}
        />
      </Field>
    </>
  )
}
