import type { ActionSchemas } from '../model/kind.ts'
import { holdServicesEn } from './hold-services.text.en.ts'
import { holdServicesFr } from './hold-services.text.fr.ts'
import { holdServicesNl } from './hold-services.text.nl.ts'
import { serviceNamesSchema } from './restart-services.ts'

/** Stops services for as long as a fix works (`whileStopped`). */
export const stopServices = {
  args: serviceNamesSchema,
  inCases: false,
  texts: { en: holdServicesEn, fr: holdServicesFr, nl: holdServicesNl },
} as const satisfies ActionSchemas

/** Starts again what {@link stopServices} has stopped. */
export const startServices = { args: serviceNamesSchema, inCases: false } as const satisfies ActionSchemas
