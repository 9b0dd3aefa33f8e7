import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { accessListEn } from './access-list.text.en.ts'
import { accessListFr } from './access-list.text.fr.ts'
import { accessListNl } from './access-list.text.nl.ts'

/** A folder whose access list (DACL) is read and set; `%Name%` variables are those of the server. */
const accessListTargetSchema = z.strictObject({
  path: z.string().min(3),
  /** Also capture the access lists of the files directly in it, because a change of the folder reaches them. */
  withFiles: z.boolean().default(false),
})
export type AccessListTarget = z.infer<typeof accessListTargetSchema>

/** The DACL of a file in the folder; `sddl` is `null` when it could not be read. */
const fileAccessSchema = z.strictObject({ name: z.string(), sddl: z.string().nullable() })
export type FileAccess = z.infer<typeof fileAccessSchema>

/** The folder's DACL as SDDL with SIDs (`D:…`), inheritance flag included, and those of its files when asked for. */
const accessListStateSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    sddl: z.string(),
    /** False when the entries are not in the order Windows expects; such a list is reported, never changed. */
    canonical: z.boolean(),
    files: z.array(fileAccessSchema),
  }),
])
export type AccessListState = z.infer<typeof accessListStateSchema>

/** The wanted access list of the folder. Only the DACL: owner, group and auditing stay. */
const accessListWantSchema = z.strictObject({ sddl: z.string().regex(/^D:/) })
export type AccessListWant = z.infer<typeof accessListWantSchema>

const folder = z.strictObject({ path: z.string() })
const dacl = accessListWantSchema.shape.sddl

/** The access list of a folder and of the files in it. */
export const accessList = {
  target: accessListTargetSchema,
  state: accessListStateSchema,
  want: accessListWantSchema,
  primitives: {
    'Get-AccessListState': read(folder.extend({ withFiles: z.boolean() }), accessListStateSchema),
    'Set-AccessListState': write(folder.extend({ sddl: dacl }), done, 300_000),
    /** Puts back the access lists of files directly in a folder; names are plain file names. */
    'Set-FileAccessListState': write(
      folder.extend({ files: z.array(fileAccessSchema.extend({ sddl: dacl.nullable() })) }),
      done,
      300_000,
    ),
  },
  texts: { en: accessListEn, fr: accessListFr, nl: accessListNl },
} as const satisfies ResourceSchemas
