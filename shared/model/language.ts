import { z } from 'zod'

/** The languages every text of the product exists in. English is the one written first. */
export const languages = ['en', 'fr', 'nl'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** One text in every language. */
export const localizedSchema = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1),
  nl: z.string().min(1),
})
export type Localized = z.infer<typeof localizedSchema>

/**
 * A text of a knowledge case. An author writes it in English as a plain text; the loader puts the translations beside it, and
 * marks English that stands where a translation is missing.
 */
export const caseTextSchema: z.ZodType<Localized> = z.custom<Localized>(
  (value) => localizedSchema.safeParse(value).success,
  {
    error: ({ input }) =>
      input === undefined ? 'this field is missing (a text)' : `expected a text, found ${JSON.stringify(input)}`,
  },
)

/** Lines that each language has of its own, because they are no translations of each other: what people see and say. */
export const ownLinesSchema = z.strictObject({
  en: z.array(z.string().min(8)).default([]),
  fr: z.array(z.string().min(8)).default([]),
  nl: z.array(z.string().min(8)).default([]),
})
