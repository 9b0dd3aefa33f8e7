import { z } from 'zod'

/** A folder whose access list (DACL) is read and set; `%Name%` variables are those of the server. */
export const accessListTargetSchema = z.strictObject({
  path: z.string().min(3),
  /** Also capture the access lists of the files directly in it, because a change of the folder reaches them. */
  withFiles: z.boolean().default(false),
})
export type AccessListTarget = z.infer<typeof accessListTargetSchema>

/** The DACL of a file in the folder; `sddl` is `null` when it could not be read. */
export const fileAccessSchema = z.strictObject({ name: z.string(), sddl: z.string().nullable() })
export type FileAccess = z.infer<typeof fileAccessSchema>

/** The folder's DACL as SDDL with SIDs (`D:…`), inheritance flag included, and those of its files when asked for. */
export const accessListStateSchema = z.union([
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
export const accessListWantSchema = z.strictObject({ sddl: z.string().regex(/^D:/) })
export type AccessListWant = z.infer<typeof accessListWantSchema>
