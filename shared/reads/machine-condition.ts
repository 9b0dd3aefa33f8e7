import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const machineConditionAnswerSchema = z.strictObject({
  clusterNode: z.boolean(),
  rebootPending: z.boolean(),
  domainController: z.boolean(),
})

/** Whether the computer is a node of a failover cluster or a domain controller, or waits for a restart. */
export const machineCondition = {
  target: nothing,
  answer: machineConditionAnswerSchema,
  primitives: { 'Get-MachineConditionState': read(nothing, machineConditionAnswerSchema) },
} as const satisfies ReadSchemas
