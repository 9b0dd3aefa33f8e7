import type { defenderExclusion } from '../../../shared/resources/defender-exclusion.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

const scratch = { type: 'path', value: 'D:\\Simulated\\Scratch' } as const

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof defenderExclusion.primitives> = {
  'Get-DefenderExclusionState': { args: scratch, answer: { exists: false, obstacle: 'none' } },
  'Add-DefenderExclusion': { args: scratch, answer: { done: true } },
  'Remove-DefenderExclusion': { args: scratch, answer: { done: true } },
}

/** What Defender shows where these are the answers, put together after the pages of its commands; not recorded on a Windows. */
export const windows: RawWindows = {
  services: { WinDefend: { statuses: [4] } },
  commands: {
    'Get-MpComputerStatus': [
      { AMRunningMode: 'Normal', AntivirusEnabled: true, RealTimeProtectionEnabled: true, IsTamperProtected: false },
    ],
    'Get-MpPreference': [{ ExclusionPath: ['C:\\Other'], ExclusionProcess: null, ExclusionExtension: null }],
    'Add-MpPreference': [],
  },
}

/** What the calls tell Defender to do; the exclusion that would be taken away is not there. */
export const orders: Orders<keyof typeof defenderExclusion.primitives> = {
  'Add-DefenderExclusion': ['Add-MpPreference -ExclusionPath D:\\Simulated\\Scratch'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'defenderExclusion'>[] = [
  { name: 'a folder that is not to be scanned', scenario: 'mars', at: scratch, to: { exists: true } },
  {
    name: 'an extension that is not to be scanned',
    scenario: 'mabs',
    at: { type: 'extension', value: '.vhdx' },
    to: { exists: true },
  },
]
