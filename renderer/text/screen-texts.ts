import type { i18n } from 'i18next'
import type { Language } from '../../shared/model/language.ts'
import { createTexts } from '../../shared/text/translate.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** The texts of the screens by language. */
export const screenTexts = { en, fr, nl } as const

/**
 * An i18next instance with the shared texts and, as namespace `ui`, those of the screens, in every language; ready at once. The page
 * itself loads one language after the other (`page-texts.ts`).
 */
export function createScreenTexts(language: Language): i18n {
  const instance = createTexts(language)
  for (const [name, texts] of Object.entries(screenTexts)) instance.addResourceBundle(name, 'ui', texts)
  return instance
}
