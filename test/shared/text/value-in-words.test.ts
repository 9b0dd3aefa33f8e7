import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../shared/model/language.ts'
import { message } from '../../../shared/model/message.ts'
import { inTurn, listed } from '../../../shared/text/lists.ts'
import { createTexts, translator, wordsIn } from '../../../shared/text/translate.ts'
import { valueInWords } from '../../../shared/text/value-in-words.ts'

const wordsOf = (language: Language) => ({ language, word: wordsIn(createTexts(language), language) })
/** With plain spaces, because a language may choose among several that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a value that was read is said', () => {
  test.each([
    ['en', '0.1', '9.9'],
    ['fr', '0,1', '9,9'],
    ['nl', '0,1', '9,9'],
  ] as const)('with its decimals as the language writes them (%s)', (language, tenth, limit) => {
    expect(valueInWords(0.1, wordsOf(language), 'aheadSeconds')).toBe(tenth)
    const reason = message('check.differs', { path: 'limitPercent', found: '0.1', wanted: 'atLeast 9.9' })
    const said = translator(language)(reason)
    expect(said).toContain(tenth)
    expect(said).toContain(limit)
  })

  test('as it is where it is a version and not held against a number', () => {
    const said = translator('fr')(message('check.differs', { path: 'version', found: '2.5', wanted: 'not 2.4' }))
    expect(said).toContain('2.5')
    expect(valueInWords('2.5', wordsOf('fr'), 'version')).toBe('2.5')
  })

  test('with the digits of an amount in groups, and those of a port or an id together', () => {
    expect(plain(valueInWords('107374182400', wordsOf('fr'), 'freeBytes'))).toBe('107 374 182 400')
    expect(valueInWords(32526, wordsOf('fr'), 'port')).toBe('32526')
    expect(valueInWords('107374182400', wordsOf('fr'), 'id')).toBe('107374182400')
  })

  test.each([
    ['en', 'Nov 18, 2036'],
    ['fr', '18 nov. 2036'],
    ['nl', '18 nov 2036'],
  ] as const)('with its date in the language of the reader (%s)', (language, day) => {
    expect(valueInWords('2036-11-18T12:05:58Z', wordsOf(language), 'notAfter')).toContain(day)
    const certificate = message('state.certificate', { subject: 'CN=contoso', notAfter: '2036-11-18' })
    expect(translator(language)(certificate)).toContain(day)
  })

  test('in words within lists and things as well, with the signs of the language', () => {
    const value = { running: true, startType: 'disabled', limits: [0.1, 0.5], name: 'failed' }
    expect(plain(valueInWords(value, wordsOf('fr')))).toBe(
      'En cours : oui ; Type de démarrage : désactivé ; Limits : 0,1 ; 0,5 ; Nom : failed',
    )
    expect(valueInWords([], wordsOf('fr'))).toBe('–')
  })

  test.each(languages)('of a list that a check has read without the signs of JSON (%s)', (language) => {
    const reason = message('check.differs', {
      path: 'installed',
      found: '["RdAgent","Guest"]',
      wanted: 'equalsList []',
    })
    expect(translator(language)(reason)).toContain('RdAgent, Guest')
  })
})

describe('one after the other stand', () => {
  test('names, in a sentence', () => {
    expect(languages.map((language) => listed(['A', 'B', 'C'], language))).toEqual([
      'A, B, and C',
      'A, B et C',
      'A, B en C',
    ])
  })

  test('statements, in French with a space before the sign that no line break parts', () => {
    expect(languages.map((language) => inTurn(['A', 'B'], language))).toEqual(['A; B', 'A\u00a0; B', 'A; B'])
  })
})
