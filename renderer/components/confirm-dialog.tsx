import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useTexts } from '../text/use-texts.ts'

interface ConfirmDialogProps {
  title: string
  yes: string
  /** The button stays disabled while this is false. */
  ready?: boolean
  onYes(): void
  onClose(): void
  children: ReactNode
}

/** A question before something changes. Escape and Cancel change nothing; the focus starts on the content, not on yes. */
export function ConfirmDialog({ title, yes, ready = true, onYes, onClose, children }: ConfirmDialogProps) {
  const { text } = useTexts()
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className="wide">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className="stack">{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text('action.cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={!ready}
              onClick={() => {
                if (!ready) return
                onClose()
                onYes()
              }}
            >
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
