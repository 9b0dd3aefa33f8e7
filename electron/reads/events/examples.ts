import type { events } from '../../../shared/reads/events.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

const provider = 'Microsoft-Windows-Kernel-General'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof events.primitives> = {
  'Get-EventSummary': {
    args: { log: 'System', providers: [provider], ids: [12], levels: ['information'], hours: 240, holds: '20348' },
    answer: {
      exists: true,
      recorded: true,
      count: 1,
      complete: true,
      lastAt: '2026-11-14T03:12:07Z',
      lastHoursAgo: 168,
      events: [
        {
          at: '2026-11-14T03:12:07Z',
          hoursAgo: 168,
          id: 12,
          provider,
          level: 'information',
          data: ['10', '0', '20348', '2849', '0', '0', '2026-11-14T03:12:07Z'],
        },
      ],
    },
  },
}

/** The event of a start, as Windows gives it: of its values some are numbers and one is a time. */
export const started = {
  Id: 12,
  ProviderName: provider,
  Level: 4,
  RecordId: 1,
  TimeCreated: { utc: '2026-11-14T03:12:07Z' },
  Properties: [10, 0, 20348, 2849, 0, 0, { utc: '2026-11-14T03:12:07.5Z' }].map((value) => ({ Value: value })),
  Message: 'The operating system started at system time 2026-11-14T03:12:07.500000000Z.\r\n',
}
const during = 'TimeCreated[timediff(@SystemTime) <= 864000000]'
const query = `*[System[(EventID=12) and Provider[@Name='${provider}'] and (Level=0 or Level=4) and ${during}]]`

/** What Windows shows where this is the answer. */
export const windows: RawWindows = {
  commands: {
    'Get-WinEvent -ListLog System -ErrorAction Stop': [{ IsEnabled: true }],
    'Get-WinEvent -LogName System -Oldest -MaxEvents 1 -ErrorAction Stop': [started],
    [`Get-WinEvent -LogName System -FilterXPath ${query} -MaxEvents 2001 -ErrorAction Stop`]: [started],
  },
}
