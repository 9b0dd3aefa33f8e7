import { z } from 'zod'
import type { Json } from './expectation.ts'

/**
 * What an action notes in the journal about the services it handles: before it stops one that runs, and after services that were
 * stopped have been seen running again.
 */
export const serviceNoteSchema = z.union([
  z.strictObject({ stopping: z.string() }),
  z.strictObject({ runningAgain: z.array(z.string()) }),
])
export type ServiceNote = z.infer<typeof serviceNoteSchema>

/** A service that a step has stopped and that was not seen running again since. */
export interface DownService {
  service: string
  step: string
}

/** The services that are down after one more note of a step, in the order in which they were stopped. */
export function downAfter(down: readonly DownService[], step: string, note: Json): readonly DownService[] {
  const parsed = serviceNoteSchema.safeParse(note)
  if (!parsed.success) return down
  const named = 'stopping' in parsed.data ? [parsed.data.stopping] : parsed.data.runningAgain
  const others = down.filter(({ service }) => !named.some((one) => one.toLowerCase() === service.toLowerCase()))
  return 'stopping' in parsed.data ? [...others, { service: parsed.data.stopping, step }] : others
}
