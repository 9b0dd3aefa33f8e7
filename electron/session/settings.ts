import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Settings, settingsSchema } from '../../shared/model/settings.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { writeWhole } from '../disk/write-whole.ts'
import { isOwnFile, refuseForeignState } from './foreign-state.ts'

/** The settings kept in a state folder; what is missing, damaged or a link is taken from `otherwise`, because it costs nothing to choose again. */
export async function readSettings(folder: string, otherwise: Settings): Promise<Settings> {
  const file = join(folder, 'settings.json')
  if (!(await isOwnFile(file))) return otherwise
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    // A file of an earlier version lacks what could not be chosen then.
    return settingsSchema.parse({ ...otherwise, ...settingsSchema.partial().parse(kept) })
  } catch {
    return otherwise
  }
}

/** Keeps the settings, whole or not at all. Throws when they cannot be written or the folder is a link or another user's. */
export async function writeSettings(folder: string, settings: Settings): Promise<void> {
  const file = join(folder, 'settings.json')
  await refuseForeignState(folder, null)
  makeFolder(dirname(file))
  writeWhole(file, [JSON.stringify(settings)], { replace: true, flush: true })
}
