import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { message } from '../../shared/model/message.ts'
import type { Desktop } from './desktop.ts'
import { RefusedRequest } from './refused-request.ts'

/** The reports and bundles that this window has written: the window names them by an id, so it can have no other file opened. */
export interface SavedFiles {
  /** Remembers a file that was written with its SHA-256 (hex); returns its id. */
  add(path: string, sha256: string): string
  /** Opens it in the program that Windows opens such files in, while it is the very file that was written. Throws a `RefusedRequest` otherwise. */
  open(id: string): Promise<void>
  /** Shows it in its folder, opening nothing. Throws a `RefusedRequest` when it is gone. */
  show(id: string): Promise<void>
}

/** Makes the list of a window, which is empty at first. */
export function savedFiles(desktop: Pick<Desktop, 'openFile' | 'showInFolder'>): SavedFiles {
  const files: { path: string; sha256: string }[] = []
  const known = (id: string) => {
    const file = files[Number(id.slice(1)) - 1]
    if (!file) throw new RefusedRequest(message('session.noSuchFile'))
    return file
  }
  return {
    add: (path, sha256) => `f${files.push({ path, sha256 })}`,
    async open(id) {
      const { path, sha256 } = known(id)
      // Others may write to a folder on the network: what they put there is not opened with an administrator's rights.
      if ((await sumOf(path)) !== sha256) throw new RefusedRequest(message('session.fileChanged', { path }))
      const trouble = await desktop.openFile(path)
      if (trouble !== '') throw new RefusedRequest(message('session.fileNotOpened', { path, detail: trouble }))
    },
    async show(id) {
      const { path } = known(id)
      if (!(await isFile(path))) throw new RefusedRequest(message('session.fileChanged', { path }))
      desktop.showInFolder(path)
    },
  }
}

/** The SHA-256 of a file; `null` where there is none that can be read. */
async function sumOf(path: string): Promise<string | null> {
  if (!(await isFile(path))) return null
  const sum = createHash('sha256')
  return pipeline(createReadStream(path), sum).then(
    () => sum.digest('hex'),
    () => null,
  )
}

function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (there) => there.isFile(),
    () => false,
  )
}
