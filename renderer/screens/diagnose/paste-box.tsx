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
import { droppedLogs } from '../logs/dropped-logs.ts'
import { RecentPastes } from './recent-pastes.tsx'
import { usePastedText } from './use-pasted-text.ts'

const useStyles = makeStyles({
  typed: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  dragging: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
})

interface PasteBoxProps {
  /** Whether the field takes the focus when it appears. */
  takesFocus: boolean
  /** A text is about to be examined. */
  onExamine(): void
}

/**
 * Takes the error text: typed, pasted, dropped or from a file; what comes whole is examined at once. The text is read here and leaves
 * the window only to be examined.
 */
export function PasteBox({ takesFocus, onExamine }: PasteBoxProps) {
  const { text } = useTexts()
  const styles = useStyles()
  const value = useSession((state) => state.text)
  const diagnose = useSession((state) => state.diagnose)
  const busy = useBusy('diagnosis:run')
  const { take, takeFile, takeLong, note } = usePastedText()
  const [dragging, setDragging] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const pasted = useRef(false)
  const examine = () => {
    onExamine()
    void diagnose()
  }
  const takeWhole = async (file: File) => {
    if (await takeFile(file)) examine()
  }
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
          autoFocus={takesFocus}
          onChange={(_event, change) => {
            take(change.value)
            if (pasted.current) examine()
            pasted.current = false
          }}
          onPaste={(event) => {
            const [file] = event.clipboardData.files
            const long = !file && takeLong(event.clipboardData.getData('text'))
            pasted.current = !file && !long
            if (file) void takeWhole(file)
            if (long) examine()
            if (file || long) event.preventDefault()
          }}
          onKeyDown={(event) => {
            pasted.current &&= event.ctrlKey
            if (event.key === 'Enter' && event.ctrlKey && ready) examine()
          }}
          onDragOver={(event) => {
            event.preventDefault()
            setDragging(true)
          }}
          onDragLeave={() => setDragging(false)}
          onDrop={(event) => {
            setDragging(false)
            const [file] = event.dataTransfer.files
            // Folders and zips are logs, which the window takes.
            if (!file || droppedLogs(event.dataTransfer, false)) return
            event.preventDefault()
            void takeWhole(file)
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
          onClick={() => ready && examine()}
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
            if (file) void takeWhole(file)
          }}
        />
      </div>
      {empty && <RecentPastes />}
    </Section>
  )
}
