import type { Finding } from '../../shared/model/finding.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** The health check and the checks of a case: one round at a time, the next one ends the one before. */
export function checkRequests({ session, desktop }: WindowSitting): HandlersOf<'check'> {
  let checking = new AbortController()
  return {
    'check:run': async ({ case: id, inputs }) => {
      const { check } = await session
      checking.abort()
      checking = new AbortController()
      const { signal } = checking
      const onFinding = (finding: Finding) => desktop.emit('check:finding', finding)
      const { findings, entries, ms } = await check({ case: id ?? undefined, inputs, signal, onFinding })
      return { findings, entries, ms }
    },
    'check:cancel': async () => {
      checking.abort()
      return null
    },
  }
}
