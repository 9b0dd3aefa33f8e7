import type { Problem } from '../../shared/ipc.ts'
import type { Message } from '../../shared/model/message.ts'

/** Thrown by a request that cannot be fulfilled, with the sentence the administrator is shown. */
export class ProblemError extends Error {
  readonly problem: Problem

  /** `detail` is the operation's own words, already redacted. */
  constructor(message: Message, detail = '') {
    super(detail === '' ? message.key : `${message.key}: ${detail}`)
    this.name = 'ProblemError'
    this.problem = { message, detail }
  }
}
