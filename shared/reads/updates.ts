import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const updatesAnswerSchema = z.strictObject({
  /** Build and revision of Windows, such as 20348.2227: what a cumulative update raises. Better than a name for "is it new enough". */
  build: z.string().regex(/^\d+\.\d+$/),
  /** Names such as KB5034129. One that a later update has replaced may be gone, so a missing name proves nothing by itself. */
  installed: z.array(z.string()),
})

/** The updates of Windows itself that are installed; those of other programs are not among them. */
export const updates = {
  target: nothing,
  answer: updatesAnswerSchema,
  primitives: { 'Get-WindowsUpdateList': read(nothing, updatesAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
