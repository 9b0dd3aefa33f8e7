import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search'
import { useEffect, useRef, useState } from 'react'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

const useStyles = makeStyles({
  typed: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
})

/** Takes an error: pasting looks for its cause at once, typing waits for Enter. It has the focus when the screen appears. */
export function PasteField() {
  const { text } = useTexts()
  const styles = useStyles()
  const [value, setValue] = useState('')
  const setText = useSession((state) => state.setText)
  const diagnose = useSession((state) => state.diagnose)
  const goTo = useSession((state) => state.goTo)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const ready = value.trim() !== ''
  const look = () => {
    if (!ready) return
    setText(value)
    goTo('diagnose')
    void diagnose()
  }
  return (
    <Panel>
      <Field label={text('home.pasteLabel')}>
        <Textarea
          // A paste into the empty field is taken as one anywhere in the window.
          data-takes-paste={value === '' ? 'whole' : undefined}
          textarea={{ ref: field, className: styles.typed }}
          rows={2}
          resize="vertical"
          spellCheck={false}
          placeholder={text('home.pasteExample')}
          value={value}
          onChange={(_event, change) => setValue(change.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            look()
          }}
        />
      </Field>
      <div className="row">
        <Button icon={<DocumentSearchRegular />} disabledFocusable={!ready} onClick={look}>
          {text('home.find')}
        </Button>
        <Quiet as="span" small>
          {text('home.pasteHint')}
        </Quiet>
      </div>
    </Panel>
  )
}
