import type { registryBranch } from '../../../shared/reads/registry-branch.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof registryBranch.primitives> = {
  'Get-RegistryBranch': {
    args: { key: 'SOFTWARE\\Microsoft\\MSDTC', depth: 3 },
    answer: {
      exists: true,
      keys: [
        { key: '', values: [{ name: 'AllowOnlySecureRpcCalls', kind: 'DWord', data: '1' }] },
        {
          key: 'Security',
          values: [
            { name: 'NetworkDtcAccess', kind: 'DWord', data: '0' },
            { name: 'AccountName', kind: 'String', data: 'NT AUTHORITY\\NetworkService' },
          ],
        },
      ],
      unread: [],
      complete: true,
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\MSDTC': { AllowOnlySecureRpcCalls: { kind: 'DWord', data: '1' } },
    'LocalMachine\\SOFTWARE\\Microsoft\\MSDTC\\Security': {
      NetworkDtcAccess: { kind: 'DWord', data: '0' },
      AccountName: { kind: 'String', data: 'NT AUTHORITY\\NetworkService' },
    },
  },
}
