import type { Message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { MessageKey, ValuesOf } from '../../shared/text/message-keys.ts'

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

/** What each reason fills into its sentence. */
type Told = {
  [Code in UnusableReason]: [code: Code, values: ValuesOf<`powershell.${Code}`>, options?: ErrorOptions]
}

/** The server cannot be opened; `reason` is the one clear sentence, for a person. Nothing was changed. */
export class UnusableServerError extends ReasonedError {
  readonly code: UnusableReason

  constructor(...[code, values, options = {}]: Told[UnusableReason]) {
    super({ key: `powershell.${code}` satisfies MessageKey, values: { ...values } as Message['values'] })
    this.code = code
    this.cause = options.cause
  }
}
