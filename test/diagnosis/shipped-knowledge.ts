import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { searchable } from '../../electron/diagnosis/searchable-case.ts'
import type { Match } from '../../shared/model/diagnosis.ts'

/** The knowledge folder of this repository, as triage takes it. */
export const shippedKnowledge = searchable(await loadKnowledge(join(import.meta.dirname, '../../knowledge')))

/** What a match names: a case, or a code of the index. */
export function nameOf(match: Match): string {
  return 'case' in match ? match.case : match.code
}
