import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { ServerError } from '../server/server.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'

/** The exit code of an error that ended a command. */
export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof ServerError) return exitCodes.unavailable
  return error instanceof ReasonedError ? exitCodes[error.trouble] : exitCodes.unexpected
}
