import type { createRecoveryPoint } from '../../../shared/actions/create-recovery-point.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers, which is no backup server. */
export const requests: RequestExamples<keyof typeof createRecoveryPoint.primitives> = {
  'Add-DpmRecoveryPoint': {
    args: { datasource: '9c1f5a52-7d3e-4b61-8d25-2a7be0d6c9d1', kind: 'files' },
    answer: { notApplicable: 'dpmNotInstalled' },
  },
}

/** What Windows shows where this is the answer: neither the key nor the service of a backup server. */
export const windows: RawWindows = { services: { VSS: { statuses: [1] } } }
