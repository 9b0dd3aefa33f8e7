import type { ActionSchemas } from '../model/kind.ts'
import { serviceNamesSchema } from './restart-services.ts'
import { stopServicesEn } from './stop-services.text.en.ts'
import { stopServicesFr } from './stop-services.text.fr.ts'
import { stopServicesNl } from './stop-services.text.nl.ts'

/** Stops services for as long as a fix works (`whileStopped`). */
export const stopServices = {
  args: serviceNamesSchema,
  inCases: false,
  texts: { en: stopServicesEn, fr: stopServicesFr, nl: stopServicesNl },
} as const satisfies ActionSchemas

/** Starts again what {@link stopServices} has stopped. */
export const startServices = { args: serviceNamesSchema, inCases: false } as const satisfies ActionSchemas
