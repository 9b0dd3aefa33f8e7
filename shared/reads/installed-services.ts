import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const names = z.strictObject({ names: z.array(z.string().min(2)).min(1) })
const installedServicesAnswerSchema = z.strictObject({ installed: z.array(z.string()) })

/** Which of the named services are installed. A trailing `*` stands for any ending. */
export const installedServices = {
  target: names,
  answer: installedServicesAnswerSchema,
  primitives: { 'Get-InstalledServiceList': read(names, installedServicesAnswerSchema) },
} as const satisfies ReadSchemas
