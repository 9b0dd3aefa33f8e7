import { z } from 'zod'
import { grantSchema } from '../model/granted-access.ts'
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
    /** How many folders directly in it take entries from it, counted with the files; what lies in them is not read. */
    subfolders: z.number().default(0),
  }),
])
export type AccessListState = z.infer<typeof accessListStateSchema>

/**
 * The folder's list with as many files as one answer may hold, in the order of their names' character codes; `next` is the name
 * after which the following page begins, `null` when there is none.
 */
const accessListPageSchema = z.union([
  accessListStateSchema.options[0],
  accessListStateSchema.options[1].extend({ next: z.string().nullable() }),
])
export type AccessListPage = z.infer<typeof accessListPageSchema>

/**
 * The desired access list of the folder. Only the DACL: owner, group and auditing stay. That there be none at all, which would let
 * everyone in, is refused.
 */
const wholeListSchema = z.strictObject({ sddl: z.string().regex(/^D:(?!NO_ACCESS_CONTROL)/) })
/** Permissions that are added where they are missing, for the folder and all that lies in it; every other entry stays. */
const grantsSchema = z.strictObject({ grant: z.array(grantSchema).min(1) })
const desiredAccessListSchema = z.union([wholeListSchema, grantsSchema])
export type DesiredAccessList = z.infer<typeof desiredAccessListSchema>

const folder = z.strictObject({ path: z.string() })
/** The name of the last file of the page before; empty for the first page. */
const after = z.string().default('')
const dacl = wholeListSchema.shape.sddl

/** The access list of a folder and of the files in it. */
export const accessList = {
  target: accessListTargetSchema,
  state: accessListStateSchema,
  desired: desiredAccessListSchema,
  primitives: {
    'Get-AccessListState': read(folder.extend({ withFiles: z.boolean(), after }), accessListPageSchema),
    'Set-AccessListState': write(folder.extend({ sddl: dacl }), done, 300_000),
    /** Puts back the access lists of files directly in a folder; names are plain file names. */
    'Set-FileAccessListState': write(
      folder.extend({ files: z.array(fileAccessSchema.extend({ sddl: dacl.nullable() })) }),
      done,
      300_000,
    ),
    /** Gives SYSTEM and the administrators an entry of their own on the files of one page that inherit and have none. */
    'Add-FileAdministratorAccess': write(
      folder.extend({ after }),
      z.strictObject({ next: z.string().nullable() }),
      300_000,
    ),
  },
  texts: { en: accessListEn, fr: accessListFr, nl: accessListNl },
} as const satisfies ResourceSchemas
