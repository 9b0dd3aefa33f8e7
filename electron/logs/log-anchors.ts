import type { IndexEntry } from '../../shared/model/code-index.ts'
import { kindOfCode } from '../diagnosis/code-kinds.ts'
import type { SearchableCase } from '../diagnosis/searchable-case.ts'
import { subjectsOf } from '../diagnosis/subjects.ts'
import { labelledId } from './id-label.ts'

/** What a line must hold to be worth a look: one of some texts, or one of some ids. */
export interface Anchors {
  /** In lower case, ASCII, all different. */
  texts: string[]
  ids: number[]
}

/** Runs of words with single blanks between: they stand in a log byte by byte as in the message, in every encoding. */
const plainRun = /[A-Za-z0-9]+(?: [A-Za-z0-9]+)*/g
const placeholder = /%(?:[A-Za-z]\w*|\d);?|<[A-Za-z][\w .-]*>/g
const longEnough = 16
const longest = 32
const shortest = 4
/** Texts that are shorter make the search for all of them slower; an id that stands with them is looked for instead. */
const slow = 8

/** The anchors of all codes and messages that triage knows, in all languages. A code has one for each way in which a text can write it. */
export function anchorsOf(cases: readonly SearchableCase[], codes: readonly IndexEntry[]): Anchors {
  const texts = new Set<string>()
  const ids = new Set<number>()
  const addText = (text: string) => {
    if (text.length >= shortest) texts.add(text.toLowerCase())
  }
  for (const subject of subjectsOf(cases, codes)) {
    for (const { text } of subject.messages) {
      const anchor = anchorOf(text)
      const id = anchor.length < slow ? labelledId(text) : null
      if (id === null) addText(anchor)
      else ids.add(id)
    }
    for (const code of subject.codes) {
      const kind = kindOfCode(code)
      if (kind.kind === 'name') addText(code.trim())
      if (kind.kind === 'phrase') addText(anchorOf(kind.text))
      if (kind.kind === 'hresult') {
        addText(kind.value.toString(16).padStart(8, '0'))
        addText(String(2 ** 32 - kind.value))
      }
      if (kind.kind === 'id') ids.add(kind.value)
    }
  }
  return { texts: [...texts], ids: [...ids] }
}

/** The part of a message that is looked for: the first run of words that is long enough, else the longest there is. */
function anchorOf(message: string): string {
  const runs = message.replace(placeholder, '\n').match(plainRun) ?? []
  const longestRun = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  return (runs.find((run) => run.length >= longEnough) ?? longestRun).slice(0, longest).trimEnd()
}
