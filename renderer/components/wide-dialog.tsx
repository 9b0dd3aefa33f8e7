import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'

const useStyles = makeStyles({ surface: { maxWidth: 'min(860px, 96vw)' } })

interface WideDialogProps {
  title: string
  /** Whether only an answer closes it, and not a click beside it. */
  isQuestion?: boolean
  actions: ReactNode
  onClose(): void
  children: ReactNode
}

/** A dialog with room for calls and paths. Escape closes it; the focus goes back to where it was. */
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

/** Gives the focus back to what had it before the dialog was there, unless that is gone. */
function useFocusBack(): void {
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement))
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) setTimeout(() => backTo(opener))
    },
    [opener],
  )
}

function backTo(opener: HTMLElement): void {
  // What has come in the place of the dialog may have taken the focus itself.
  if (document.activeElement === null || document.activeElement === document.body) opener.focus()
}
