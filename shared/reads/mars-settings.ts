import { z } from 'zod'
import { nothing, ofModule, type ReadSchemas, read, whereInstalled } from '../model/kind.ts'

/** The machine's own settings of the MARS agent. No password and no passphrase can be read. */
export const marsSettingsSchema = z.strictObject({
  /** Whether the encryption key is set. */
  keySet: z.boolean(),
  /** The name of its state in the module's own enumeration; `Set` is known. */
  keyStatus: z.string(),
  proxy: z.strictObject({
    enabled: z.boolean(),
    /** As it was written, with or without `http://`. */
    server: z.string().nullable(),
    port: z.number().nullable(),
    /** Whether more is stored for it, which can only be a user. */
    hasUser: z.boolean(),
  }),
})
const marsSettingsAnswer = whereInstalled(marsSettingsSchema)

/** The proxy of the MARS agent, and whether its encryption key is set. */
export const marsSettings = {
  target: nothing,
  answer: marsSettingsAnswer,
  primitives: { 'Get-MarsSettingState': ofModule('mars', read(nothing, marsSettingsAnswer)) },
} as const satisfies ReadSchemas
