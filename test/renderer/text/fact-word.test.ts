import { expect, test } from 'vitest'
import { factValue, factWord } from '../../../renderer/text/fact-word.ts'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import type { Texts } from '../../../renderer/text/use-texts.ts'

const french = createScreenTexts('fr')
const text: Texts['text'] = (key) => french.t(key, { ns: 'ui' })

test('what was read is named in the language of the window where its name is known, else by its own letters', () => {
  expect(factWord('lastError', text)).toBe('Dernière erreur')
  expect(factWord('minimumMegabytes', text)).toBe('Minimum megabytes')
})

test('our own words are said in the language of the window, and what the server said stays', () => {
  expect([factValue('failed', text), factValue('running', text)]).toEqual(['en échec', 'en cours d’exécution'])
  expect([factValue('Aucune erreur', text), factValue('constructor', text)]).toEqual(['Aucune erreur', 'constructor'])
})
