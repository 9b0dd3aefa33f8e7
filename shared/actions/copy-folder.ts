import { z } from 'zod'
import { type ActionSchemas, done, read, write } from '../model/kind.ts'
import { copyFolderEn } from './copy-folder.text.en.ts'
import { copyFolderFr } from './copy-folder.text.fr.ts'
import { copyFolderNl } from './copy-folder.text.nl.ts'

/**
 * A full path on a local drive, not the drive itself; `%Name%` variables are those of the server. No name in it ends with a dot or a
 * blank: Windows drops them at the end of a path, so that it would name another folder than it says.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export const copiedPathSchema = z
  .string()
  .regex(
    /^([A-Za-z]:|%\w+%)(\\[^\\/:*?"<>|]*[^\\/:*?"<>|. ])+$/,
    'a full path such as D:\\Scratch, without a backslash, dot or blank at the end of a name',
  )
const bytes = z.string().regex(/^\d{1,20}$/)
const place = z.strictObject({ path: z.string() })
const way = z.strictObject({ from: z.string(), to: z.string() })

const copyFolderArgsSchema = z.strictObject({ from: copiedPathSchema, to: copiedPathSchema })
export type FolderCopy = z.infer<typeof copyFolderArgsSchema>

const folderContentSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    files: z.number(),
    folders: z.number(),
    bytes,
    /** Links and mount points in it, which lead elsewhere; what lies behind them is not counted. */
    links: z.number(),
    /** Files encrypted for a user, which no copy can be made of here. */
    encrypted: z.number(),
    /** The DACL of the folder itself. */
    sddl: z.string(),
  }),
])
export type FolderContent = z.infer<typeof folderContentSchema>

/**
 * Copies a folder with its access rights to a place where nothing is yet. The old folder is never touched; undo sets the copy aside
 * under another name and deletes nothing.
 */
export const copyFolder = {
  args: copyFolderArgsSchema,
  inCases: true,
  primitives: {
    /** Walks the whole folder and changes nothing. */
    'Get-FolderContent': read(place, folderContentSchema, 600_000),
    /** What is at a path, and the room on its drive; `freeBytes` is `null` where there is no such drive. */
    'Get-CopyTarget': read(
      place,
      z.strictObject({ exists: z.boolean(), isLocalDisk: z.boolean(), freeBytes: bytes.nullable() }),
    ),
    /**
     * Copies the files that come after a name, in the order of their names' character codes, until a minute has passed; `next` is the
     * name after which to go on. A single file may take two hours and is never cut short.
     */
    'Copy-FolderPage': write(
      way.extend({ after: z.string() }),
      z.strictObject({ next: z.string().nullable(), bytes }),
      7_500_000,
    ),
    /** Copies what the pages leave: empty folders, and the dates and access rights of all folders. */
    'Copy-FolderRest': write(way, done, 7_500_000),
    /** Gives a folder or a file another name in the same place; refuses a name that is taken. */
    'Rename-CopyAside': write(place.extend({ name: z.string() }), done),
  },
  texts: { en: copyFolderEn, fr: copyFolderFr, nl: copyFolderNl },
} as const satisfies ActionSchemas
