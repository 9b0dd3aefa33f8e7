import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'

/** Why the PowerShell of this computer cannot be used at all. */
export type UnusableReason =
  /** There is no PowerShell at its place, or none was named on a system that is not Windows. */
  | 'missing'
  /** A policy allows PowerShell only a few commands (Constrained Language). */
  | 'constrained'
  /** Older than Windows PowerShell 5.1. */
  | 'tooOld'
  /** A script differs from the one this program was built with, or is missing. */
  | 'scriptChanged'
  /** It started but gave no valid first answer. */
  | 'noStart'

/** The server cannot be opened; `reason` is the one clear sentence, for a person. Nothing was changed. */
export class UnusableServerError extends ReasonedError {
  readonly code: UnusableReason

  constructor(code: UnusableReason, values: Message['values'] = {}, options: ErrorOptions = {}) {
    super(message(`powershell.${code}`, values))
    this.code = code
    this.cause = options.cause
  }
}
