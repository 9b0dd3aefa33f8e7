import type { Language } from '../../shared/model/language.ts'

/** The languages to choose from, each in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', nl: 'Nederlands' }
