import { z } from 'zod'
import { type ActionSchemas, ofModule, write } from '../model/kind.ts'
import { createRecoveryPointEn } from './create-recovery-point.text.en.ts'
import { createRecoveryPointFr } from './create-recovery-point.text.fr.ts'
import { createRecoveryPointNl } from './create-recovery-point.text.nl.ts'
import { dpmSourceSchema, startedJobSchema } from './start-consistency-check.ts'

/** Files are synchronised first, of applications an express full backup is made, and `online` sends to the vault. */
export const recoveryPointSchema = dpmSourceSchema.extend({ kind: z.enum(['files', 'application', 'online']) })

/** Starts a job that makes one more recovery point of a data source. It takes room in the pool and is never deleted by us. */
export const createRecoveryPoint = {
  args: recoveryPointSchema,
  inCases: true,
  primitives: { 'Add-DpmRecoveryPoint': ofModule('dpm', write(recoveryPointSchema, startedJobSchema)) },
  texts: { en: createRecoveryPointEn, fr: createRecoveryPointFr, nl: createRecoveryPointNl },
} as const satisfies ActionSchemas
