import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** What logs, events and last jobs of the server tell; asking again ends what is being looked through. */
export function nowRequests(sitting: WindowSitting): HandlersOf<'now'> {
  let running = new AbortController()
  return {
    'now:gather': async ({ hours }) => {
      const session = await sitting.session
      running.abort()
      running = new AbortController()
      const { signal } = running
      return session.now({
        since: { hours },
        signal,
        onProgress: (progress) => sitting.desktop.emit('now:progress', progress),
      })
    },
    'now:cancel': async () => {
      running.abort()
      return null
    },
  }
}
