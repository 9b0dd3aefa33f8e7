import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/model/language.ts'
import { type Texts, textsIn } from './texts-in.ts'

/** The texts of the current language; the component is drawn again when the language changes. */
export function useTexts(): Texts {
  const { i18n } = useTranslation(['ui', 'shared'])
  return textsIn(i18n, i18n.language as Language)
}
