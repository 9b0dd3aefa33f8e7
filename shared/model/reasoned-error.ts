import type { Message } from './message.ts'

/** What sort of trouble an error tells of, apart from the words it tells it in. */
export type Trouble =
  /** An unknown case, option or scenario, or a confirmation that is not enough. */
  | 'badInput'
  /** Something damaged: state, journal, knowledge, binary input. */
  | 'badData'
  /** A file that cannot be read. */
  | 'noInput'
  /** The server cannot be reached or asked. */
  | 'unavailable'
  /** A file that cannot be written. */
  | 'cannotWrite'
  /** Another program changes the server. */
  | 'locked'
  /** Something that belongs to others, or that others could change. */
  | 'notOurs'

/** An error with a reason for a person: what happened, what it means, what to do next. Nothing else of it is shown. */
export class ReasonedError extends Error {
  readonly reason: Message
  readonly trouble: Trouble

  constructor(reason: Message, trouble: Trouble = 'badInput') {
    super(`${reason.key} ${JSON.stringify(reason.values)}`)
    this.name = new.target.name
    this.reason = reason
    this.trouble = trouble
  }
}
