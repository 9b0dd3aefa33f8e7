import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorText } from '../../shared/model/error-text.ts'
import type { LogProblem } from '../../shared/model/log-scan.ts'
import { message } from '../../shared/model/message.ts'

/** A file that is to be looked through. */
export interface LogFile {
  path: string
  size: number
  /** When it was last written, in milliseconds since 1970. */
  written: number
}

/**
 * The plain files of the given paths and of the folders below them, by name; what cannot be listed is told. Links that lie in a folder
 * are left out, because they could lead round in a circle or anywhere.
 */
export function listLogFiles(paths: readonly string[], tell: (problem: LogProblem) => void): LogFile[] {
  const files = new Map<string, LogFile>()
  const visit = (path: string, follow: boolean): void => {
    try {
      const found = follow ? statSync(path) : lstatSync(path)
      if (found.isFile()) files.set(path, { path, size: found.size, written: found.mtimeMs })
      else if (found.isDirectory()) for (const { name } of sorted(path)) visit(join(path, name), false)
      else if (follow) tell({ file: path, reason: message('logs.noFile') })
    } catch (error) {
      tell({ file: path, reason: unreadable(error) })
    }
  }
  for (const path of paths) visit(path, true)
  return [...files.values()]
}

function sorted(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() || one.isDirectory())
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Why a file or folder could not be read, and what to do about it. */
export function unreadable(error: unknown) {
  const code = String(Reflect.get(Object(error), 'code') ?? '')
  if (code === 'ENOENT') return message('logs.gone')
  if (code === 'EACCES' || code === 'EPERM') return message('logs.noRights')
  if (code === 'EBUSY') return message('logs.locked')
  return message('logs.unreadable', { detail: errorText(error) })
}
