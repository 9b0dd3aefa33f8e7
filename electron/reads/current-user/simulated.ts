import { currentUser } from '../../../shared/reads/current-user.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

type User = AnswerOf<'Get-CurrentUserState'>

/** The administrator who sits at the simulated server. */
export const simulatedCurrentUser = {
  state: {
    currentUser: currentUser.answer.default({
      sid: 'S-1-5-21-1004336348-1177238915-682003330-1105',
      name: 'CONTOSO\\backupadmin',
    }),
  },
  answers: { 'Get-CurrentUserState': (state) => state.currentUser },
} as const satisfies SimulatedKind<{ currentUser: User }, keyof typeof currentUser.primitives>
