import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const place = z.strictObject({ path: z.string().min(3) })
const folderOwnersAnswerSchema = z.strictObject({
  /** The folder first, then all that lies in it; empty when it is not there. What lies behind a link is not looked at. */
  levels: z.array(
    z.strictObject({
      path: z.string(),
      kind: z.enum(['folder', 'file', 'link']),
      /** A SID; `null` when it may not be read. */
      owner: z.string().nullable(),
      /** The DACL; `null` when it may not be read or is not there. */
      sddl: z.string().nullable(),
    }),
  ),
})

/** Who owns a folder and all that lies in it, and who may change it. Meant for small folders. */
export const folderOwners = {
  target: place,
  answer: folderOwnersAnswerSchema,
  primitives: { 'Get-FolderOwnerList': read(place, folderOwnersAnswerSchema) },
} as const satisfies ReadSchemas
