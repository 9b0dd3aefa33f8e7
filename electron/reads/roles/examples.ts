import type { roles } from '../../../shared/reads/roles.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

const microsoft = 'LocalMachine\\SOFTWARE\\Microsoft'
const folder = 'C:\\Program Files\\Microsoft Azure Recovery Services Agent'

/** What Windows shows where this is the answer, put together after the pages that the script names; not recorded on a Windows. */
export const windows: RawWindows = {
  cim: {
    Win32_SystemEnclosure: [{ SMBIOSAssetTag: '7783-7084-3265-9085-8269-3286-77' }],
    Win32_ComputerSystem: [{ PartOfDomain: true }],
  },
  services: { obengine: { statuses: [4] }, WindowsAzureGuestAgent: { statuses: [4] }, VSS: { statuses: [1] } },
  versions: { [`${folder}\\bin\\cbengine.exe`]: '2.0.9270.0' },
  registry: {
    [`${microsoft}\\Windows Azure Backup\\Setup`]: { InstallPath: { kind: 'String', data: `${folder}\\` } },
    [`${microsoft}\\Windows Azure Backup\\Config`]: {
      MachineId: { kind: 'String', data: '00000000-0000-0000-0000-000000000001' },
      ResourceId: { kind: 'String', data: '5318123456789012345' },
      ServiceResourceName: { kind: 'String', data: 'simulated-vault' },
    },
    [`${microsoft}\\Virtual Machine\\Guest`]: { GuestAgentVersion: { kind: 'String', data: '2.7.41491.1172' } },
    [`${microsoft}\\Windows Azure`]: { VmId: { kind: 'String', data: '00000000-0000-0000-0000-000000000002' } },
    [`${microsoft}\\Windows NT\\CurrentVersion`]: {
      CurrentBuildNumber: { kind: 'String', data: '20348' },
      InstallationType: { kind: 'String', data: 'Server' },
    },
  },
}
