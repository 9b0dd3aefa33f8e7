import { message } from '../../../shared/model/message.ts'
import type { AccessListState } from '../../../shared/resources/access-list.ts'
import type { Server } from '../../server/server.ts'

/** The access list of a folder, with those of all files directly in it when asked for, however many there are. Changes nothing. */
export async function readAccessList(server: Server, path: string, withFiles: boolean): Promise<AccessListState> {
  const first = await server.call('Get-AccessListState', { path, withFiles })
  if (!first.exists) return first
  let { next, ...whole } = first
  while (next !== null) {
    const page = await server.call('Get-AccessListState', { path, withFiles, after: next })
    // The folder went away while it was read.
    if (!page.exists) return page
    whole = { ...whole, files: whole.files.concat(page.files) }
    next = page.next
    server.tell?.(message('progress.filesRead', { path, count: whole.files.length }))
  }
  return whole
}
