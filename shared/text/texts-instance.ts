import i18next, { type i18n, type ResourceLanguage } from 'i18next'
import type { Language } from '../model/language.ts'

/** An i18next instance with these texts, ready at once; what a language lacks is said in English. Further languages can be added. */
export function textsInstance(language: Language, resources: Partial<Record<Language, ResourceLanguage>>): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'shared',
    ns: ['shared'],
    resources,
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0])
  return instance
}
