import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'
import { registryDataSchema } from '../resources/registry-value.ts'

const accountSchema = z.string().regex(/^S-1-(\d+-)+\d+$/, 'an account is named by its SID, such as S-1-5-18')

/** The values in which Windows keeps the proxy of an account; `null` for one that is not there. */
export const connectionValuesSchema = z.strictObject({
  DefaultConnectionSettings: registryDataSchema.nullable(),
  SavedLegacySettings: registryDataSchema.nullable(),
  ProxyEnable: registryDataSchema.nullable(),
  ProxyServer: registryDataSchema.nullable(),
  ProxyOverride: registryDataSchema.nullable(),
  AutoConfigURL: registryDataSchema.nullable(),
})
export type ConnectionValues = z.infer<typeof connectionValuesSchema>

/** The values of an account as they are stored, byte by byte. */
const connectionSettingsSchema = z.strictObject({
  /** The profile of a user who is not logged on is not loaded, and nothing of it can be read. */
  loaded: z.boolean(),
  /** A policy makes Windows use one setting for the whole machine; the values are those then. */
  perMachine: z.boolean(),
  values: connectionValuesSchema,
  /** The setting of WinHTTP, which is one for the machine. */
  winHttp: registryDataSchema.nullable(),
})
export type ConnectionSettings = z.infer<typeof connectionSettingsSchema>

const partsSchema = z.strictObject({
  /**
   * What counts, in the order in which Windows asks: a script, a search in the network, a proxy that was typed in, none.
   * `notConfigured` where nobody ever set anything.
   */
  mode: z.enum(['notConfigured', 'direct', 'manual', 'detect', 'script']),
  /** The proxy that is typed in and switched on, such as `proxy.example.com:8080`. */
  server: z.string().nullable(),
  /** The hosts that are asked past it. */
  bypass: z.string().nullable(),
  /** The address of the script that is switched on. */
  script: z.string().nullable(),
  detects: z.boolean(),
})
export type ProxyParts = z.infer<typeof partsSchema>

const proxyAnswerSchema = z.strictObject({
  loaded: z.boolean(),
  perMachine: z.boolean(),
  ...partsSchema.partial().shape,
  winHttp: partsSchema.pick({ mode: true, server: true, bypass: true }),
})

/** The proxy of an account by its SID: `S-1-5-18` is SYSTEM, for which the agents work. The fields are missing where the profile is not loaded. */
export const proxy = {
  target: z.strictObject({ account: accountSchema.default('S-1-5-18') }),
  answer: proxyAnswerSchema,
  primitives: {
    'Get-ConnectionSettings': read(z.strictObject({ account: accountSchema }), connectionSettingsSchema),
  },
} as const satisfies ReadSchemas
