import type { currentUser } from '../../../shared/reads/current-user.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof currentUser.primitives> = {
  'Get-CurrentUserState': {
    args: {},
    answer: { sid: 'S-1-5-21-1004336348-1177238915-682003330-1105', name: 'CONTOSO\\backupadmin' },
  },
}

/** What Windows shows where this is the answer: the identity of the process. */
export const windows: RawWindows = {
  identity: { User: { Value: 'S-1-5-21-1004336348-1177238915-682003330-1105' }, Name: 'CONTOSO\\backupadmin' },
}
