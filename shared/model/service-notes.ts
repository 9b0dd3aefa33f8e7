import type { Json } from './expectation.ts'

/**
 * What an action notes in the journal about the services it handles: before it stops one that runs, and after services that were
 * stopped have been seen running again.
 */
export type ServiceNote = { stopping: string } | { runningAgain: string[] }

/** A service that a step has stopped and that was not seen running again since. */
export interface DownService {
  service: string
  step: string
}

/** The services that are down after one more note of a step, in the order in which they were stopped. */
export function downAfter(down: readonly DownService[], step: string, note: Json): readonly DownService[] {
  const read = serviceNote(note)
  if (read === null) return down
  const named = 'stopping' in read ? [read.stopping] : read.runningAgain
  const others = down.filter(({ service }) => !named.some((one) => one.toLowerCase() === service.toLowerCase()))
  return 'stopping' in read ? [...others, { service: read.stopping, step }] : others
}

// By hand, because the page reads journals too, and a schema library would be a tenth of what it loads first.
function serviceNote(note: Json): ServiceNote | null {
  if (note === null || typeof note !== 'object' || Array.isArray(note) || Object.keys(note).length !== 1) return null
  const { stopping, runningAgain } = note
  if (typeof stopping === 'string') return { stopping }
  const isNames = Array.isArray(runningAgain) && runningAgain.every((name) => typeof name === 'string')
  return isNames ? { runningAgain } : null
}
