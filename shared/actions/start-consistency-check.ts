import { z } from 'zod'
import { type ActionSchemas, ofModule, read, whereInstalled, write } from '../model/kind.ts'
import { startConsistencyCheckEn } from './start-consistency-check.text.en.ts'
import { startConsistencyCheckFr } from './start-consistency-check.text.fr.ts'
import { startConsistencyCheckNl } from './start-consistency-check.text.nl.ts'

/** One data source of a backup server by its id, as `dpmDatasources` tells it. */
export const dpmSourceSchema = z.strictObject({ datasource: z.string().min(1) })

/** The job that was started; `null` when the module did not tell it. */
export const startedJobSchema = whereInstalled(z.strictObject({ job: z.string().nullable() }))

const activitySchema = z.strictObject({
  /** `null`: this backup server has no such data source. */
  name: z.string().nullable(),
  /** Its jobs that run now. */
  jobs: z.array(z.strictObject({ id: z.string(), type: z.string() })),
})
export type DpmSourceActivity = z.infer<typeof activitySchema>

/** Starts a consistency check of one data source of this backup server. It can run for hours; nothing remains to be undone. */
export const startConsistencyCheck = {
  args: dpmSourceSchema,
  inCases: true,
  primitives: {
    'Get-DpmSourceActivity': ofModule('dpm', read(dpmSourceSchema, whereInstalled(activitySchema))),
    'Start-DpmConsistencyCheck': ofModule('dpm', write(dpmSourceSchema, startedJobSchema)),
  },
  texts: { en: startConsistencyCheckEn, fr: startConsistencyCheckFr, nl: startConsistencyCheckNl },
} as const satisfies ActionSchemas
