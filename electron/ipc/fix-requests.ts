import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** A fix held against the server as it is now. */
export function planRequests(sitting: WindowSitting): HandlersOf<'plan'> {
  return { 'plan:make': async ({ case: id, inputs, ...more }) => (await sitting.session).plan(id, inputs, more) }
}

/** Fixes run one after the other; cancelling stops the one that runs, between two steps, and those that wait. */
export function fixRequests(sitting: WindowSitting): HandlersOf<'fix'> {
  const fixing = new Set<AbortController>()
  return {
    'fix:apply': async ({ case: id, inputs, confirmation, ...more }) => {
      const cancel = new AbortController()
      fixing.add(cancel)
      try {
        return await (await sitting.session).fix(id, inputs, confirmation, cancel.signal, more)
      } finally {
        fixing.delete(cancel)
      }
    },
    'fix:cancel': async () => {
      for (const one of fixing) one.abort()
      return null
    },
  }
}

/** What a person says of a step that is done elsewhere. */
export function guidanceRequests(sitting: WindowSitting): HandlersOf<'guidance'> {
  return {
    'guidance:answer': async ({ run, step, done }) => {
      await (await sitting.session).answerGuidance(run, step, done)
      return null
    },
  }
}
