import { type Grant, isDenied, isGranted, withGrants } from '../../../shared/model/granted-access.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import { entriesOf, everyEntryOf, hasNoList, sameAccess } from '../../../shared/model/sddl.ts'
import type {
  AccessListState,
  AccessListTarget,
  DesiredAccessList,
  FileAccess,
} from '../../../shared/resources/access-list.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { accessEntries } from './access-entry.ts'
import { inherits, withAdministrators, wouldShutOut } from './administrator-access.ts'
import { icacls, icaclsGrant } from './icacls.ts'
import { readAccessList } from './read-access-list.ts'

type Present = Extract<AccessListState, { exists: true }>
type Condition = { sameAccess?: string; grants?: Grant[] }

/** As many files as one call puts back, so that a request stays small in any folder. */
const filesInACall = 1_000

/**
 * The access list of a folder, with those of its files where a change of the folder can reach them. Files that SYSTEM or the
 * administrators could not open any more get entries for both before the folder is changed.
 */
export function accessList(server: Server): ResourceType<AccessListTarget, AccessListState, DesiredAccessList> {
  return {
    type: 'accessList',
    get: ({ path, withFiles = false }) => readAccessList(server, path, withFiles),
    stateAfter: (before, desired) =>
      before.exists
        ? { ...before, sddl: listAfter(before.sddl, desired), files: before.files.map(keptOpen(before, desired)) }
        : before,
    same(now, other, desired) {
      if (!now.exists || !other.exists) return now.exists === other.exists
      if (!sameAccess(now.sddl, other.sddl)) return false
      // The desired state is about the folder alone; a state from before the fix is whole only with its files.
      if (isAsWanted(now.sddl, desired)) return true
      const present = listsOf(now)
      // A file that could be read before and cannot be read any more is not as before.
      return other.files.every(({ name, sddl }) => sddl === null || !present.has(name) || present.get(name) === sddl)
    },
    changedBeside(now, left, before) {
      if (!now.exists || !left.exists || !before.exists) return []
      const [nowBy, leftBy] = [listsOf(now), listsOf(left)]
      const isSame = oncePerLists(sameAccess)
      const isWrittenOver = oncePerLists((list: string, from: string) => hasMore(list, withAdministrators(from)))
      // A fix writes no more into a file than entries for SYSTEM and the administrators.
      return before.files.flatMap(({ name, sddl }) => {
        const present = nowBy.get(name) ?? null
        if (sddl === null || present === null || present === sddl) return []
        const ours = [leftBy.get(name) ?? sddl, sddl].some((one) => isSame(present, one))
        return ours && !isWrittenOver(present, sddl) ? [] : [name]
      })
    },
    isHalfWay(now, before, left) {
      if (!now.exists || !before.exists || !left.exists) return false
      if (![before, left].some(({ sddl }) => sameAccess(now.sddl, sddl))) return false
      const [beforeBy, leftBy] = [listsOf(before), listsOf(left)]
      const isSame = oncePerLists(sameAccess)
      const keptOpenList = oncePerLists(withAdministrators)
      return now.files.every(({ name, sddl }) => {
        const found = beforeBy.get(name)
        if (typeof found !== 'string' || sddl === null) return true
        return [found, keptOpenList(found), leftBy.get(name) ?? found].some((one) => isSame(sddl, one))
      })
    },
    async set(target, state, desired, from) {
      if (!state.exists) return
      const { path } = target
      if (isAsWanted(state.sddl, desired)) {
        if (shutOut(from, desired).length > 0) await keepFilesOpen(server, path)
        await server.call('Set-AccessListState', { path, sddl: state.sddl })
        return
      }
      await server.call('Set-AccessListState', { path, sddl: state.sddl })
      // A file that someone else has changed since it was read is left to them; reading back tells that it is not as before.
      const now = await this.get(target)
      const [found, present] = [listsOf(from), listsOf(now)]
      const isSame = oncePerLists(sameAccess)
      const files = lostAccess(state, now).filter(({ name }) => isSame(found.get(name) ?? '', present.get(name) ?? ''))
      for (let at = 0; at < files.length; at += filesInACall) {
        await server.call('Set-FileAccessListState', { path, files: files.slice(at, at + filesInACall) })
        const written = Math.min(at + filesInACall, files.length)
        if (files.length > filesInACall)
          server.tell?.(message('progress.filesPutBack', { path, written, total: files.length }))
      }
    },
    forecastUndo(before, _after, desired) {
      if ('grant' in desired) return { extent: 'partial', loses: [message('loses.inheritedBelow')] }
      const files = before.exists ? before.files : []
      const unread = files.filter(({ sddl }) => sddl === null).length
      const isReached = oncePerLists(inherits)
      const reached = files.filter(({ sddl }) => sddl !== null && isReached(sddl)).length
      const loses = [
        ...(unread > 0 ? [message('loses.fileAccess', { count: unread })] : []),
        ...(reached > 0 ? [message('loses.fileInherited', { count: reached })] : []),
      ]
      return { extent: loses.length === 0 ? 'exact' : 'partial', loses }
    },
    risk: () => 'high',
    refusal(before, desired) {
      if (!before.exists) return message('refusal.folderMissing')
      if ('grant' in desired && desired.grant.some((one) => isDenied(before.sddl, one)))
        return message('refusal.accessDenied')
      const lists = [before, ...before.files].map(({ sddl }) => sddl)
      if (lists.some((sddl) => sddl !== null && hasNoList(sddl))) return message('refusal.accessListMissing')
      if ('sddl' in desired && before.subfolders > 0)
        return message('refusal.accessListSubfolders', { count: before.subfolders })
      return before.canonical ? null : message('refusal.accessListNotCanonical')
    },
    nameOf: ({ path }) => path,
    show: (state, desired) => (state.exists ? shown(state, desired) : [message('state.folderAbsent')]),
    calls({ path }, state, desired, from) {
      if (!state.exists) return []
      const call = callText('Set-AccessListState', { path, sddl: state.sddl })
      const folder = { call, equivalent: typed(path, state, desired, from) }
      if (shutOut(from, desired).length === 0) return [folder]
      const files = `icacls "${path}\\*" /grant "*S-1-5-18:(F)" "*S-1-5-32-544:(F)"`
      return [{ call: callText('Add-FileAdministratorAccess', { path, after: '' }), equivalent: files }, folder]
    },
    desiredOf(expectation) {
      const { sameAccess: sddl, grants: grant } = (expectation as { sddl?: Condition }).sddl ?? {}
      if (grant !== undefined) return { grant }
      if (sddl === undefined)
        throw new Error('An access list is made only from an expectation with sameAccess or grants.')
      return { sddl }
    },
  }
}

/** The lists of the files of a folder, by name. */
function listsOf(state: AccessListState): Map<string, string | null> {
  return new Map(state.exists ? state.files.map(({ name, sddl }) => [name, sddl]) : [])
}

/** The list that the desired state makes of the one there. */
function listAfter(sddl: string, desired: DesiredAccessList): string {
  return 'grant' in desired ? withGrants(sddl, desired.grant) : desired.sddl
}

function isAsWanted(sddl: string, desired: DesiredAccessList): boolean {
  return 'grant' in desired ? desired.grant.every((one) => isGranted(sddl, one)) : sameAccess(sddl, desired.sddl)
}

/** What an administrator would type. */
function typed(path: string, state: Present, desired: DesiredAccessList, from: AccessListState): string {
  if ('grant' in desired && isAsWanted(state.sddl, desired)) return icaclsGrant(path, desired.grant)
  return icacls(path, state.sddl, from.exists ? from.sddl : '')
}

/** The files that SYSTEM or the administrators could not open any more once their folder has the desired list. */
function shutOut(state: AccessListState, desired: DesiredAccessList): FileAccess[] {
  // One more permission shuts nobody out.
  if ('grant' in desired || !state.exists) return []
  const isShutOut = oncePerLists((sddl) => wouldShutOut(sddl, desired.sddl))
  return state.files.filter(({ sddl }) => sddl !== null && isShutOut(sddl))
}

/** When one file has to be kept open, all that inherit are. */
function keptOpen(before: Present, desired: DesiredAccessList): (file: FileAccess) => FileAccess {
  if (shutOut(before, desired).length === 0) return (file) => file
  const keptOpenList = oncePerLists(withAdministrators)
  return ({ name, sddl }) => ({ name, sddl: sddl === null ? null : keptOpenList(sddl) })
}

/** The same answer, worked out once for the same lists: of many thousand files nearly all have the same one. */
function oncePerLists<Lists extends string[], Answer>(work: (...lists: Lists) => Answer): (...lists: Lists) => Answer {
  const known = new Map<string, Answer>()
  return (...lists) => {
    const key = lists.join('\n')
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = work(...lists)
    known.set(key, answer)
    return answer
  }
}

async function keepFilesOpen(server: Server, path: string): Promise<void> {
  let after: string | null = ''
  while (after !== null) {
    const done: { next: string | null } = await server.call('Add-FileAdministratorAccess', { path, after })
    after = done.next
    if (after !== null) server.tell?.(message('progress.filesKept', { path, name: after }))
  }
}

/** Whether a list has entries of its own that the other one lacks: putting the other one back would take them away. */
function hasMore(sddl: string, other: string): boolean {
  const known = new Set(entriesOf(other))
  return entriesOf(sddl).some((entry) => !known.has(entry))
}

/** Files whose own list no longer is what it was: taking an inheritable entry off a folder takes it off its files too. */
function lostAccess(before: Present, now: AccessListState): FileAccess[] {
  const current = listsOf(now)
  return before.files.filter(({ name, sddl }) => {
    const present = current.get(name)
    return sddl !== null && typeof present === 'string' && sddl !== present
  })
}

function shown(state: Present, desired: DesiredAccessList): Message[] {
  const left = new Set(everyEntryOf(listAfter(state.sddl, desired)))
  const vanishing = everyEntryOf(state.sddl).filter((entry) => !left.has(entry)).length
  const lines = accessEntries(state.sddl)
  if (vanishing === 0) return lines
  const isReached = oncePerLists(inherits)
  const reached = state.files.filter(({ sddl }) => sddl !== null && isReached(sddl)).length
  const kept = shutOut(state, desired).length
  lines.push(message('state.accessVanishing', { entries: vanishing }))
  if (reached > 0) lines.push(message('state.accessFilesReached', { reached, total: state.files.length }))
  if (kept > 0) lines.push(message('state.accessFilesKept', { count: kept }))
  return lines
}
