import { useTranslation } from 'react-i18next'
import type { Json } from '../../shared/model/expectation.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import type { Word } from '../../shared/text/field-words.ts'
import { wordsIn } from '../../shared/text/translate.ts'
import { valueInWords } from '../../shared/text/value-in-words.ts'
import { useTexts } from './use-texts.ts'

/** What fields and values that were read are called, in the language of the window. */
export function useWord(): Word {
  const { i18n } = useTranslation(['shared'])
  const { language } = useTexts()
  return wordsIn(i18n, language)
}

/** Something that was read, in words of the language of the window, as text that can be seen; `field`: where it stood. */
export function useValueInWords(): (value: Json, field: string) => string {
  const { language } = useTexts()
  const word = useWord()
  return (value, field) => visibleText(valueInWords(value, { word, language }, field))
}
