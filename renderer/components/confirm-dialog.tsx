import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useTexts } from '../text/use-texts.ts'
import { afterClosing } from './use-focus-back.ts'
import { WideDialog } from './wide-dialog.tsx'

interface ConfirmDialogProps {
  title: string
  yes: string
  /** Cancel, where nothing else is said. */
  no?: string
  /** The button stays disabled while this is false. */
  ready?: boolean
  onYes(): void
  onClose(): void
  children: ReactNode
}

/** A question before something changes. Escape and the first button change nothing; the focus starts on the content, not on yes. */
export function ConfirmDialog({ title, yes, no, ready = true, onYes, onClose, children }: ConfirmDialogProps) {
  const { text } = useTexts()
  const actions = (
    <>
      <Button onClick={onClose}>{no ?? text('action.cancel')}</Button>
      <Button
        appearance="primary"
        disabledFocusable={!ready}
        onClick={() => {
          if (!ready) return
          onClose()
          // What is begun draws another page; the one behind is out of reach while the dialog stands.
          afterClosing(onYes)
        }}
      >
        {yes}
      </Button>
    </>
  )
  return (
    <WideDialog title={title} isQuestion actions={actions} onClose={onClose}>
      {children}
    </WideDialog>
  )
}
