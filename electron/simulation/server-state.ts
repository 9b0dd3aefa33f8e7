import { z } from 'zod'
import type { Together } from '../../shared/model/kind.ts'
import { serverIdentitySchema } from '../../shared/model/server-identity.ts'
import { type SimulatedPart, simulatedKinds } from '../kinds.ts'

type Parts = Together<SimulatedPart['state']>

/** What stands in the logs of agents, by path, oldest first. */
const agentLogsSchema = z.record(z.string(), z.array(z.strictObject({ hoursAgo: z.number().min(0), text: z.string() })))

/** Everything the simulated server is: who it is, and the part of each kind. */
export const serverStateSchema = z.strictObject({
  identity: serverIdentitySchema.omit({ simulated: true }),
  agentLogs: agentLogsSchema.default({}),
  ...(Object.assign({}, ...simulatedKinds.map(({ state }) => state)) as Parts),
})
export type ServerState = z.infer<typeof serverStateSchema>
