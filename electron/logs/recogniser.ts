import type { IndexEntry } from '../../shared/model/code-index.ts'
import type { Concepts } from '../../shared/model/concepts.ts'
import type { Match } from '../../shared/model/diagnosis.ts'
import type { SearchableCase } from '../diagnosis/searchable-case.ts'
import { buildTriage } from '../diagnosis/triage.ts'
import { scanRoom } from './line-scanner.ts'
import { LineSearch } from './line-search.ts'
import { anchorsOf } from './log-anchors.ts'

/** What the knowledge says, as far as logs are looked through for it; plain data, so that it can be given to another thread. */
export interface LogKnowledge {
  cases: readonly SearchableCase[]
  codes: readonly IndexEntry[]
  concepts: Concepts
}

/** Tells what lines of logs speak of. */
export interface Recogniser {
  /** Tells which lines are worth a look; a new one for each scan. */
  openSearch(): LineSearch
  /** The surest matches of what such a line says, without the time and the columns before it; empty when it had only looked like one. */
  recognise(said: string): readonly Match[]
}

/** The same fault says the same again and again. */
const remembered = 2_000
const longestRemembered = 1_000

/** Learns all codes and messages in all languages once. */
export function buildRecogniser(knowledge: LogKnowledge): Recogniser {
  const anchors = anchorsOf(knowledge.cases, knowledge.codes)
  const triage = buildTriage(knowledge)
  const known = new Map<string, readonly Match[]>()
  return {
    openSearch: () => new LineSearch(anchors, scanRoom),
    recognise(said) {
      const before = known.get(said)
      if (before) return before
      const found = surest(triage.recognise(said).matches)
      if (known.size >= remembered) known.clear()
      if (said.length <= longestRemembered) known.set(said, found)
      return found
    },
  }
}

/** Those of the highest grade: what is only possible beside something certain would be noise in a log. */
function surest(matches: readonly Match[]): readonly Match[] {
  const [best] = matches
  return best ? matches.filter(({ confidence }) => confidence === best.confidence) : []
}
