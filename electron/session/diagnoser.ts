import type { Role } from '../../shared/model/case.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { searchable } from '../diagnosis/searchable-case.ts'
import { buildTriage, type Triage } from '../diagnosis/triage.ts'
import { clean } from './session-journal.ts'

/**
 * Ranks cases for a text, and says nothing of it that is a secret. Asks no server; `roles` is what is known of this one, and cases of
 * others come after equal ones.
 */
export type Diagnoser = (text: string, roles?: readonly Role[]) => Diagnosis

/** The one way from a text to its diagnosis. What it needs of the knowledge is learnt at the first question. */
export function diagnoserOf(knowledge: Knowledge): Diagnoser {
  let triage: Triage | undefined
  return (text, roles) => {
    triage ??= buildTriage(searchable(knowledge))
    return clean(triage.diagnose(text, roles))
  }
}
