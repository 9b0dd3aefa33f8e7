import { z } from 'zod'
import { nothing, ofModule, type ReadSchemas, read, whereInstalled } from '../model/kind.ts'

/** One thing that a backup server protects. Sizes in bytes; `null` where the server does not tell, or it does not apply. */
const dpmDatasourceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  computer: z.string().nullable(),
  /** The server's own words for what it is, in its language: shown, never compared. */
  kind: z.string().nullable(),
  group: z.string().nullable(),
  protected: z.boolean(),
  /** The name of its state in the module's own enumeration. Microsoft publishes no list of them. */
  state: z.string().nullable(),
  replicaBytes: z.number().nullable(),
  replicaUsedBytes: z.number().nullable(),
  shadowCopyBytes: z.number().nullable(),
  shadowCopyUsedBytes: z.number().nullable(),
  /** `null` when it was not told within half a minute, which does not mean that there is none. */
  latestRecoveryPoint: z.string().nullable(),
})

const dpmGroupSchema = z.strictObject({ name: z.string(), disk: z.boolean().nullable(), cloud: z.boolean().nullable() })
export const dpmDatasourcesSchema = z.strictObject({
  groups: z.array(dpmGroupSchema),
  datasources: z.array(dpmDatasourceSchema),
})
const dpmDatasourcesAnswer = whereInstalled(dpmDatasourcesSchema)

/** What this backup server protects, and the protection groups. Protected computers are not asked. */
export const dpmDatasources = {
  target: nothing,
  answer: dpmDatasourcesAnswer,
  primitives: { 'Get-DpmDatasourceList': ofModule('dpm', read(nothing, dpmDatasourcesAnswer)) },
} as const satisfies ReadSchemas
