import { afterEach, describe, expect, test, vi } from 'vitest'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import { textsIn } from '../../../renderer/text/texts-in.ts'

describe('the texts of the window', () => {
  afterEach(() => vi.restoreAllMocks())

  test('are made once for a language, however many components ask', () => {
    const instance = createScreenTexts('en')
    expect(textsIn(instance, 'fr')).toBe(textsIn(instance, 'fr'))
    expect(textsIn(instance, 'fr')).not.toBe(textsIn(instance, 'nl'))
    expect(textsIn(instance, 'fr').number(1234.5)).toBe(new Intl.NumberFormat('fr').format(1234.5))
  })

  test('write a hundred sentences with numbers and make no formatter for each', () => {
    const { say } = textsIn(createScreenTexts('fr'), 'fr')
    const sentence = { key: 'check.clock', values: { seconds: 0.5 } }
    say(sentence)
    const made = vi.spyOn(Intl, 'NumberFormat')
    for (let count = 0; count < 100; count++) say(sentence)
    expect(made.mock.calls.length).toBeLessThan(10)
  })
})
