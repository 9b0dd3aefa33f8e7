import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const programsTargetSchema = z.strictObject({
  /** Parts of display names, without regard to case; empty for all programs. Names can be translated, publishers seldom are. */
  nameContains: z.array(z.string().min(2)).default([]),
})

const programsAnswerSchema = z.strictObject({
  programs: z.array(
    z.strictObject({
      name: z.string(),
      /** As the program writes it; `null` where it writes none. */
      version: z.string().nullable(),
      publisher: z.string().nullable(),
      /** The name of its key; the product code of a program that Windows Installer has installed. */
      key: z.string(),
      bits: z.enum(['32', '64']),
      windowsInstaller: z.boolean(),
      /** Hidden from the list of installed programs. */
      hidden: z.boolean(),
      /** When it was last installed or serviced, `YYYY-MM-DD`; `null` where it does not say. */
      installed: z.string().nullable(),
    }),
  ),
})

/** The programs installed for all users, by what they leave in the registry for their removal. Updates of programs are left out. */
export const programs = {
  target: programsTargetSchema,
  answer: programsAnswerSchema,
  primitives: { 'Get-InstalledProgramList': read(programsTargetSchema, programsAnswerSchema) },
} as const satisfies ReadSchemas
