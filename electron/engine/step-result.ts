import type { StepOutcome } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'

/** How one step ended; a step that ends the run keeps the steps after it from running. */
export interface StepResult {
  outcome: StepOutcome
  reason: Message | null
}
