import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { themeSchema } from '../../shared/ipc.ts'
import { languageSchema } from '../../shared/model/language.ts'

const settingsSchema = z.strictObject({ language: languageSchema, theme: themeSchema })
/** What the administrator chose for the window. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings kept in a state folder; what is missing or damaged is taken from `otherwise`, because it costs nothing to choose again. */
export async function readSettings(folder: string, otherwise: Settings): Promise<Settings> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')))
  } catch {
    return otherwise
  }
}

/** Keeps the settings, whole or not at all. Throws when they cannot be written. */
export async function writeSettings(folder: string, settings: Settings): Promise<void> {
  const file = join(folder, 'settings.json')
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, JSON.stringify(settings), { mode: 0o600 })
  await rename(draft, file)
}
