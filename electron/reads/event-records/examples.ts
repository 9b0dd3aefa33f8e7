import type { eventRecords } from '../../../shared/reads/event-records.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof eventRecords.primitives> = {
  'Get-EventRecordList': {
    args: { log: 'Application', path: '', providers: ['VSS'], levels: ['error'], hours: 24, most: 100 },
    answer: { exists: true, complete: true, records: [] },
  },
}
