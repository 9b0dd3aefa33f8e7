import { describe, expect, test } from 'vitest'
import type { SearchableCase } from '../../electron/diagnosis/searchable-case.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { type Language, languages } from '../../shared/model/language.ts'
import { nameOf, shippedKnowledge } from './shipped-knowledge.ts'

const { cases } = shippedKnowledge
const told = cases.filter(({ symptoms }) => symptoms.length > 0)
const inLanguage = ({ symptoms }: SearchableCase, language: Language) =>
  symptoms.filter((symptom) => symptom.language === language)
const most = Math.max(...told.flatMap((one) => languages.map((language) => inLanguage(one, language).length)))

/** Every case without its symptom of this place in this language, and those symptoms. */
function withoutOne(language: Language, place: number) {
  const left = cases.map((one) => ({ id: one.id, symptom: inLanguage(one, language)[place] }))
  const without = cases.map((one, index) => ({
    ...one,
    symptoms: one.symptoms.filter((symptom) => symptom !== left[index]?.symptom),
  }))
  return { left, triage: buildTriage({ ...shippedKnowledge, cases: without }) }
}

describe('the symptoms of the cases', () => {
  test('are there: at least four in each language', () => {
    for (const one of told) {
      for (const language of languages) {
        expect([one.id, language, inLanguage(one, language).length >= 4]).toEqual([one.id, language, true])
      }
    }
    expect(told.length).toBeGreaterThanOrEqual(5)
  })

  test.each(languages)(
    'lead to their own case: nineteen of twenty first, all among the first three (%s)',
    (language) => {
      const triage = buildTriage(shippedKnowledge)
      const places = cases.flatMap((one) =>
        inLanguage(one, language).map(({ text }) => triage.diagnose(text).matches.map(nameOf).indexOf(one.id)),
      )
      expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.95)
      expect(places.filter((place) => place < 0 || place > 2)).toEqual([])
    },
  )

  test.each(languages)('mostly lead to their own case although the sentence itself is not known (%s)', (language) => {
    const places: number[] = []
    for (let place = 0; place < most; place++) {
      const { left, triage } = withoutOne(language, place)
      for (const { id, symptom } of left) {
        if (symptom === undefined) continue
        places.push(triage.diagnose(symptom.text).matches.map(nameOf).indexOf(id))
      }
    }
    const share = (within: number) => places.filter((place) => place >= 0 && place < within).length / places.length
    expect(share(1)).toBeGreaterThanOrEqual(0.7)
    expect(share(3)).toBeGreaterThanOrEqual(0.85)
  })
})
