import { makeStyles } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import { Waiting } from '../../components/waiting.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PasteBox } from './paste-box.tsx'

// Nothing of these is there before something was asked for or the page can be seen.
const DiagnosisResult = lazy(async () => ({ default: (await import('./diagnosis-result.tsx')).DiagnosisResult }))
const PastedText = lazy(async () => ({ default: (await import('./pasted-text.tsx')).PastedText }))

const useStyles = makeStyles({
  // The causes are what one reads; the text stands beside them where there is room, and else above.
  beside: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    '@media (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 8fr)' },
  },
})

/** From an error to what it may mean: the text, and once it was examined, its causes beside it. */
export function DiagnoseScreen() {
  const { text } = useTexts()
  const styles = useStyles()
  const pasted = useSession((state) => state.text)
  const diagnosis = useSession((state) => state.diagnosis)
  const [editing, setEditing] = useState(false)
  const read = diagnosis !== null && !editing
  return (
    <Suspense fallback={<Waiting label={text('frame.loading')} />}>
      <h1 className="hidden">{text('frame.diagnose')}</h1>
      {read ? (
        <div className={styles.beside}>
          <PastedText text={pasted} diagnosis={diagnosis} onEdit={() => setEditing(true)} />
          <DiagnosisResult />
        </div>
      ) : (
        <PasteBox takesFocus={editing} onExamine={() => setEditing(false)} />
      )}
    </Suspense>
  )
}
