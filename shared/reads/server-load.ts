import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const serverLoadAnswerSchema = z.strictObject({
  cpuPercent: z.number(),
  memoryFreePercent: z.number(),
  /** Page file in use, percent; `null` where there is none. */
  pageFileUsedPercent: z.number().nullable(),
  /** Every local fixed volume. */
  volumes: z.array(z.strictObject({ volume: z.string(), freePercent: z.number(), freeBytes: z.string() })),
})

/** The load of the server at this moment. */
export const serverLoad = {
  target: nothing,
  answer: serverLoadAnswerSchema,
  primitives: { 'Get-ServerLoad': read(nothing, serverLoadAnswerSchema) },
} as const satisfies ReadSchemas
