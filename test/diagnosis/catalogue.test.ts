import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { wordsOf } from '../../electron/diagnosis/plain-text.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { isCaseMatch, type Match } from '../../shared/model/diagnosis.ts'
import { languages } from '../../shared/model/language.ts'
import { exampleCase } from './example-case.ts'

const folder = new URL('../../../shared/catalogue/', import.meta.url)
const present = existsSync(folder)
if (!present)
  console.warn('SKIPPED: the catalogue of known problems is not beside this repository, triage was not tried on it.')

const problemsSchema = z.array(
  z.object({
    id: z.string(),
    product: z.string(),
    title: z.object({ en: z.string(), fr: z.string().optional(), nl: z.string().optional() }),
    codes: z.array(z.coerce.string()).default([]),
    messages: z.partialRecord(z.enum(languages), z.array(z.string())).default({}),
  }),
)
const indexSchema = z.array(
  z
    .object({
      code: z.coerce.string(),
      product: z.enum(['mars', 'mabs', 'azure-vm', 'other']),
      message: z.string().default(''),
      covered_by: z.string().nullish(),
    })
    .transform(({ code, product, message, covered_by }) => ({ code, product, message, catalogue: covered_by ?? null })),
)

function load(file: string): unknown {
  return parse(readFileSync(new URL(file, folder), 'utf8'))
}

/** The words of a message without its `(ID: …)`: what a text without the id has in common with it. */
function spelling(message: string): string {
  const words = wordsOf(message).join(' ')
  const withoutId = words.replace(/ id \d{3,6}\b/, '')
  return withoutId.split(' ').length >= 4 ? withoutId : words
}

function battered(message: string): string {
  return message
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[«»“”]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ :/g, ':')
    .replace(/\.$/, '')
}

function within(message: string): string {
  const broken = message.replace(/ (?=\S+ \S+$)/, '\r\n    ')
  return `Hello team, since last night we see this in the window:\r\n  ${broken}\r\nAny idea? Thanks, Jan`
}

describe.skipIf(!present)('triage on the whole catalogue', () => {
  const problems = present
    ? ['mars.yaml', 'mabs.yaml', 'azure-vm.yaml'].flatMap((file) => problemsSchema.parse(load(file)))
    : []
  const codes = present ? indexSchema.parse(load('error-codes.yaml')) : []
  const cases = problems.map(({ id, product, title, codes: own, messages }) =>
    exampleCase({
      id: `${product}/${id}`,
      covers: [id],
      codes: own,
      messages,
      title: { en: title.en, fr: title.fr ?? title.en, nl: title.nl ?? title.en },
    }),
  )
  const triage = buildTriage({ cases, codes, concepts: {} })
  const messages = cases.flatMap((one) => one.messages.map(({ text }) => text))
  const owners = new Map<string, Set<string>>()
  for (const one of cases) {
    for (const { text: message } of one.messages) {
      owners.set(spelling(message), (owners.get(spelling(message)) ?? new Set()).add(one.id))
    }
  }
  const belongs = (message: string, match: Match | undefined) =>
    match !== undefined && isCaseMatch(match) && (owners.get(spelling(message))?.has(match.case) ?? false)

  test('holds all 202 problems and their messages', () => {
    expect(cases).toHaveLength(202)
    expect(messages.length).toBeGreaterThan(400)
  })

  test.each([
    ['as written', (message: string) => message],
    ['without accents and with other quotes', battered],
    ['inside a letter', within],
    ['inside a letter, without accents', (message: string) => within(battered(message))],
  ])('each message %s puts a case it belongs to first', (_, written) => {
    const wrong = messages.filter((message) => !belongs(message, triage.diagnose(written(message)).matches[0]))
    expect(wrong).toEqual([])
  })

  test('no message makes a case certain that it does not belong to, or that is not alone in having it', () => {
    const wrong = messages.filter((message) => {
      const certain = triage.diagnose(message).matches.filter((match) => match.confidence === 'certain')
      return certain.some((match) => !belongs(message, match)) || certain.length > 1
    })
    expect(wrong).toEqual([])
  })

  test('each code alone names exactly the cases that list it, or its entry in the index', () => {
    const listed = new Map<string, string[]>()
    for (const one of cases) for (const code of one.codes) listed.set(code, [...(listed.get(code) ?? []), one.id])
    for (const [code, ids] of listed) {
      const found = triage.diagnose(code).matches.filter((match) => match.confidence !== 'possible')
      expect([code, found.map((match) => (isCaseMatch(match) ? match.case : match.code)).sort()]).toEqual([
        code,
        ids.sort(),
      ])
    }
    for (const { code } of codes) expect([code, triage.diagnose(code).matches.length > 0]).toEqual([code, true])
  })
})
