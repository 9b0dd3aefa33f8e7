import type { Case } from '../../shared/model/case.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import { type Language, type Localized, languages } from '../../shared/model/language.ts'

/** A text and the language it is in. */
export interface Text {
  language: Language
  text: string
}

/** What triage knows of a case: its texts, however many languages each has, and what it is recognised by. */
export interface SearchableCase {
  id: string
  covers: readonly string[]
  /** The kinds of server that can have the problem: `mars`, `mabs`, `dpm-agent`, `azure-vm` or `any`. */
  roles: readonly string[]
  codes: readonly string[]
  /** Codes that tell one of its causes from the others, by the id of the cause. */
  causeCodes: Readonly<Record<string, readonly string[]>>
  /** As the product shows them; `%Name;` stands for anything. */
  messages: readonly Text[]
  titles: readonly Text[]
  symptoms: readonly Text[]
  /** Summary and causes. */
  causes: readonly Text[]
  /** Titles of checks and steps. */
  steps: readonly Text[]
  /** Names of services, files and registry values that the case reads or changes. */
  names: readonly string[]
  /** What its checks read, by the names of the reads. */
  reads: readonly string[]
}

/** Knowledge as triage takes it. */
export function searchable<Knowledge extends { cases: readonly Case[] }>(
  knowledge: Knowledge,
): Omit<Knowledge, 'cases'> & { cases: SearchableCase[] } {
  return { ...knowledge, cases: knowledge.cases.map(searchableCase) }
}

/** The only place where triage knows the shape of a case file. */
function searchableCase(theCase: Case): SearchableCase {
  const { id, covers, roles, title, summary, causes, checks, fix } = theCase
  const codes = [...theCase.codes, ...causes.flatMap((cause) => cause.codes)]
  return {
    id,
    covers,
    roles,
    codes,
    causeCodes: Object.fromEntries(causes.map((cause) => [cause.id, cause.codes])),
    messages: listsOf(theCase.messages),
    titles: textsOf(title),
    symptoms: listsOf(theCase.symptoms),
    causes: [summary, ...causes.map(({ text }) => text)].flatMap(textsOf),
    steps: [...checks, ...(fix?.steps ?? [])].flatMap((one) => textsOf(one.title)),
    names: namesOf(theCase),
    reads: [...new Set(checks.map(({ read }) => read))],
  }
}

function textsOf(text: Localized): Text[] {
  return languages.map((language) => ({ language, text: text[language] }))
}

function listsOf(lists: Partial<Record<Language, string[]>>): Text[] {
  return languages.flatMap((language) => (lists[language] ?? []).map((text) => ({ language, text })))
}

/** Guards are left out: cases share them, so their names tell none from another. */
function namesOf({ checks, facts, fix }: Case): string[] {
  const steps = fix?.steps ?? []
  const places = [...checks, ...facts].map(({ at }) => at)
  const found = [...places, ...steps.map(placeOf)].flatMap(namesIn)
  const restarted = steps.flatMap((step) => ('restart' in step ? step.restart : []))
  return [...new Set([...found, ...restarted, ...(fix?.whileStopped ?? [])])].filter((name) => !/[{}*?]/.test(name))
}

function placeOf(step: CaseStep): Record<string, unknown> {
  if ('change' in step) return { ...step.at }
  return 'action' in step ? { ...Object(step.with) } : {}
}

function namesIn({ name, names, path }: { name?: unknown; names?: unknown; path?: unknown }): string[] {
  const given = [name, path, ...(Array.isArray(names) ? names : [])]
  return given.flatMap((one) => (typeof one === 'string' ? [one.split(/[\\/]/).at(-1) ?? ''] : []))
}
