import { z } from 'zod'
import type { ActionSchemas } from '../model/kind.ts'
import { serviceTargetSchema } from '../resources/service.ts'
import { restartServicesEn } from './restart-services.text.en.ts'
import { restartServicesFr } from './restart-services.text.fr.ts'
import { restartServicesNl } from './restart-services.text.nl.ts'

/** Services by their short names. */
export const serviceNamesSchema = z.strictObject({ names: z.array(serviceTargetSchema.shape.name).min(1) })
export type ServiceNames = z.infer<typeof serviceNamesSchema>

/** Restarts the one service that a case names. */
export const restartService = { args: serviceTargetSchema, inCases: true } as const satisfies ActionSchemas

/** Restarts what changes ask for, merged by the engine. */
export const restartServices = {
  args: serviceNamesSchema,
  inCases: false,
  texts: { en: restartServicesEn, fr: restartServicesFr, nl: restartServicesNl },
} as const satisfies ActionSchemas
