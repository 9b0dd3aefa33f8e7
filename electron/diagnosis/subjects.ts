import type { IndexEntry } from '../../shared/model/code-index.ts'
import { type Localized, languages } from '../../shared/model/language.ts'
import type { SearchableCase, Text } from './searchable-case.ts'
import type { WordDocument } from './word-search.ts'

/** Something a text can be about: a case, or a code that has only an index entry. */
export interface Subject {
  from: { kind: 'case'; case: SearchableCase } | { kind: 'code'; entry: IndexEntry }
  codes: string[]
  messages: readonly Text[]
}

/**
 * The cases in their order, then the codes that no case deals with. What the index knows of a code that a case lists, or that
 * belongs to a catalogue entry which a case covers, is added to that case.
 */
export function subjectsOf(cases: readonly SearchableCase[], entries: readonly IndexEntry[]): Subject[] {
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
      owner.messages = [...owner.messages, ...messageOf(entry)]
    }
  }
  return subjects
}

function caseSubject(theCase: SearchableCase): Subject {
  return { from: { kind: 'case', case: theCase }, codes: [...theCase.codes], messages: theCase.messages }
}

function codeSubject(entry: IndexEntry): Subject {
  return { from: { kind: 'code', entry }, codes: [entry.code], messages: messageOf(entry) }
}

function messageOf({ message }: IndexEntry): Text[] {
  return message === '' ? [] : [{ language: 'en', text: message }]
}

function groupBy(subjects: Subject[], keysOf: (subject: Subject) => readonly string[]): Map<string, Subject[]> {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    for (const key of new Set(keysOf(subject))) groups.set(key, [...(groups.get(key) ?? []), subject])
  }
  return groups
}

/** The words of a subject, for finding it without a code or a whole message. */
export function wordDocument({ from, codes, messages }: Subject): WordDocument {
  const said = [...messages, ...codes.map((text) => ({ language: 'en' as const, text }))]
  if (from.kind === 'code') {
    const causes = from.entry.about ? allOf(from.entry.about) : []
    return { titles: [], symptoms: [], causes, steps: [], messages: said, names: [] }
  }
  const { titles, symptoms, causes, steps, names } = from.case
  const products = from.case.roles.map((role) => ({ language: 'en' as const, text: productNames[role] ?? role }))
  return { titles: [...titles, ...products], symptoms, causes, steps, messages: said, names }
}

/** How administrators call what a case is about. */
const productNames: Record<string, string> = { mars: 'MARS', mabs: 'MABS', 'dpm-agent': 'DPM', 'azure-vm': 'VM' }

function allOf(text: Localized): Text[] {
  return languages.map((language) => ({ language, text: text[language] }))
}
