import type { z } from 'zod'
import type { Replies, RequestName, requests } from '../../shared/ipc.ts'

/** What fulfils each request; payloads arrive checked. What goes wrong is thrown, best as a `ProblemError`. */
export type Handlers = {
  [Name in RequestName]: (request: z.output<(typeof requests)[Name]>) => Promise<Replies[Name]>
}
