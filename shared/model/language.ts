import { z } from 'zod'

/** The languages every text of the product exists in. English is the one written first. */
export const languages = ['en', 'fr', 'nl'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** One text in every language; a case file that lacks a language does not load. */
export const localizedSchema = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1),
  nl: z.string().min(1),
})
export type Localized = z.infer<typeof localizedSchema>
