import { z } from 'zod'
import { accessListTargetSchema } from './access-list.ts'
import { certificateTargetSchema } from './certificate.ts'
import { registryTargetSchema } from './registry-value.ts'
import { serviceTargetSchema } from './service.ts'
import { shadowStorageTargetSchema } from './shadow-storage.ts'

const nothing = z.strictObject({})

/**
 * Everything a check may read, with what it must be told. Resources are read by their own type's name; the rest are probes.
 * A case that names anything else, or gives it another field, does not load.
 */
export const readTargets = {
  registryValue: registryTargetSchema,
  service: serviceTargetSchema,
  accessList: accessListTargetSchema,
  shadowStorage: shadowStorageTargetSchema,
  certificate: certificateTargetSchema,
  vssWriters: nothing,
  serverLoad: nothing,
  backupActivity: nothing,
  machineCondition: nothing,
  shadowStorages: nothing,
  installedServices: z.strictObject({ names: z.array(z.string().min(2)).min(1) }),
  certificates: z.strictObject({ store: z.enum(['My', 'Root', 'CA']), subjects: z.array(z.string().min(3)).min(1) }),
} as const
export type ReadName = keyof typeof readTargets
