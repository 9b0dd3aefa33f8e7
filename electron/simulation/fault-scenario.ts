import { z } from 'zod'
import { caseIdSchema } from '../../shared/model/case.ts'
import { slug } from '../../shared/model/case-question.ts'
import { type Json, jsonSchema } from '../../shared/model/expectation.ts'
import { toldAnswerSchema } from '../../shared/model/told-answer.ts'

/** A server that has a fault: the scenario it is a patch over, the patch (`null` removes something), and told answers. */
export const serverFaultSchema = z.strictObject({
  server: z.string(),
  patch: z.record(z.string(), jsonSchema),
  reads: z.array(toldAnswerSchema),
})
export type ServerFault = z.infer<typeof serverFaultSchema>

/** Which fault of which case. */
export interface FaultName {
  case: string
  fault: string
}

const prefix = 'fault:'

/** The scenario that a fault is called by: `fault:mars/clock/drifted`. */
export function faultScenario({ case: id, fault }: FaultName): string {
  return `${prefix}${id}/${fault}`
}

/** The faults that a scenario is called by, several with `+` between them; `null` when it names none, or one that no fault can be called. */
export function faultsOfScenario(scenario: string): FaultName[] | null {
  if (!scenario.startsWith(prefix)) return null
  const names = scenario.split('+').map((part) => faultName(part.startsWith(prefix) ? part.slice(prefix.length) : part))
  return names.some((name) => name === null) ? null : names.filter((name) => name !== null)
}

function faultName(text: string): FaultName | null {
  const [, id = '', fault = ''] = /^([^/]+\/[^/]+)\/([^/]+)$/.exec(text) ?? []
  return caseIdSchema.safeParse(id).success && slug.safeParse(fault).success ? { case: id, fault } : null
}

/** One server that has all of these faults; `null` when they need different servers or contradict each other. */
export function joinedFault([first, ...others]: readonly ServerFault[]): ServerFault | null {
  if (first === undefined) return null
  return others.reduce<ServerFault | null>((joined, { server, patch, reads }) => {
    if (joined === null || joined.server !== server) return null
    const both = joinedPatch(joined.patch, patch)
    const isToldTwice = reads.some((one) => joined.reads.some((other) => other.read === one.read))
    return both === null || isToldTwice ? null : { server, patch: both, reads: [...joined.reads, ...reads] }
  }, first)
}

type Patch = ServerFault['patch']

function joinedPatch(one: Patch, other: Patch): Patch | null {
  const both: Patch = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const mine = both[name]
    if (mine === undefined) both[name] = value
    else if (isPatch(mine) && isPatch(value)) {
      const inner = joinedPatch(mine, value)
      if (inner === null) return null
      both[name] = inner
    } else if (JSON.stringify(mine) !== JSON.stringify(value)) return null
  }
  return both
}

function isPatch(value: Json): value is Patch {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
