import type { Message } from '../../shared/model/message.ts'
import { ReasonedError, type Trouble } from '../../shared/model/reasoned-error.ts'

/** The journal could not be read or written, and nothing more is changed without it. */
export class JournalError extends ReasonedError {
  constructor(reason: Message, trouble: Trouble = 'badData') {
    super(reason, trouble)
  }
}
