import type { machineCondition } from '../../../shared/reads/machine-condition.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof machineCondition.primitives> = {
  'Get-MachineConditionState': {
    args: {},
    answer: { clusterNode: false, rebootPending: false, domainController: false },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions': {
      ProductType: { kind: 'String', data: 'ServerNT' },
    },
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName': {
      ComputerName: { kind: 'String', data: 'SRV01' },
    },
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName': {
      ComputerName: { kind: 'String', data: 'SRV01' },
    },
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\ClusSvc': { Start: { kind: 'DWord', data: '4' } },
  },
}
