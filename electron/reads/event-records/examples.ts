import type { eventRecords } from '../../../shared/reads/event-records.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'
import { started } from '../events/examples.ts'

const provider = started.ProviderName

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof eventRecords.primitives> = {
  'Get-EventRecordList': {
    args: { log: 'System', path: '', providers: [provider], levels: ['information'], hours: 0, most: 100 },
    answer: {
      exists: true,
      complete: true,
      records: [
        {
          at: '2026-11-14T03:12:07Z',
          provider,
          id: 12,
          level: 'information',
          text: 'The operating system started at system time 2026-11-14T03:12:07.500000000Z. 10 20348 2849 2026-11-14T03:12:07Z',
        },
      ],
    },
  },
}

const during = 'TimeCreated[timediff(@SystemTime) <= 3153600000000]'
const query = `*[System[Provider[@Name='${provider}'] and (Level=0 or Level=4) and ${during}]]`

/** What Windows shows where this is the answer. */
export const windows: RawWindows = {
  commands: {
    'Get-WinEvent -ListLog System -ErrorAction Stop': [{ IsEnabled: true }],
    [`Get-WinEvent -LogName System -FilterXPath ${query} -MaxEvents 101 -ErrorAction Stop`]: [started],
  },
}
