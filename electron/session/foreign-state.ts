import type { Stats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { message } from '../../shared/model/message.ts'
import { RefusedRequest } from './refused-request.ts'

/**
 * Refuses a state folder that could lead somewhere else or be another user's: the folder itself, its settings, and a server's folder
 * in it with all that lies there must be plain folders and files of the user who runs the program, each with one name. What is not
 * there yet is fine. Reads only. On Windows the owner cannot be told this way; there the access list decides.
 */
export async function refuseForeignState(stateFolder: string, serverFolder: string | null): Promise<void> {
  // A slash at the end would follow a link.
  const top = resolve(stateFolder)
  await refuseForeign(top, 'folder')
  await refuseForeign(join(top, 'settings.json'), 'file')
  if (serverFolder === null) return
  const below = resolve(serverFolder)
    .slice(top.length)
    .split(/[\\/]/)
    .filter((part) => part !== '')
  for (const [index] of below.entries()) await refuseForeign(join(top, ...below.slice(0, index + 1)), 'folder')
  await refuseForeignBelow(resolve(serverFolder))
}

/** Whether a file may be read as our own settings; a link, a second name or another owner means no. */
export async function isOwnFile(path: string): Promise<boolean> {
  return refuseForeign(path, 'file').then(
    () => true,
    () => false,
  )
}

async function refuseForeignBelow(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new RefusedRequest(message('journal.noFolder', { folder, detail: error.message }), 'cannotWrite')
  })
  for (const entry of entries) {
    const path = join(folder, entry.name)
    await refuseForeign(path, entry.isDirectory() ? 'folder' : 'file')
    if (entry.isDirectory()) await refuseForeignBelow(path)
  }
}

async function refuseForeign(path: string, kind: 'folder' | 'file'): Promise<void> {
  let found: Stats
  try {
    found = await lstat(path)
  } catch (error) {
    const { code, message: detail } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return
    throw new RefusedRequest(message('journal.noFolder', { folder: path, detail }), 'cannotWrite')
  }
  const plain = kind === 'folder' ? found.isDirectory() : found.isFile()
  if (!plain || (kind === 'file' && found.nlink > 1))
    throw new RefusedRequest(message('session.stateIsLink', { path }), 'badData')
  const user = process.geteuid?.()
  if (user !== undefined && found.uid !== user)
    throw new RefusedRequest(message('session.stateOfAnother', { path }), 'notOurs')
}
