import type { z } from 'zod'
import type { Replies, RequestName, requests } from '../../shared/ipc.ts'

/** What fulfils each request; payloads arrive checked. It throws what goes wrong, as a `ReasonedError` where that is foreseen. */
export type Handlers = {
  [Name in RequestName]: (request: z.output<(typeof requests)[Name]>) => Promise<Replies[Name]>
}

/** What fulfils the requests of one noun, such as `check:run` and `check:cancel`. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<RequestName, `${Noun}:${string}`>>
