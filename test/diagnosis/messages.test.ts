import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../electron/diagnosis/plain-text.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { readCatalogue } from '../knowledge/catalogue.ts'
import { foreignTexts } from './foreign-texts.ts'
import { nameOf, shippedKnowledge } from './shipped-knowledge.ts'

const catalogue = readCatalogue()
const triage = buildTriage(shippedKnowledge)
const caseOf = new Map(shippedKnowledge.cases.flatMap(({ id, covers }) => covers.map((problem) => [problem, id])))
const messages = [...(catalogue?.values() ?? [])].flatMap(({ id, messages: texts }) =>
  Object.values(texts ?? {}).flatMap((list) => list.map((text) => ({ text, id: caseOf.get(id) ?? id }))),
)

/** What a text without the id at its end has in common with it. */
const spelling = (text: string) => wordsOf(text.replace(/\((ID|id)\s*:\s*\d+\)/g, '')).join(' ')
const owners = Map.groupBy(messages, ({ text }) => spelling(text))
const ownersOf = (text: string) => new Set(owners.get(spelling(text))?.map(({ id }) => id))

/**
 * Problems that the product reports in the very words of another, and the case that stands before theirs: the likelier one, which names the
 * other as a cause, as related, or is of the same product's set-up.
 */
const after: Readonly<Record<string, string>> = {
  'mars/expressroute': 'mars/registration-34513',
  'mars/downloads-forbidden': 'mars/proxy-100050-407',
  'mabs/invalid-vault-credentials': 'mars/registration-34513',
  'mabs/online-recovery-point-engine': 'mabs/online-recovery-point',
  'mabs/passphrase-not-set': 'mabs/online-recovery-point',
  'mabs/volsnap-optimization': 'mabs/refs-trim',
  'mabs/refs-trim': 'mabs/volsnap-optimization',
}

const forms: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'read as Windows-1252': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  'in JSON': (text) => JSON.stringify({ status: 'Failed', error: { message: text } }),
  'in XML': (text) =>
    `<Data Name="Message">${text.replace(/[^ -~]|[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</Data>`,
  'in a log line': (text) => `1A2C 0F84 11/21 02:00:07.113 71 job.cpp(1160) WARNING Failed: ${text}`,
  'in a mail': (text) => `Hello team,\r\n> ${text}\r\nsince last night. Thanks, Jan`,
  'broken by a narrow console': (text) => text.replace(/(.{1,60})(\s|$)/g, '$1\r\n'),
}

describe.skipIf(catalogue === null)('the messages of the catalogue', () => {
  test('are all there', () => expect(messages.length).toBeGreaterThan(460))

  test('put their own case first, or the one before it that has the very same words, with their own among the likely', () => {
    const wrong = messages.filter(({ text, id }) => {
      const matches = triage.diagnose(text).matches
      const names = matches.filter(({ confidence }) => confidence !== 'possible').map(nameOf)
      return names[0] !== id && !(names[0] === after[id] && ownersOf(text).has(names[0] ?? '') && names.includes(id))
    })
    expect(wrong).toEqual([])
    const others = messages.filter(({ text, id }) => nameOf(triage.diagnose(text).matches[0] as never) !== id)
    expect(others.length).toBeLessThanOrEqual(20)
  })

  test.each(Object.entries(forms))('put a case first that has them: %s', (_, form) => {
    const wrong = messages.filter(({ text }) => {
      const [first] = triage.diagnose(form(text)).matches
      return first === undefined || !ownersOf(text).has(nameOf(first))
    })
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test('make certain only what is right, ninety-nine times of a hundred, in whatever form', () => {
    const certain = Object.values(forms).flatMap((form) =>
      messages.flatMap(({ text }) =>
        triage
          .diagnose(form(text))
          .matches.filter(({ confidence }) => confidence === 'certain')
          .map((match) => ownersOf(text).has(nameOf(match))),
      ),
    )
    const ofForeign = foreignTexts.flatMap((text) =>
      triage.diagnose(text).matches.flatMap(({ confidence }) => (confidence === 'certain' ? [false] : [])),
    )
    const answers = [...certain, ...ofForeign]
    expect(answers.length).toBeGreaterThan(2_000)
    expect(answers.filter((isRight) => isRight).length / answers.length).toBeGreaterThanOrEqual(0.99)
  })
})

describe('texts about something else', () => {
  test('are many, and of many kinds', () => expect(new Set(foreignTexts).size).toBeGreaterThanOrEqual(60))

  test.each(foreignTexts)('make nothing certain and nothing likely: %s', (text) => {
    const told = triage.diagnose(text).matches.filter(({ confidence }) => confidence !== 'possible')
    expect(told.map((match) => `${nameOf(match)} ${match.confidence}`)).toEqual([])
  })
})
