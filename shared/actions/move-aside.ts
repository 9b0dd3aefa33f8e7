import { z } from 'zod'
import { type ActionSchemas, read, write } from '../model/kind.ts'
import { namePatternSchema } from '../reads/files.ts'
import { copiedPathSchema } from './copy-folder.ts'
import { moveAsideEn } from './move-aside.text.en.ts'
import { moveAsideFr } from './move-aside.text.fr.ts'
import { moveAsideNl } from './move-aside.text.nl.ts'

const moveAsideArgsSchema = z.strictObject({
  path: copiedPathSchema,
  pattern: namePatternSchema,
  /** Files that were written or made later stay. */
  olderThanHours: z.number().int().min(1).max(8_784).default(24),
})
export type FilesToMove = z.infer<typeof moveAsideArgsSchema>

/** A file by its name in the folder, with its size, by which it is known again. */
export const movedFileSchema = z.strictObject({ name: z.string(), sizeBytes: z.string().regex(/^\d+$/) })
export type MovedFile = z.infer<typeof movedFileSchema>

const folder = z.strictObject({ path: z.string() })
const files = z.array(movedFileSchema).max(2_000)

/** How many files stay where they are, and why. */
const leftSchema = z.strictObject({
  inUse: z.number(),
  recent: z.number(),
  /** Windows moves or deletes them when it starts. */
  pending: z.number(),
  /** Links, and files that may not be written. */
  closed: z.number(),
})
export type LeftFiles = z.infer<typeof leftSchema>

/**
 * Moves files out of a folder into one beside it, on the same volume; nothing is deleted. Undo moves them back, except where
 * something else bears the name by then.
 */
export const moveAside = {
  args: moveAsideArgsSchema,
  inCases: true,
  primitives: {
    /** Of up to 2,000 names after the last one of the page before, the files that can be moved; `next` begins the page after. */
    'Get-MovableFilePage': read(
      folder.extend({ pattern: namePatternSchema, olderThanHours: z.number(), after: z.string() }),
      z.strictObject({ files, left: leftSchema, next: z.string().nullable() }),
      120_000,
    ),
    /** Moves the files that still can be; makes the other folder unless an earlier page has (`made`). */
    'Move-FileAside': write(
      folder.extend({ aside: z.string(), made: z.boolean(), olderThanHours: z.number(), files }),
      z.strictObject({ moved: z.number() }),
      300_000,
    ),
    /** Moves files back where nothing bears their name, and removes the other folder when it is empty; names those that were not. */
    'Restore-FileAside': write(
      folder.extend({ aside: z.string(), files }),
      z.strictObject({ restored: z.number(), notRestored: z.array(z.string()) }),
      300_000,
    ),
  },
  texts: { en: moveAsideEn, fr: moveAsideFr, nl: moveAsideNl },
} as const satisfies ActionSchemas
