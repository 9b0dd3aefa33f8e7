import { use, useEffect, useRef } from 'react'
import { usePastedText } from '../screens/diagnose/use-pasted-text.ts'
import { droppedLogs } from '../screens/logs/dropped-logs.ts'
import { SessionContext, useSession } from '../state/use-session.ts'

/**
 * Takes an error from wherever it is dropped in the window, and from Ctrl+V outside of every field, and looks for its cause at once; logs that
 * are dropped are looked through.
 * Returns what was done with a text that is too long or none, while it matters.
 */
export function usePasteAnywhere() {
  const { take, takeFile, note } = usePastedText()
  const store = use(SessionContext)
  const isOpen = useSession((state) => state.stage === 'open')
  const screen = useSession((state) => state.screen)

  async function look(read: () => unknown): Promise<void> {
    if (!store) return
    // A file that holds no text leaves nothing to look for.
    store.getState().setText('')
    await read()
    const { text, goTo, diagnose } = store.getState()
    if (text === '') return
    goTo('diagnose')
    await diagnose()
  }
  function onPaste(event: ClipboardEvent): void {
    if (
      event.defaultPrevented ||
      isField(event.target) ||
      document.querySelector('[role="dialog"], [role="alertdialog"]')
    )
      return
    const [file] = event.clipboardData?.files ?? []
    const pasted = event.clipboardData?.getData('text') ?? ''
    if (!file && pasted.trim() === '') return
    event.preventDefault()
    void look(() => (file ? takeFile(file) : take(pasted)))
  }
  function onDrop(event: DragEvent): void {
    if (event.defaultPrevented) return
    event.preventDefault()
    const logs = event.dataTransfer && droppedLogs(event.dataTransfer, screen === 'logs')
    if (logs) return void store?.getState().dropLogs(logs)
    const [file] = event.dataTransfer?.files ?? []
    const dropped = event.dataTransfer?.getData('text') ?? ''
    if (file) void look(() => takeFile(file))
    else if (dropped.trim() !== '') void look(() => take(dropped))
  }

  const latest = useRef({ onPaste, onDrop })
  latest.current = { onPaste, onDrop }
  useEffect(() => {
    if (!isOpen) return
    const paste = (event: ClipboardEvent) => latest.current.onPaste(event)
    const drop = (event: DragEvent) => latest.current.onDrop(event)
    const over = (event: DragEvent) => event.preventDefault()
    window.addEventListener('paste', paste)
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('paste', paste)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [isOpen])
  return screen === 'diagnose' || screen === 'home' ? note : null
}

/** Whether a paste belongs to the field it goes into. An empty field for an error leaves it to the window. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset.takesPaste === 'whole') return false
  return target.closest('input, textarea, select') !== null
}
