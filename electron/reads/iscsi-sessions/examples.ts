import type { iscsiSessions } from '../../../shared/reads/iscsi-sessions.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof iscsiSessions.primitives> = {
  'Get-IscsiSessionList': { args: {}, answer: { service: 'notRunning', sessions: [] } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = { services: { MSiSCSI: { statuses: [1] } } }
