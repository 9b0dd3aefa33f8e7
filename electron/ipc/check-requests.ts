import type { Finding } from '../../shared/model/finding.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/**
 * The health check and the checks of a case. Both may run beside each other, because the health check begins by itself and nobody should
 * wait for it; a second one of the same sort ends the one before.
 */
export function checkRequests(sitting: WindowSitting): HandlersOf<'check'> {
  const { desktop } = sitting
  const running = { health: new AbortController(), case: new AbortController() }
  return {
    'check:run': async ({ case: id, inputs }) => {
      const { check } = await sitting.session
      const sort = id === null ? 'health' : 'case'
      running[sort].abort()
      running[sort] = new AbortController()
      const { signal } = running[sort]
      // A round that was cancelled may be about another server than the window shows by now.
      const onFinding = (finding: Finding) => !signal.aborted && desktop.emit('check:finding', { case: id, finding })
      const { findings, entries, ms } = await check({ case: id ?? undefined, inputs, signal, onFinding })
      return { findings, entries, ms }
    },
    'check:cancel': async () => {
      for (const one of Object.values(running)) one.abort()
      return null
    },
  }
}
