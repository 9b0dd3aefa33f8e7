import type { Json } from '../../shared/model/expectation.ts'
import type { StepOutcome } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'

/** How something that was done to a server ended: what was read afterwards (`null`: nothing), and why it is not as it should be. */
export interface Ending<Outcome extends string> {
  outcome: Outcome
  now: Json
  reason: Message | null
}

/** How one step of a run ended; a step that ends the run keeps the steps after it from running. */
export type StepEnding = Ending<StepOutcome>
