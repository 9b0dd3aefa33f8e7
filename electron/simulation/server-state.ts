import { z } from 'zod'
import type { Together } from '../../shared/model/kind.ts'
import { serverIdentitySchema } from '../../shared/model/server-identity.ts'
import { type SimulatedPart, simulatedKinds } from '../kinds.ts'

type Parts = Together<SimulatedPart['state']>

/** Everything the simulated server is: who it is, and the part of each kind. */
export const serverStateSchema = z.strictObject({
  identity: serverIdentitySchema.omit({ simulated: true }),
  ...(Object.assign({}, ...simulatedKinds.map(({ state }) => state)) as Parts),
})
export type ServerState = z.infer<typeof serverStateSchema>
