import type { PrimitiveName } from '../../server/primitives.ts'
import { startService } from './simulated.ts'
import type { ServicesWithWriters } from './simulated-writers.ts'

/**
 * Lets triggers start services after a call that has changed the server: they wait for a service to stop, or for anything else to change.
 * A service that cannot start stays stopped, without a word, as on Windows.
 */
export function fireTriggers(state: ServicesWithWriters, after: PrimitiveName): void {
  if (after === 'Start-SingleService') return
  const event = after === 'Stop-SingleService' ? 'aStop' : 'aChange'
  for (const [name, service] of Object.entries(state.services)) {
    if (service.triggeredBy !== event || service.state !== 'stopped') continue
    try {
      startService(state, name, 30)
    } catch {}
  }
}
