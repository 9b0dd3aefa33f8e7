import type { Language } from '../model/language.ts'

/** What `make` gives for a language, made once, when it is first asked for. For formatters of `Intl`, which take long to make. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const fresh = make(language)
    made.set(language, fresh)
    return fresh
  }
}
