import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { searchable } from '../../electron/diagnosis/searchable-case.ts'
import { buildTriage, type Triage } from '../../electron/diagnosis/triage.ts'
import { root } from '../../scripts/installed.mjs'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import { type Language, languageSchema, languages } from '../../shared/model/language.ts'
import { readCatalogue } from '../knowledge/catalogue.ts'
import type { Measurement, Unmeasured } from './measurement.ts'

/** A text and the cases that would be right, on a server of a kind where that is known. */
interface Asked {
  text: string
  right: readonly string[]
  roles?: readonly string[]
}

/** `or`: what the same words may mean as well. */
const phrasingSchema = z.strictObject({
  text: z.string(),
  language: languageSchema,
  means: z.string(),
  or: z.array(z.string()).default([]),
})

/**
 * How often triage puts the right case first, over every message of the catalogue of known problems, the same messages damaged, and
 * phrasings of administrators. The phrasings are a measure: whoever writes symptoms and concepts does not look at them.
 */
export async function measureTriage(): Promise<(Measurement | Unmeasured)[]> {
  const catalogue = readCatalogue()
  if (catalogue === null) {
    return [{ statement: 'find', what: 'the right case', unmeasured: 'the catalogue of known problems is not there' }]
  }
  const { cases, codes, concepts } = searchable(await loadKnowledge(join(root, 'knowledge')))
  const triage = buildTriage({ cases, codes, concepts })
  const caseOf = new Map(cases.flatMap(({ id, covers }) => covers.map((problem) => [problem, id])))
  const said = [...catalogue.values()].flatMap(({ id, messages: texts }) =>
    Object.values(texts ?? {}).flatMap((list) => list.map((text) => ({ text, id }))),
  )
  const messages = [...Map.groupBy(said, ({ text }) => text)].map(([text, found]) => ({
    text,
    right: found.map(({ id }) => caseOf.get(id) ?? id),
  }))
  const long = messages.filter(({ text }) => text.split(' ').length >= 6)
  const phrasings = readPhrasings().map(({ text, language, means, or }) => {
    const right = [means, ...or].map((id) => caseOf.get(id) ?? id)
    return { text, language, right, roles: right.flatMap(rolesOf) }
  })
  const of = (language: Language) => phrasings.filter((one) => one.language === language)
  return [
    found(triage, `${messages.length} messages`, messages),
    ...Object.entries(damages).map(([how, damage]) =>
      found(
        triage,
        `messages ${how}`,
        long.map((one) => ({ ...one, text: damage(one.text) })),
      ),
    ),
    ...languages.map((language) => found(triage, `phrasings (${language})`, of(language).map(anywhere))),
    found(triage, 'phrasings', phrasings.map(anywhere)),
    found(triage, 'phrasings, on a server of the product that is meant', phrasings),
  ]
}

function readPhrasings() {
  const lines = readFileSync(join(root, 'test/diagnosis/phrasings.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => phrasingSchema.parse(JSON.parse(line)))
}

function anywhere({ text, right }: Asked): Asked {
  return { text, right }
}

/** A server with MABS has the MARS agent too. */
function rolesOf(id: string): string[] {
  const product = id.split('/')[0] ?? ''
  return product === 'mabs' ? ['mars', 'mabs'] : [product]
}

const words = (from: (count: number) => number, to: (count: number) => number) => (text: string) => {
  const all = text.split(' ')
  return all.slice(from(all.length), to(all.length)).join(' ')
}

const damages: Record<string, (text: string) => string> = {
  'without their first word': words(
    () => 1,
    (count) => count,
  ),
  'without their first third': words(
    (count) => Math.ceil(count / 3),
    (count) => count,
  ),
  'without their last 40 %': words(
    () => 0,
    (count) => Math.floor(count * 0.6),
  ),
  'with their middle word changed': (text) =>
    text
      .split(' ')
      .map((word, at, all) => (at === all.length >> 1 ? 'something' : word))
      .join(' '),
  'with a letter missing': (text) => text.replace(/\S{6,}/, (word) => word.slice(0, 2) + word.slice(3)),
  'read as Windows-1252': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
}

function found(triage: Triage, what: string, asked: readonly Asked[]): Measurement {
  const places = asked.map(({ text, right, roles }) => {
    const { matches } = triage.diagnose(text, roles)
    return matches.findIndex((match) => isCaseMatch(match) && right.includes(match.case))
  })
  const share = (count: number) => (count / asked.length) * 100
  const first = places.filter((place) => place === 0).length
  const inThree = places.filter((place) => place >= 0 && place < 3).length
  return {
    statement: 'find',
    what: `the right case comes first: ${what}`,
    value: share(first),
    unit: '%',
    yardstick: { what: 'it is among the first three', value: share(inThree), unit: '%' },
    target: null,
    note: `${first} and ${inThree} of ${asked.length}`,
  }
}
