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

const useStyles = makeStyles({ surface: { maxWidth: 'min(860px, 96vw)' } })

interface WideDialogProps {
  title: string
  /** Whether only an answer closes it, and not a click beside it. */
  isQuestion?: boolean
  actions: ReactNode
  onClose(): void
  children: ReactNode
}

/** A dialog with room for calls and paths. Escape closes it. */
export function WideDialog({ title, isQuestion = false, actions, onClose, children }: WideDialogProps) {
  const styles = useStyles()
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
