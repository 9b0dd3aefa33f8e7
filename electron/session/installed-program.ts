import { message } from '../../shared/model/message.ts'
import { writableByOthers } from '../../shared/model/writable-by-others.ts'
import type { AccessListState } from '../../shared/resources/access-list.ts'
import { allResources } from '../kinds.ts'
import type { Server } from '../server/server.ts'
import { RefusedRequest } from './refused-request.ts'

/**
 * Refuses to go on when someone who is no administrator could change the installed program: a folder of it, or a file directly in
 * one, whose access list lets others write or may not be read. Changes nothing.
 */
export async function refuseWritableProgram(server: Server, folders: readonly string[]): Promise<void> {
  const { accessList } = allResources(server)
  for (const folder of folders) {
    const found = (await accessList.get({ path: folder, withFiles: true })) as AccessListState
    const lists: [string, string | null][] = found.exists
      ? [
          [folder, found.sddl],
          ...found.files.map(({ name, sddl }): [string, string | null] => [`${folder}\\${name}`, sddl]),
        ]
      : [[folder, null]]
    for (const [path, sddl] of lists) {
      const who = sddl === null ? ['?'] : writableByOthers(sddl)
      if (who.length > 0)
        throw new RefusedRequest(message('session.programWritable', { path, who: who.join(', ') }), 'notOurs')
    }
  }
}
