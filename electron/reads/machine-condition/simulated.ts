import { machineCondition } from '../../../shared/reads/machine-condition.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** What the condition of the machine is, answered as it stands in the data. */
export const simulatedMachineCondition = {
  state: { condition: machineCondition.answer },
  answers: { 'Get-MachineConditionState': ({ condition }) => condition },
} as const satisfies SimulatedKind<
  { condition: AnswerOf<'Get-MachineConditionState'> },
  keyof typeof machineCondition.primitives
>
