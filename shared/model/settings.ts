import { z } from 'zod'
import { languageSchema } from './language.ts'

const themeSchema = z.enum(['system', 'light', 'dark', 'highContrast'])
export type Theme = z.infer<typeof themeSchema>

/** How large the words of the window are. */
const textSizeSchema = z.enum(['normal', 'large', 'largest'])
export type TextSize = z.infer<typeof textSizeSchema>

/** How many times its usual limit a call on the server may take: slow servers answer, only later. */
const patienceSchema = z.union([z.literal(1), z.literal(2), z.literal(4)])
export type Patience = z.infer<typeof patienceSchema>

/** What the administrator chose for the window; kept in the state folder. */
export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: themeSchema,
  textSize: textSizeSchema,
  /** Whether the checks, which only read, start by themselves when the window opens. */
  autoChecks: z.boolean(),
  patience: patienceSchema,
  /** Whether the first screen offers the tour; it does until somebody has taken or declined it. */
  tourOffered: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
