import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** The health check and the checks of a case: one round at a time, the next one ends the one before. */
export function checkRequests({ session, desktop }: WindowSitting): HandlersOf<'check'> {
  let checking = new AbortController()
  return {
    'check:run': async ({ case: id }) => {
      const { check } = await session
      checking.abort()
      checking = new AbortController()
      const { signal } = checking
      return check({ case: id ?? undefined, signal, onFinding: (finding) => desktop.emit('check:finding', finding) })
    },
    'check:cancel': async () => {
      checking.abort()
      return null
    },
  }
}
