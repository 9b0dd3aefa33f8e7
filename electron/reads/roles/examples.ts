import type { roles } from '../../../shared/reads/roles.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof roles.primitives> = {
  'Get-ServerRoleState': {
    args: {},
    answer: {
      mars: {
        installed: true,
        path: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent',
        version: '2.0.9270.0',
        registered: true,
        vault: 'simulated-vault',
        machineId: '00000000-0000-0000-0000-000000000001',
      },
      mabs: {
        installed: false,
        product: null,
        path: null,
        version: null,
        sqlServer: null,
        sqlInstance: null,
        sqlService: null,
        sqlAgentService: null,
      },
      dpmAgent: { installed: false, path: null, version: null, servers: [], server: null },
      azureVm: {
        detected: true,
        chassis: true,
        guestAgent: true,
        agentVersion: '2.7.41491.1172',
        vmId: '00000000-0000-0000-0000-000000000002',
      },
      os: { build: 20348, core: false, domainJoined: true },
    },
  },
}
