import type { z } from 'zod'
import { iscsiSessions } from '../../../shared/reads/iscsi-sessions.ts'
import type { ServicesState } from '../../resources/service/simulated-keys.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

const sessions = iscsiSessions.answer.shape.sessions

interface IscsiState extends ServicesState {
  iscsi: z.infer<typeof sessions>
}

/** Sessions as data; they are there while the service of the initiator runs. */
export const simulatedIscsiSessions = {
  state: { iscsi: sessions.default([]) },
  answers: {
    'Get-IscsiSessionList': (state) => {
      const service = state.services[findName(state.services, 'MSiSCSI') ?? '']
      if (service === undefined) return { service: 'absent', sessions: [] }
      return service.state === 'running'
        ? { service: 'running', sessions: state.iscsi }
        : { service: 'notRunning', sessions: [] }
    },
  },
} as const satisfies SimulatedKind<IscsiState, keyof typeof iscsiSessions.primitives>
