import { z } from 'zod'
import { type Explanation, explainIssues } from '../cases/explain-issues.ts'
import type { PatchRules } from '../cases/load-faults.ts'
import { patchedState, scenarioState } from '../simulation/scenarios.ts'

/** What makes of a patch no simulated server, and services that neither the server has nor the case speaks of. */
export const patchRules: PatchRules = ({ server, patch }, theCase) => {
  try {
    patchedState(server, patch)
  } catch (error) {
    if (error instanceof z.ZodError) return explainIssues(error.issues, patch)
    throw error
  }
  const known = Object.keys(scenarioState(server).services)
  const spoken = JSON.stringify(theCase ?? {}).toLowerCase()
  return Object.keys(patch.services ?? {}).flatMap((name): Explanation[] => {
    // Of a named instance (`SQLAgent$MSDPM2016`) the case names what stands before the sign.
    const [stem = name] = name.toLowerCase().split('$')
    if (known.includes(name) || spoken.includes(stem)) return []
    const text = `the server ${server} has no service ${name}, and nothing in the case names it; there are: ${known.join(', ')}`
    return [{ path: ['services', name], text }]
  })
}
