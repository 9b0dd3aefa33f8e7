import { simulatedKinds } from '../kinds.ts'
import type { PrimitiveName } from '../server/primitives.ts'
import type { SimulatedAnswers } from '../server/simulated-kind.ts'
import type { ServerState } from './server-state.ts'

const general: SimulatedAnswers<ServerState, 'Get-ServerIdentity'> = {
  'Get-ServerIdentity': ({ identity }) => identity,
}

/** How the data of a simulated server answers each call: what its kinds answer, together. */
export const answers: SimulatedAnswers<ServerState, PrimitiveName> = Object.assign(
  { ...general },
  ...simulatedKinds.map((kind) => kind.answers),
)
