import type { SearchableCase, Text } from '../../electron/diagnosis/searchable-case.ts'
import { type Language, languages } from '../../shared/model/language.ts'

type Lists = Partial<Record<Language, readonly string[]>>

interface Example extends Partial<Omit<SearchableCase, 'messages' | 'titles' | 'symptoms'>> {
  id: string
  messages?: Lists
  symptoms?: Lists
  title?: Partial<Record<Language, string>>
}

/** A case about which triage knows only what the test says; without a title its name is one. */
export function exampleCase({ messages = {}, symptoms = {}, title, ...example }: Example): SearchableCase {
  const { id } = example
  const name = id.replace('/', ' ')
  const titles = languages.flatMap((language) => {
    const text = title === undefined ? name : title[language]
    return text === undefined ? [] : [{ language, text }]
  })
  return {
    covers: [id.replace('/', '-')],
    roles: [id.split('/')[0] ?? ''],
    codes: [],
    causeCodes: {},
    causes: [],
    steps: [],
    names: [],
    reads: [],
    ...example,
    messages: textsOf(messages),
    symptoms: textsOf(symptoms),
    titles,
  }
}

function textsOf(lists: Lists): Text[] {
  return languages.flatMap((language) => (lists[language] ?? []).map((text) => ({ language, text })))
}
