import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what had it before a dialog appeared, unless something else has taken it by then. Without it the focus falls to
 * the page, and whoever works with the keyboard begins at its top again.
 */
export function useFocusBack(): void {
  const [before] = useState(() => (typeof document === 'undefined' ? null : document.activeElement))
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
}

/** Does what leads elsewhere once the dialog it was pressed in is gone: the page behind stays out of reach until then. */
export function afterClosing(run: () => void): void {
  setTimeout(() => requestAnimationFrame(run))
}
