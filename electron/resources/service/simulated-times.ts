import { z } from 'zod'

/** How many seconds each service takes; time passes on the simulated server only while a call waits for a service. */
export const serviceTimesSchema = z.strictObject({
  /** From the order to start until it runs (`startPending`). */
  startTakes: z.number().default(0),
  /** From the moment it begins to stop until it is stopped (`stopPending`). */
  stopTakes: z.number().default(0),
  /** How long it goes on saying that it runs after it took an order to stop. */
  runsOn: z.number().default(0),
})

/** An order that a service has taken and not yet carried out, with the seconds it still takes. */
export const underWaySchema = z.strictObject({
  to: z.enum(['running', 'stopped']),
  runsOn: z.number(),
  pending: z.number(),
})
