import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { serviceEn } from './service.text.en.ts'
import { serviceFr } from './service.text.fr.ts'
import { serviceNl } from './service.text.nl.ts'

/** A service by its short name; display names are translated and are never matched. */
export const serviceTargetSchema = z.strictObject({ name: z.string().regex(/^[^\\/]{1,256}$/) })
export type ServiceTarget = z.infer<typeof serviceTargetSchema>

export const startTypeSchema = z.enum(['boot', 'system', 'automatic', 'manual', 'disabled'])
/** As the service control manager counts them; pending states are states of their own. */
export const runStateSchema = z.enum([
  'stopped',
  'startPending',
  'stopPending',
  'running',
  'continuePending',
  'pausePending',
  'paused',
  'unknown',
])
export type RunState = z.infer<typeof runStateSchema>
/** The accounts a fix may give a service: those without a password. */
export const builtInAccountSchema = z.enum(['LocalSystem', 'LocalService', 'NetworkService'])
export type BuiltInAccount = z.infer<typeof builtInAccountSchema>

/** A service's set-up and state. A service that is not installed is an answer, not an error. */
const serviceStateSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  // Not strict: states in older journals hold an exit code too.
  z.object({
    exists: z.literal(true),
    startType: startTypeSchema,
    /** Automatic (delayed start). */
    delayed: z.boolean(),
    /** Starts on a trigger: stopped is healthy then. */
    triggered: z.boolean(),
    /** The account as stored. */
    account: z.string(),
    /** The built-in account behind it, found by its SID; `null` for any other account. */
    builtIn: builtInAccountSchema.nullable(),
    state: runStateSchema,
    /** Short names of the services that need this one, running or not. */
    dependents: z.array(z.string()),
    /** Short names of the services this one needs. */
    dependsOn: z.array(z.string()),
  }),
])
export type ServiceState = z.infer<typeof serviceStateSchema>
export type InstalledService = Extract<ServiceState, { exists: true }>

/** The desired state of a service; fields left out are left alone. */
export const desiredServiceSchema = z
  .strictObject({
    startType: z.enum(['automatic', 'manual', 'disabled']).optional(),
    delayed: z.boolean().optional(),
    builtIn: builtInAccountSchema.optional(),
    state: z.enum(['running', 'stopped']).optional(),
  })
  .refine((desired) => Object.keys(desired).length > 0, 'say at least one thing the service should be')
export type DesiredService = z.infer<typeof desiredServiceSchema>

/** A name that is handed to one of Windows' own tools. */
const toldToTool = z.strictObject({ name: serviceTargetSchema.shape.name.regex(/^[^"]*$/) })
const seconds = z.number().int().min(1).max(900)
const reached = z.strictObject({ state: runStateSchema })

/** A service of Windows. */
export const service = {
  target: serviceTargetSchema,
  state: serviceStateSchema,
  desired: desiredServiceSchema,
  primitives: {
    'Get-ServiceState': read(serviceTargetSchema, serviceStateSchema),
    /** `delayed` goes only together with `automatic`. */
    'Set-ServiceStartType': write(
      toldToTool.extend({ startType: z.enum(['automatic', 'manual', 'disabled']), delayed: z.boolean() }),
      done,
    ),
    'Set-ServiceAccount': write(serviceTargetSchema.extend({ builtIn: builtInAccountSchema }), done),
    /**
     * Starts one service and waits until it runs or the seconds are over; answers the state it is in then. One that is found
     * running is watched for some seconds, because an order to stop may still be under way.
     */
    'Start-SingleService': write(
      toldToTool.extend({ seconds }),
      // The Windows error code with which a service ended that is stopped again.
      reached.extend({ exitCode: z.number().optional() }),
      960_000,
    ),
    /** Stops one service that has no running dependents, and waits until it is stopped or the seconds are over. */
    'Stop-SingleService': write(toldToTool.extend({ seconds }), reached, 960_000),
  },
  texts: { en: serviceEn, fr: serviceFr, nl: serviceNl },
} as const satisfies ResourceSchemas
