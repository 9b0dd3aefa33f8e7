import { errorText } from '../../shared/model/error-text.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { reasonOf } from '../reads/reader.ts'
import { ServerError } from '../server/server.ts'
import { clean } from './session-journal.ts'

/** The sentence for any error of the privileged side, without secrets: its own reason where it has one, else what it says. */
export function reasonFor(error: unknown): Message {
  return foreseenReason(error) ?? message('session.unexpected', { detail: cleanErrorText(error) })
}

/** The reason that an error has for a person, without secrets; `null` for one that nobody foresaw. */
export function foreseenReason(error: unknown): Message | null {
  if (error instanceof ServerError) return clean(reasonOf(error))
  return error instanceof ReasonedError ? clean(error.reason) : null
}

/** What an error that nobody foresaw says, without secrets and without its stack. */
export function cleanErrorText(error: unknown): string {
  return clean(errorText(error))
}
