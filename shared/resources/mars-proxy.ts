import { z } from 'zod'
import { done, nothing, ofModule, type ResourceSchemas, whereInstalled, write } from '../model/kind.ts'
import { marsProxyEn } from './mars-proxy.text.en.ts'
import { marsProxyFr } from './mars-proxy.text.fr.ts'
import { marsProxyNl } from './mars-proxy.text.nl.ts'

/** A host by its name or address, with or without the scheme that the agent accepts before it. */
const serverSchema = z
  .string()
  .regex(/^(https?:\/\/)?[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/, 'must be a host name')
const portSchema = z.number().int().min(1).max(65_535)

const marsProxyStateSchema = z.strictObject({
  enabled: z.boolean(),
  server: z.string().nullable(),
  port: z.number().nullable(),
  /** Why it cannot be changed here. */
  obstacle: z.enum(['none', 'user', 'marsNotInstalled', 'marsOfBackupServer', 'dpmNotInstalled']),
})
export type MarsProxyState = z.infer<typeof marsProxyStateSchema>

/** No proxy of the agent's own, or one without a user: a password could not be put back. */
const desiredSchema = z.union([
  z.strictObject({ enabled: z.literal(false) }),
  z.strictObject({ enabled: z.literal(true), server: serverSchema, port: portSchema }),
])
export type DesiredMarsProxy = z.infer<typeof desiredSchema>

const writtenSchema = z.strictObject({ server: z.string().nullable(), port: z.number().nullable() })

/** The proxy that the MARS agent keeps for itself, beside that of SYSTEM. */
export const marsProxy = {
  target: nothing,
  state: marsProxyStateSchema,
  desired: desiredSchema,
  primitives: { 'Set-MarsProxyState': ofModule('mars', write(writtenSchema, whereInstalled(done))) },
  texts: { en: marsProxyEn, fr: marsProxyFr, nl: marsProxyNl },
} as const satisfies ResourceSchemas
