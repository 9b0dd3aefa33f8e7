import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const iscsiSessionsAnswerSchema = z.strictObject({
  /** The service of the iSCSI initiator; while it does not run there are no sessions. */
  service: z.enum(['running', 'notRunning', 'absent']),
  sessions: z.array(
    z.strictObject({
      id: z.string(),
      /** The name (IQN) of the other side. */
      target: z.string(),
      initiator: z.string(),
      connected: z.boolean(),
      /** Made anew when the server starts. */
      persistent: z.boolean(),
      connections: z.number(),
    }),
  ),
})

/** Sessions of this server with iSCSI targets. */
export const iscsiSessions = {
  target: nothing,
  answer: iscsiSessionsAnswerSchema,
  primitives: { 'Get-IscsiSessionList': read(nothing, iscsiSessionsAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
