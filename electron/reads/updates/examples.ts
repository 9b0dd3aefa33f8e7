import type { updates } from '../../../shared/reads/updates.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof updates.primitives> = {
  'Get-WindowsUpdateList': {
    args: {},
    answer: { build: '20348.2227', installed: ['KB5034129', 'KB5033914'] },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  cim: {
    Win32_QuickFixEngineering: [
      { HotFixID: 'KB5034129' },
      { HotFixID: 'File 1' },
      { HotFixID: 'KB5033914' },
      { HotFixID: 'KB5034129' },
    ],
  },
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': {
      CurrentBuildNumber: { kind: 'String', data: '20348' },
      UBR: { kind: 'DWord', data: '2227' },
    },
  },
}
