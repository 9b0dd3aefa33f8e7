import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const bytes = z.string().regex(/^\d+$/)

/** How a disk is joined to the server, by the numbers of `MSFT_Disk.BusType`; `virtual` is a disk that is a file. */
export const busTypeSchema = z.enum([
  'unknown',
  'scsi',
  'atapi',
  'ata',
  'firewire',
  'ssa',
  'fibreChannel',
  'usb',
  'raid',
  'iscsi',
  'sas',
  'sata',
  'sd',
  'mmc',
  'virtual',
  'storageSpaces',
  'nvme',
])

/** How Windows judges a disk or a volume. */
export const healthSchema = z.enum(['healthy', 'warning', 'unhealthy', 'unknown'])

/** A volume, whether it has a letter or not. What could not be read of it is left out, as most is of a locked one. */
export const volumeSchema = z.strictObject({
  /** Its letter (`C:`), else a folder it is mounted in, else the name that Windows itself gives it. */
  volume: z.string(),
  /** Every letter and folder it can be reached by, with the backslash at the end. */
  paths: z.array(z.string()),
  label: z.string(),
  driveType: z.enum(['fixed', 'removable', 'network', 'optical', 'memory', 'missing', 'unknown']),
  busType: busTypeSchema.optional(),
  /** `NTFS`, `ReFS`, `FAT32`, … */
  fileSystem: z.string().optional(),
  capacityBytes: bytes.optional(),
  freeBytes: bytes.optional(),
  usedBytes: bytes.optional(),
  freePercent: z.number().optional(),
  /** The volume, or its disk, takes no writes. */
  readOnly: z.boolean().optional(),
  /** Windows wants to check its file system at the next start. */
  dirty: z.boolean().optional(),
  health: healthSchema.optional(),
  /** The volume that Windows starts from, or that holds Windows: what a backup of the system state needs in any case. */
  critical: z.boolean(),
  /** `absent` where the feature is not installed. */
  deduplication: z.enum(['absent', 'off', 'on']).optional(),
  /** `absent` where there is no BitLocker for it; `off` also while its protection is suspended. */
  bitLocker: z.enum(['absent', 'off', 'on', 'locked']).optional(),
})
export type Volume = z.infer<typeof volumeSchema>

const volumesAnswerSchema = z.strictObject({ volumes: z.array(volumeSchema) })

/** Every volume of the server, those without a letter, locked ones and optical drives included. */
export const volumes = {
  target: nothing,
  answer: volumesAnswerSchema,
  primitives: { 'Get-VolumeList': read(nothing, volumesAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
