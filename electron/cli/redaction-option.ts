import { message } from '../../shared/model/message.ts'
import { privateKinds } from '../../shared/model/private-kinds.ts'
import { everyKind, type RedactionChoice, redactionChoiceSchema } from '../../shared/model/redaction-choice.ts'
import { RefusedRequest } from '../session/refused-request.ts'

/** How the command line says what is replaced besides secrets. */
export interface RedactionOptions {
  /** `all`, `none`, or kinds with commas between them. */
  redact?: string
  /** Own words. */
  redactWord?: string[]
}

/** What is replaced besides secrets, which cannot be switched off; refuses a kind that is none and a word that is too short. */
export function redactionOf({ redact, redactWord = [] }: RedactionOptions, usual: RedactionChoice): RedactionChoice {
  const kinds = redact === undefined ? usual.kinds : kindsOf(redact)
  const choice = redactionChoiceSchema.safeParse({ kinds, words: redactWord })
  if (!choice.success) {
    throw new RefusedRequest(message('cli.badRedaction', { known: ['all', 'none', ...privateKinds].join(', ') }))
  }
  return choice.data
}

function kindsOf(given: string): string[] {
  if (given === 'all') return everyKind.kinds
  return given === 'none' ? [] : given.split(',').map((kind) => kind.trim())
}
