import type { Message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'

/** Thrown by a request that cannot be fulfilled, with the sentence the administrator is shown. */
export class ProblemError extends ReasonedError {
  /** The operation's own words, already redacted; empty when the sentence says all. */
  readonly detail: string

  constructor(reason: Message, detail = '') {
    super(reason)
    this.detail = detail
  }
}
