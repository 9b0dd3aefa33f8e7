import { z } from 'zod'
import { accessListStateSchema, accessListTargetSchema, accessListWantSchema } from './access-list.ts'
import { certificateStateSchema, certificateTargetSchema, certificateWantSchema } from './certificate.ts'
import { registryStateSchema, registryTargetSchema, registryWantSchema } from './registry-value.ts'
import { serviceStateSchema, serviceTargetSchema, serviceWantSchema } from './service.ts'
import { shadowStorageStateSchema, shadowStorageTargetSchema, shadowStorageWantSchema } from './shadow-storage.ts'

/** The resources a fix may change: what names one, what it can be, what may be wanted of it. */
export const resourceSchemas = {
  registryValue: { target: registryTargetSchema, state: registryStateSchema, want: registryWantSchema },
  service: { target: serviceTargetSchema, state: serviceStateSchema, want: serviceWantSchema },
  accessList: { target: accessListTargetSchema, state: accessListStateSchema, want: accessListWantSchema },
  shadowStorage: { target: shadowStorageTargetSchema, state: shadowStorageStateSchema, want: shadowStorageWantSchema },
  certificate: { target: certificateTargetSchema, state: certificateStateSchema, want: certificateWantSchema },
} as const
export type ResourceName = keyof typeof resourceSchemas

/** The actions a fix may contain and their arguments. */
export const actionArguments = {
  restartService: serviceTargetSchema,
  /** What changes ask for, merged by the engine; a case names single services instead. */
  restartServices: z.strictObject({ names: z.array(serviceTargetSchema.shape.name).min(1) }),
  /** Stops services for as long as a fix works (`whileStopped`); the engine starts them again with the other one. */
  stopServices: z.strictObject({ names: z.array(serviceTargetSchema.shape.name).min(1) }),
  startServices: z.strictObject({ names: z.array(serviceTargetSchema.shape.name).min(1) }),
  reinstallMsdtc: z.strictObject({}),
} as const
export type ActionName = keyof typeof actionArguments
