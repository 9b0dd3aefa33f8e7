import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { offlineReasonSchema } from '../reads/disks.ts'
import { diskOnlineEn } from './disk-online.text.en.ts'
import { diskOnlineFr } from './disk-online.text.fr.ts'
import { diskOnlineNl } from './disk-online.text.nl.ts'

/** A disk by what names it for good, the field `id` of the read `disks`; its number can change with a restart. */
const diskOnlineTargetSchema = z.strictObject({ id: z.string().regex(/^[^\r\n]{1,300}$/) })
export type DiskOnlineTarget = z.infer<typeof diskOnlineTargetSchema>

const diskOnlineStateSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    number: z.number().nullable(),
    name: z.string(),
    sizeBytes: z.string().regex(/^\d+$/),
    offline: z.boolean(),
    offlineReason: offlineReasonSchema,
    readOnly: z.boolean(),
    /** Windows starts from it, or lies on it. */
    critical: z.boolean(),
    clustered: z.boolean(),
  }),
])
export type DiskOnlineState = z.infer<typeof diskOnlineStateSchema>

/** A disk may be brought online; nothing takes one offline but the undo of that. */
const desiredDiskOnlineSchema = z.strictObject({ offline: z.literal(false) })
export type DesiredDiskOnline = z.infer<typeof desiredDiskOnlineSchema>

/** Whether a disk is online. Its partitions and what is on them are never touched. */
export const diskOnline = {
  target: diskOnlineTargetSchema,
  state: diskOnlineStateSchema,
  desired: desiredDiskOnlineSchema,
  primitives: {
    'Get-DiskOnlineState': read(diskOnlineTargetSchema, diskOnlineStateSchema, 60_000),
    'Set-DiskOnlineState': write(diskOnlineTargetSchema.extend({ offline: z.boolean() }), done, 120_000),
  },
  texts: { en: diskOnlineEn, fr: diskOnlineFr, nl: diskOnlineNl },
} as const satisfies ResourceSchemas
