import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { reasonOf } from '../reads/reader.ts'
import { ServerError } from '../server/server.ts'
import { clean } from './session-journal.ts'

/** The sentence for any error of the privileged side, without secrets: its own reason where it has one, else what it says. */
export function reasonFor(error: unknown): Message {
  return clean(reasonOfAny(error))
}

function reasonOfAny(error: unknown): Message {
  if (error instanceof ServerError) return reasonOf(error)
  if (error instanceof ReasonedError) return error.reason
  return message('session.unexpected', { detail: error instanceof Error ? error.message : String(error) })
}
