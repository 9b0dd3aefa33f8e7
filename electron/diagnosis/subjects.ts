import type { Case } from '../../shared/model/case.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import { type Language, type Localized, languages } from '../../shared/model/language.ts'
import type { WordDocument } from './word-search.ts'

/** Something a text can be about: a case, or a code that has only an index entry. */
export interface Subject {
  from: { kind: 'case'; case: Case } | { kind: 'code'; entry: IndexEntry }
  codes: string[]
  messages: Record<Language, readonly string[]>
}

/**
 * The cases in their order, then the codes that no case deals with. What the index knows of a code that a case lists, or that
 * belongs to a catalogue entry which a case covers, is added to that case.
 */
export function subjectsOf(cases: readonly Case[], entries: readonly IndexEntry[]): Subject[] {
  const subjects = cases.map(caseSubject)
  const byCode = groupBy(subjects, (subject) => subject.codes.map((code) => code.toLowerCase()))
  const byCover = groupBy(subjects, (subject) => (subject.from.kind === 'case' ? subject.from.case.covers : []))
  for (const entry of entries) {
    const listing = byCode.get(entry.code.toLowerCase())
    const covering = entry.catalogue === null ? undefined : byCover.get(entry.catalogue)
    const owners = listing ?? covering
    if (owners === undefined) subjects.push(codeSubject(entry))
    for (const owner of owners ?? []) {
      if (!listing) owner.codes.push(entry.code)
      if (entry.message) owner.messages = { ...owner.messages, en: [...owner.messages.en, entry.message] }
    }
  }
  return subjects
}

function caseSubject(theCase: Case): Subject {
  const { en = [], fr = [], nl = [] } = theCase.messages
  return { from: { kind: 'case', case: theCase }, codes: [...theCase.codes], messages: { en, fr, nl } }
}

function codeSubject(entry: IndexEntry): Subject {
  const en = entry.message ? [entry.message] : []
  return { from: { kind: 'code', entry }, codes: [entry.code], messages: { en, fr: [], nl: [] } }
}

function groupBy(subjects: Subject[], keysOf: (subject: Subject) => string[]): Map<string, Subject[]> {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    for (const key of new Set(keysOf(subject))) groups.set(key, [...(groups.get(key) ?? []), subject])
  }
  return groups
}

/** The words of a subject, for finding it without a code or a whole message. */
export function wordDocument(subject: Subject, id: number): WordDocument {
  const messages = languages.flatMap((language) => subject.messages[language])
  if (subject.from.kind === 'code') {
    const { code, about } = subject.from.entry
    return { id, title: code, text: [...messages, ...(about ? allOf(about) : [])].join('\n') }
  }
  const { title, summary, symptoms } = subject.from.case
  const text = [
    ...allOf(summary),
    ...languages.flatMap((language) => symptoms[language]),
    ...messages,
    ...subject.codes,
  ]
  return { id, title: allOf(title).join('\n'), text: text.join('\n') }
}

function allOf(text: Localized): string[] {
  return languages.map((language) => text[language])
}
