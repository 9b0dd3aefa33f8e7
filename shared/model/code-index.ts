import { z } from 'zod'
import { localizedSchema } from './language.ts'

/** The product whose error a code is; `other` is a part of Azure Backup that this program does not repair. */
const indexProductSchema = z.enum(['mars', 'mabs', 'azure-vm', 'other'])

/** One entry of `knowledge/error-codes.yaml`: a code to look up. `message` is empty where no text of the code is known. */
const indexEntrySchema = z.strictObject({
  code: z.string().min(2),
  product: indexProductSchema,
  /** The English text as the product shows it; `%Name;` stands for anything. */
  message: z.string(),
  about: localizedSchema.optional(),
  act: localizedSchema.optional(),
  /** The id in the catalogue of known problems that deals with this code, else `null`. */
  catalogue: z.string().nullable(),
})
export type IndexEntry = z.infer<typeof indexEntrySchema>

/** The whole file of further error codes. */
export const codeIndexSchema = z.array(indexEntrySchema)
