import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'
import { shadowStorageStateSchema } from '../resources/shadow-storage.ts'

const shadowStoragesAnswerSchema = z.strictObject({
  volumes: z.array(
    z.strictObject({
      volume: z.string(),
      associated: z.boolean(),
      /** 100 when there is no limit or no association. */
      limitPercent: z.number(),
      usedOfLimitPercent: z.number(),
    }),
  ),
})

/** The shadow storage of every local fixed volume. */
export const shadowStorages = {
  target: nothing,
  answer: shadowStoragesAnswerSchema,
  primitives: {
    'Get-ShadowStorageList': read(nothing, z.strictObject({ states: z.array(shadowStorageStateSchema) })),
  },
} as const satisfies ReadSchemas
