import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { useRef, useState } from 'react'
import { Notice } from '../../components/notice.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { usePastedText } from './use-pasted-text.ts'

const useStyles = makeStyles({
  typed: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  dragging: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
})

/** Takes the error text: typed, pasted, dropped or from a file. The text is read here and leaves the window only to be examined. */
export function PasteBox() {
  const { text } = useTexts()
  const styles = useStyles()
  const value = useSession((state) => state.text)
  const diagnose = useSession((state) => state.diagnose)
  const busy = useBusy('diagnosis:run')
  const { take, takeFile, takeLong, note } = usePastedText()
  const [dragging, setDragging] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const empty = value.trim() === ''
  const ready = !empty && !busy
  return (
    <Section title={text('paste.title')} className={dragging ? styles.dragging : undefined}>
      <Quiet>{text('paste.lead')}</Quiet>
      <Field label={text('paste.label')} hint={text('paste.drop')}>
        <Textarea
          textarea={{ className: styles.typed }}
          rows={7}
          resize="vertical"
          spellCheck={false}
          value={value}
          onChange={(_event, change) => take(change.value)}
          onPaste={(event) => {
            const [file] = event.clipboardData.files
            if (file) void takeFile(file)
            if (file || takeLong(event.clipboardData.getData('text'))) event.preventDefault()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey && ready) void diagnose()
          }}
          onDragOver={(event) => {
            event.preventDefault()
            setDragging(true)
          }}
          onDragLeave={() => setDragging(false)}
          onDrop={(event) => {
            setDragging(false)
            const [file] = event.dataTransfer.files
            if (!file) return
            event.preventDefault()
            void takeFile(file)
          }}
        />
      </Field>
      {note && <Notice intent={note.intent}>{note.said}</Notice>}
      <div className="row">
        <Button
          appearance="primary"
          icon={<DocumentSearchRegular />}
          disabledFocusable={!ready}
          aria-describedby={empty ? 'paste-hint' : undefined}
          onClick={() => ready && void diagnose()}
        >
          {text('paste.find')}
        </Button>
        <Button icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          {text('paste.choose')}
        </Button>
        {!empty && (
          <Button appearance="subtle" onClick={() => take('')}>
            {text('paste.clear')}
          </Button>
        )}
        {empty && (
          <Quiet as="span" id="paste-hint">
            {text('paste.hintEmpty')}
          </Quiet>
        )}
        {busy && <Waiting label={text('paste.finding')} />}
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={text('paste.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) void takeFile(file)
          }}
        />
      </div>
    </Section>
  )
}
