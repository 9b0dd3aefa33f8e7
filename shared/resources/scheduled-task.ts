import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { scheduledTaskEn } from './scheduled-task.text.en.ts'
import { scheduledTaskFr } from './scheduled-task.text.fr.ts'
import { scheduledTaskNl } from './scheduled-task.text.nl.ts'

/** A task by its whole path, which is the same in every language: `\Microsoft\OnlineBackup\Microsoft-OnlineBackup`. */
const scheduledTaskTargetSchema = z.strictObject({
  path: z.string().regex(/^(\\[^\\/:*?"<>|]+)+$/, 'the path of a task begins with a backslash'),
})
export type ScheduledTaskTarget = z.infer<typeof scheduledTaskTargetSchema>

const sid = z.string().regex(/^S-1-\d+(-\d+)+$/)
const time = z.string().nullable()
/** What happens when a task is due while it runs. */
const secondInstanceSchema = z.enum(['IgnoreNew', 'Parallel', 'Queue', 'StopExisting'])

/** A task as Windows answers it. */
export const storedTaskSchema = z.strictObject({
  xml: z.string(),
  /** Owner, group and DACL. */
  sddl: z.string(),
  /** The account or group that it runs as; `null` when its name leads to no SID. */
  sid: sid.nullable(),
  /** How the last run ended, such as 0x00000000, 0x00041303 for "has not run yet", 0x80070002. */
  lastResult: z.string().regex(/^0x[0-9A-F]{8}$/),
  /** In UTC; `null` when it has never run. */
  lastRun: time,
  /** In UTC; `null` when nothing is planned. */
  nextRun: time,
})
export type StoredTask = z.infer<typeof storedTaskSchema>

/** What a task is set to, read from its definition. */
export const taskSettingsSchema = z.strictObject({
  enabled: z.boolean(),
  triggers: z.array(z.strictObject({ kind: z.string(), enabled: z.boolean() })),
  account: z.strictObject({
    sid: sid.nullable(),
    /** As the definition says it; `ServiceAccount` or `Group` where it says nothing. */
    logonType: z.enum([
      'ServiceAccount',
      'Group',
      'Password',
      'S4U',
      'InteractiveToken',
      'InteractiveTokenOrPassword',
      'unknown',
    ]),
    highest: z.boolean(),
  }),
  secondInstance: secondInstanceSchema,
})
export type TaskSettings = z.infer<typeof taskSettingsSchema>

const scheduledTaskStateSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    ...storedTaskSchema.omit({ sid: true }).shape,
    ...taskSettingsSchema.shape,
  }),
])
export type ScheduledTaskState = z.infer<typeof scheduledTaskStateSchema>

/** The desired state of a task; what it does not name stays. */
const desiredScheduledTaskSchema = z
  .strictObject({
    enabled: z.boolean().optional(),
    /** Every trigger of the task is on. */
    triggersEnabled: z.literal(true).optional(),
    /** SYSTEM or the local administrators, with the highest rights. Others would need a password. */
    account: z.enum(['S-1-5-18', 'S-1-5-32-544']).optional(),
    secondInstance: secondInstanceSchema.optional(),
  })
  .refine((desired) => Object.values(desired).some((one) => one !== undefined), 'names nothing that the task should be')
export type DesiredScheduledTask = z.infer<typeof desiredScheduledTaskSchema>

/** One task of the Task Scheduler: its definition as XML, and who may change it. */
export const scheduledTask = {
  target: scheduledTaskTargetSchema,
  state: scheduledTaskStateSchema,
  desired: desiredScheduledTaskSchema,
  primitives: {
    'Get-TaskDefinition': read(
      scheduledTaskTargetSchema,
      z.union([
        z.strictObject({ exists: z.literal(false) }),
        z.strictObject({ exists: z.literal(true), ...storedTaskSchema.shape }),
      ]),
    ),
    /** Registers a definition in the place of the one that is there; starts nothing. Refuses one that needs a password. */
    'Register-TaskDefinition': write(scheduledTaskTargetSchema.extend({ xml: z.string(), sddl: z.string() }), done),
  },
  texts: { en: scheduledTaskEn, fr: scheduledTaskFr, nl: scheduledTaskNl },
} as const satisfies ResourceSchemas
