import { z } from 'zod'
import { nothing, ofModule, type ReadSchemas, read, whereInstalled } from '../model/kind.ts'

const marsItemSchema = z.strictObject({
  /** As the agent writes it, such as `D:\Data`. */
  path: z.string(),
  recursive: z.boolean(),
})

/** The backup policy of files and folders, and whether the system state is protected. */
export const marsPolicySchema = z.strictObject({
  /** False: no backup of files is set up. */
  exists: z.boolean(),
  /** The schedule runs only while it is `valid`; `unknown` is a name that Microsoft has not published. */
  state: z.enum(['valid', 'paused', 'deleted', 'unknown']).nullable(),
  paths: z.array(marsItemSchema),
  exclusions: z.array(marsItemSchema),
  /** The drives of the paths, such as `D:`. */
  volumes: z.array(z.string()),
  /** Names of days in English, whatever the server's language. */
  days: z.array(z.string()),
  /** Such as `22:00`. */
  times: z.array(z.string()),
  everyWeeks: z.number().nullable(),
  retentionDays: z.number().nullable(),
  /** `null` where the agent is too old to tell. */
  systemState: z.boolean().nullable(),
})
const marsPolicyAnswer = whereInstalled(marsPolicySchema)

/** What the MARS agent backs up, and when. */
export const marsPolicy = {
  target: nothing,
  answer: marsPolicyAnswer,
  primitives: { 'Get-MarsPolicyState': ofModule('mars', read(nothing, marsPolicyAnswer)) },
} as const satisfies ReadSchemas
