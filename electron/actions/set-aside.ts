import { message } from '../../shared/model/message.ts'
import type { ActionContext, UndoneAction } from '../engine/action-type.ts'
import type { Server } from '../server/server.ts'

/** Gives what an action had made another name beside the first; nothing is deleted. Something that is gone needs no undo. */
export async function setAside(server: Server, path: string, context: ActionContext): Promise<UndoneAction> {
  const isThere = async (one: string) => (await server.call('Get-CopyTarget', { path: one })).exists
  if (!(await isThere(path))) return { outcome: 'alreadyBefore', now: null, reason: null }
  let aside = `${path} (set aside by Backup Medic)`
  for (let count = 2; await isThere(aside); count += 1) aside = `${path} (set aside by Backup Medic ${count})`
  await context.note({ settingAside: path, as: aside })
  await server.call('Rename-CopyAside', { path, name: aside.slice(aside.lastIndexOf('\\') + 1) })
  if (await isThere(path)) return { outcome: 'notRestored', now: null, reason: message('copy.notSetAside', { path }) }
  return { outcome: 'undone', now: { setAside: aside }, reason: message('copy.setAside', { path: aside }) }
}
