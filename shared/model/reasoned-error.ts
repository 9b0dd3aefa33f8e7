import type { Message } from './message.ts'

/** An error with a reason for a person: what happened, what it means, what to do next. Nothing else of it is shown. */
export class ReasonedError extends Error {
  readonly reason: Message

  constructor(reason: Message) {
    super(`${reason.key} ${JSON.stringify(reason.values)}`)
    this.name = new.target.name
    this.reason = reason
  }
}
