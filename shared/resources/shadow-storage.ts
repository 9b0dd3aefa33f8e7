import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { shadowStorageEn } from './shadow-storage.text.en.ts'
import { shadowStorageFr } from './shadow-storage.text.fr.ts'
import { shadowStorageNl } from './shadow-storage.text.nl.ts'

/** A volume with a drive letter (`C:`), or mounted in a folder (`D:\Mounts\Data\`). */
const namedVolume = /^[A-Za-z]:(\\[^"<>|?*]+)?$/
/** A volume that has neither, by the name that Windows itself gives it. */
const unnamedVolume = /^\\\\\?\\Volume\{[0-9A-Fa-f-]+\}\\$/

/** The shadow copy storage of one volume. */
const shadowStorageTargetSchema = z.strictObject({ volume: z.string().regex(namedVolume) })
export type ShadowStorageTarget = z.infer<typeof shadowStorageTargetSchema>

/** Bytes as decimal text (they exceed what JSON numbers hold), or no limit. */
export const storageLimitSchema = z.union([z.literal('unbounded'), z.string().regex(/^\d{1,20}$/)])

const volumeRoom = {
  volume: z.string(),
  capacityBytes: z.string().regex(/^\d+$/),
  freeBytes: z.string().regex(/^\d+$/),
}

/** The association of a volume with its storage. `associated: false` is normal: Windows makes one with the first shadow copy. */
export const shadowStorageStateSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({ exists: z.literal(true), associated: z.literal(false), ...volumeRoom }),
  z.strictObject({
    exists: z.literal(true),
    associated: z.literal(true),
    ...volumeRoom,
    /** The volume that holds the copies; usually the same one. */
    storedOn: z.string(),
    /** What is free there; left out where that volume is locked or gone. */
    storedOnFreeBytes: z.string().regex(/^\d+$/).optional(),
    limit: storageLimitSchema,
    /** The limit as a share of the volume's size, 0 to 100; 100 when there is no limit. */
    limitPercent: z.number(),
    usedBytes: z.string().regex(/^\d+$/),
    allocatedBytes: z.string().regex(/^\d+$/),
    /** How many shadow copies there are: shrinking may delete them. */
    copies: z.number(),
  }),
])
export type ShadowStorageState = z.infer<typeof shadowStorageStateSchema>

/** A limit to raise to; a limit that is higher already stays. `percent` is of the volume's size, resolved when planned. */
export const desiredShadowStorageSchema = z.strictObject({
  raiseTo: z.union([
    z.literal('unbounded'),
    z.strictObject({ percent: z.number().min(1).max(100) }),
    z.strictObject({ bytes: z.string().regex(/^\d{7,20}$/) }),
  ]),
})
export type DesiredShadowStorage = z.infer<typeof desiredShadowStorageSchema>

/** The shadow copy storage of a volume. */
export const shadowStorage = {
  target: shadowStorageTargetSchema,
  state: shadowStorageStateSchema,
  desired: desiredShadowStorageSchema,
  primitives: {
    'Get-ShadowStorageState': read(shadowStorageTargetSchema, shadowStorageStateSchema),
    'Set-ShadowStorageLimit': write(
      shadowStorageTargetSchema.extend({
        storedOn: z.union([z.string().regex(namedVolume), z.string().regex(unnamedVolume)]),
        limit: storageLimitSchema,
      }),
      done,
      120_000,
    ),
  },
  texts: { en: shadowStorageEn, fr: shadowStorageFr, nl: shadowStorageNl },
} as const satisfies ResourceSchemas
