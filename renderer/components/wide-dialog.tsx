import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useFocusBack } from './use-focus-back.ts'

const useStyles = makeStyles({ surface: { maxWidth: 'min(860px, 96vw)' } })

interface WideDialogProps {
  title: string
  /** Whether only an answer closes it, and not a click beside it. */
  isQuestion?: boolean
  actions: ReactNode
  onClose(): void
  children: ReactNode
}

/** A dialog with room for calls and paths. Escape closes it, and the focus goes back to where it was. */
export function WideDialog({ title, isQuestion = false, actions, onClose, children }: WideDialogProps) {
  const styles = useStyles()
  useFocusBack()
  return (
    <Dialog open modalType={isQuestion ? 'alert' : 'modal'} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className="stack">{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
