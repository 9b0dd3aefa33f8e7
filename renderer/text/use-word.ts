import { useTranslation } from 'react-i18next'
import type { Word } from '../../shared/text/field-words.ts'
import { wordsIn } from '../../shared/text/translate.ts'
import { useTexts } from './use-texts.ts'

/** What fields and values that were read are called, in the language of the window. */
export function useWord(): Word {
  const { i18n } = useTranslation(['shared'])
  const { language } = useTexts()
  return wordsIn(i18n, language)
}
