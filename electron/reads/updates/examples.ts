import type { updates } from '../../../shared/reads/updates.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof updates.primitives> = {
  'Get-WindowsUpdateList': {
    args: {},
    answer: { build: '20348.2227', installed: ['KB5034129', 'KB5033914'] },
  },
}
