import type { machineCondition } from '../../../shared/reads/machine-condition.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof machineCondition.primitives> = {
  'Get-MachineConditionState': {
    args: {},
    answer: { clusterNode: false, rebootPending: false, domainController: false },
  },
}
