import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { writeWhole } from '../disk/write-whole.ts'

/** A report that could not be written. An older file of the same name is as it was. */
export class ReportError extends ReasonedError {
  constructor(reason: Message) {
    super(reason, 'cannotWrite')
  }
}

/**
 * Refuses a place for a report among our own files, whatever path leads there: anything below a folder of the state folder, where
 * journals and simulated servers lie, and in the folder itself a file that is there or belongs there. Changes nothing.
 */
export async function refuseOwnPlace(path: string, stateFolder: string): Promise<void> {
  const folder = await realFolder(dirname(resolve(path)))
  const below = relative(await realFolder(resolve(stateFolder)), folder)
  const outside = below === '..' || below.startsWith(`..${sep}`) || resolve(below) === below
  if (outside) return
  const name = basename(path).toLowerCase()
  const isNew = below === '' && name !== 'settings.json' && !(await exists(path))
  if (!isNew) throw new ReportError(message('report.amongOurs', { path, folder: stateFolder }))
}

/** Writes a report whole or not at all; replaces what has its name only when that is asked for, a link itself and not what it leads to. */
export function writeReportFile(path: string, text: Iterable<string>, overwrite: boolean): void {
  try {
    writeWhole(path, text, { replace: overwrite, flush: true })
  } catch (error) {
    const { code, message: detail } = error as NodeJS.ErrnoException
    throw new ReportError(
      code === 'EEXIST' ? message('report.exists', { path }) : message('report.notWritten', { path, detail }),
    )
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** The folder a path leads to in the end; what does not exist yet is taken as it is written, below what does. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const above = dirname(folder)
    return above === folder ? folder : join(await realFolder(above), basename(folder))
  }
}
