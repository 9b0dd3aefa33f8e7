import type { defenderExclusion } from '../../../shared/resources/defender-exclusion.ts'
import type { ChangeExample, RequestExamples } from '../../server/contract-example.ts'

const scratch = { type: 'path', value: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\Scratch' } as const

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof defenderExclusion.primitives> = {
  'Get-DefenderExclusionState': { args: scratch, answer: { exists: false, obstacle: 'none' } },
  'Add-DefenderExclusion': { args: scratch, answer: { done: true } },
  'Remove-DefenderExclusion': { args: scratch, answer: { done: true } },
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
