import type { i18n } from 'i18next'
import type { Language } from '../../shared/model/language.ts'
import { en as sharedEn } from '../../shared/text/en.ts'
import type { TextTree } from '../../shared/text/text-tree.ts'
import { textsInstance } from '../../shared/text/texts-instance.ts'
import { en } from './en.ts'

interface PageTexts {
  shared: TextTree
  ui: TextTree
}

/** The languages that are loaded when somebody chooses them: all three at once would be a third of the first load. */
const others: Record<Exclude<Language, 'en'>, () => Promise<PageTexts>> = {
  fr: async () => {
    const [shared, ui] = await Promise.all([import('../../shared/text/fr.ts'), import('./fr.ts')])
    return { shared: shared.fr, ui: ui.fr }
  },
  nl: async () => {
    const [shared, ui] = await Promise.all([import('../../shared/text/nl.ts'), import('./nl.ts')])
    return { shared: shared.nl, ui: ui.nl }
  },
}

/** The texts of the page in English, which also says what another language lacks; ready at once. */
export function createPageTexts(): i18n {
  return textsInstance('en', { en: { shared: sharedEn, ui: en } })
}

/** Loads a language when it is not there yet and speaks it, unless another one was chosen meanwhile (`isWanted`). */
export async function speak(texts: i18n, language: Language, isWanted: () => boolean): Promise<void> {
  if (language !== 'en' && !texts.hasResourceBundle(language, 'ui')) {
    const { shared, ui } = await others[language]()
    texts.addResourceBundle(language, 'shared', shared)
    texts.addResourceBundle(language, 'ui', ui)
  }
  if (!isWanted() || texts.language === language) return
  await texts.changeLanguage(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language
}
