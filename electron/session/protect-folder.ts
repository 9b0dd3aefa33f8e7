import { message } from '../../shared/model/message.ts'
import { sameAccess } from '../../shared/model/sddl.ts'
import type { Server } from '../server/server.ts'
import { ProblemError } from './problem-error.ts'

/** SYSTEM and the local administrators, full control, also for what is made in it; nobody else. */
export const administratorsOnly = 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)'

/**
 * Closes the state folder to everyone but administrators, because what lies in it decides what undo writes. Reads it back and
 * refuses to go on when it stays open to others, or was open to them while a journal lay in it (`hasContents`) that they may have
 * written.
 */
export async function protectFolder(server: Server, path: string, hasContents: boolean): Promise<void> {
  const read = () => server.call('Get-AccessListState', { path, withFiles: false })
  const before = await read()
  if (before.exists && sameAccess(before.sddl, administratorsOnly)) return
  if (hasContents) throw new ProblemError(message('session.folderOpenToOthers', { folder: path }), 'notOurs')
  await server.call('Set-AccessListState', { path, sddl: administratorsOnly })
  const after = await read()
  if (!after.exists || !sameAccess(after.sddl, administratorsOnly)) {
    throw new ProblemError(message('session.folderOpenToOthers', { folder: path }), 'notOurs')
  }
}
