import { type Message, message } from '../../shared/model/message.ts'

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

/** The server cannot be opened; `problem` is the one clear reason, for a person. Nothing was changed. */
export class UnusableServerError extends Error {
  readonly reason: UnusableReason
  readonly problem: Message

  constructor(reason: UnusableReason, values: Message['values'] = {}, options: ErrorOptions = {}) {
    super([`PowerShell cannot be used (${reason})`, ...Object.values(values)].join(': '), options)
    this.name = 'UnusableServerError'
    this.reason = reason
    this.problem = message(`powershell.${reason}`, values)
  }
}
