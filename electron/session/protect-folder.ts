import { message } from '../../shared/model/message.ts'
import { sameAccess } from '../../shared/model/sddl.ts'
import { isAdministrator, writableByOthers } from '../../shared/model/writable-by-others.ts'
import type { AnswerOf } from '../server/primitives.ts'
import type { Server } from '../server/server.ts'
import { RefusedRequest } from './refused-request.ts'

/** SYSTEM and the local administrators, full control, also for what is made in it; nobody else. */
export const administratorsOnly = 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)'

type Level = AnswerOf<'Get-FolderOwnerList'>['levels'][number]

/**
 * Closes the state folder to everyone but administrators, because what lies in it decides what undo writes. Refuses to go on when
 * anything in it belongs to someone else, who could open it again, or is a link; when any level stays open to others; and when it
 * was open to them while a journal lay in it (`hasContents`) that they may have written.
 */
export async function protectFolder(server: Server, path: string, hasContents: boolean): Promise<void> {
  const before = await readLevels(server, path)
  const [top] = before
  if (top !== undefined && isClosed(top)) return before.forEach(refuseOpen)
  if (hasContents) throw openToOthers(path)
  await server.call('Set-AccessListState', { path, sddl: administratorsOnly })
  const after = await readLevels(server, path)
  const [closed] = after
  if (closed === undefined || !isClosed(closed)) throw openToOthers(path)
  after.forEach(refuseOpen)
}

/** Every level, once none of them is known to be a link or another user's. */
async function readLevels(server: Server, path: string): Promise<Level[]> {
  const { levels } = await server.call('Get-FolderOwnerList', { path })
  for (const { path: place, kind, owner } of levels) {
    if (kind === 'link') throw new RefusedRequest(message('session.stateIsLink', { path: place }), 'badData')
    if (owner === null || !isAdministrator(owner)) {
      throw new RefusedRequest(message('session.stateOfAnother', { path: place }), 'notOurs')
    }
  }
  return levels
}

function refuseOpen({ path, sddl }: Level): void {
  if (sddl === null || writableByOthers(sddl).length > 0) throw openToOthers(path)
}

function isClosed({ sddl }: Level): boolean {
  return sddl !== null && sameAccess(sddl, administratorsOnly)
}

function openToOthers(folder: string): RefusedRequest {
  return new RefusedRequest(message('session.folderOpenToOthers', { folder }), 'notOurs')
}
