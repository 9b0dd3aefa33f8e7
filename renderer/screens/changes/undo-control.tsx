import { Button } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { useState } from 'react'
import type { Run } from '../../../shared/model/runs.ts'
import { Waiting } from '../../components/waiting.tsx'
import { canUndo } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'
import { UndoDialog } from './undo-dialog.tsx'
import { useGuardedUndo } from './undo-guards.tsx'

interface UndoControlProps {
  run: Run
  label: TextKey
  primary?: boolean
  /** The full name, where several such buttons stand on one screen. */
  name?: string
}

/** The button that takes a run back, after a question; draws nothing when nothing of it can be taken back. */
export function UndoControl({ run, label, primary = false, name }: UndoControlProps) {
  const { text } = useTexts()
  const undoing = useSession((state) => state.undoing)
  const applying = useSession((state) => state.applying !== null)
  const [asking, setAsking] = useState(false)
  const undo = useGuardedUndo(run.id)
  if (undoing === run.id) return <Waiting label={text('undo.running')} />
  if (!canUndo(run)) return null
  const busy = applying || undoing !== null
  return (
    <>
      <Button
        icon={<ArrowUndoRegular />}
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        aria-label={name}
        onClick={() => !busy && setAsking(true)}
      >
        {text(label)}
      </Button>
      {asking && (
        <UndoDialog
          run={run}
          undo={undo}
          onYes={() => void undo.begin([]).then((begun) => setAsking(!begun))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
