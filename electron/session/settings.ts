import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { themeSchema } from '../../shared/ipc.ts'
import { languageSchema } from '../../shared/model/language.ts'
import { writeWhole } from '../disk/write-whole.ts'
import { isOwnFile, refuseForeignState } from './foreign-state.ts'

const settingsSchema = z.strictObject({ language: languageSchema, theme: themeSchema })
/** What the administrator chose for the window. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings kept in a state folder; what is missing, damaged or a link is taken from `otherwise`, because it costs nothing to choose again. */
export async function readSettings(folder: string, otherwise: Settings): Promise<Settings> {
  const file = join(folder, 'settings.json')
  if (!(await isOwnFile(file))) return otherwise
  try {
    return settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return otherwise
  }
}

/** Keeps the settings, whole or not at all. Throws when they cannot be written or the folder is a link or another user's. */
export async function writeSettings(folder: string, settings: Settings): Promise<void> {
  const file = join(folder, 'settings.json')
  await refuseForeignState(folder, null)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  writeWhole(file, [JSON.stringify(settings)], { replace: true, flush: true })
}
