import { z } from 'zod'
import { caseIdSchema } from '../../shared/model/case.ts'
import { slug } from '../../shared/model/case-question.ts'
import { jsonSchema } from '../../shared/model/expectation.ts'
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

/** The scenario that a fault is called by: `fault:mars/clock/drifted`. */
export function faultScenario({ case: id, fault }: FaultName): string {
  return `fault:${id}/${fault}`
}

/** The fault that a scenario is called by; `null` when it is none, or no name that a fault can have. */
export function faultOfScenario(scenario: string): FaultName | null {
  const [, id = '', fault = ''] = /^fault:([^/]+\/[^/]+)\/([^/]+)$/.exec(scenario) ?? []
  return caseIdSchema.safeParse(id).success && slug.safeParse(fault).success ? { case: id, fault } : null
}
