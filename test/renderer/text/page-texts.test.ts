import { describe, expect, test } from 'vitest'
import { createPageTexts, speak } from '../../../renderer/text/page-texts.ts'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import { languages } from '../../../shared/model/language.ts'

describe('the texts of the page', () => {
  test.each(languages)('are loaded in %s when it is chosen, and are then all there', async (language) => {
    const texts = createPageTexts()
    await speak(texts, language, () => true)
    const whole = createScreenTexts(language)

    expect(texts.language).toBe(language)
    for (const namespace of ['shared', 'ui']) {
      expect(texts.getResourceBundle(language, namespace)).toEqual(whole.getResourceBundle(language, namespace))
    }
  })

  test('begin in English with no other language loaded', () => {
    const texts = createPageTexts()
    expect(texts.t('ui:frame.home')).toBe('Home')
    expect(languages.filter((language) => texts.hasResourceBundle(language, 'ui'))).toEqual(['en'])
  })

  test('do not fall back to a language that was chosen before another one', async () => {
    const texts = createPageTexts()
    await speak(texts, 'nl', () => false)
    expect(texts.language).toBe('en')
  })
})
