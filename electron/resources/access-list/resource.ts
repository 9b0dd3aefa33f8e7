import { type Message, message } from '../../../shared/model/message.ts'
import { entriesOf, everyEntryOf, sameAccess } from '../../../shared/model/sddl.ts'
import type {
  AccessListState,
  AccessListTarget,
  AccessListWant,
  FileAccess,
} from '../../../shared/resources/access-list.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'
import { accessEntries } from './access-entry.ts'

/** The access list of a folder, with those of its files where a change of the folder can reach them. */
export function accessList(server: Server): ResourceType<AccessListTarget, AccessListState, AccessListWant> {
  return {
    type: 'accessList',
    get: ({ path, withFiles = false }) => server.call('Get-AccessListState', { path, withFiles }),
    desired: (before, want) => (before.exists ? { ...before, sddl: want.sddl } : before),
    same(one, other, want) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      if (!sameAccess(one.sddl, other.sddl)) return false
      // The wanted state is about the folder alone; a state from before the fix is whole only with its files.
      return sameAccess(one.sddl, want.sddl) || lostAccess(one, other).length === 0
    },
    changedBeside(now, left, before) {
      if (!now.exists || !left.exists || !before.exists) return []
      const leftBy = new Map(left.files.map((file) => [file.name, file.sddl]))
      // A fix writes the folder alone, so what it has left of a file's own entries is what it had found of them.
      return before.files.flatMap(({ name, sddl }) => {
        const present = now.files.find((file) => file.name === name)?.sddl ?? null
        if (sddl === null || present === null || present === sddl) return []
        const asLeft = sameAccess(present, leftBy.get(name) ?? sddl) && !hasMore(present, sddl)
        return asLeft ? [] : [name]
      })
    },
    async set(target, state, want, from) {
      if (!state.exists) return
      await server.call('Set-AccessListState', { path: target.path, sddl: state.sddl })
      if (sameAccess(state.sddl, want.sddl)) return
      // A file that someone else has changed since it was read is left to them; reading back tells that it is not as before.
      const found = new Map(from.exists ? from.files.map((file) => [file.name, file.sddl]) : [])
      const now = await this.get(target)
      const present = new Map(now.exists ? now.files.map((file) => [file.name, file.sddl]) : [])
      const files = lostAccess(state, now).filter(({ name }) =>
        sameAccess(found.get(name) ?? '', present.get(name) ?? ''),
      )
      if (files.length > 0) await server.call('Set-FileAccessListState', { path: target.path, files })
    },
    forecastUndo(before) {
      const unread = before.exists ? before.files.filter((file) => file.sddl === null).length : 0
      return unread === 0
        ? { extent: 'exact', loses: [] }
        : { extent: 'partial', loses: [message('loses.fileAccess', { count: unread })] }
    },
    risk: () => 'high',
    refusal(before) {
      if (!before.exists) return message('refusal.folderMissing')
      return before.canonical ? null : message('refusal.accessListNotCanonical')
    },
    nameOf: ({ path }) => path,
    show: (state, want) => (state.exists ? shown(state, want) : [message('state.folderAbsent')]),
    calls({ path }, state, _want, from) {
      if (!state.exists) return []
      const call = callText('Set-AccessListState', { path, sddl: state.sddl })
      return [{ call, equivalent: icacls(path, state.sddl, from.exists ? from.sddl : '') }]
    },
    wantOf(expectation) {
      const { sameAccess: sddl } = (expectation as { sddl?: { sameAccess?: string } }).sddl ?? {}
      if (sddl === undefined) throw new Error('An access list is made only from an expectation with sameAccess.')
      return { sddl }
    },
  }
}

/** Whether a list has entries of its own that the other one lacks: putting the other one back would take them away. */
function hasMore(sddl: string, other: string): boolean {
  const known = new Set(entriesOf(other))
  return entriesOf(sddl).some((entry) => !known.has(entry))
}

/** Files whose own list no longer is what it was: taking an inheritable entry off a folder takes it off its files too. */
function lostAccess(before: Extract<AccessListState, { exists: true }>, now: AccessListState): FileAccess[] {
  if (!now.exists) return []
  const current = new Map(now.files.map((file) => [file.name, file.sddl]))
  return before.files.filter(({ name, sddl }) => {
    const present = current.get(name)
    return sddl !== null && typeof present === 'string' && sddl !== present
  })
}

function shown(state: Extract<AccessListState, { exists: true }>, want: AccessListWant): Message[] {
  const wanted = new Set(everyEntryOf(want.sddl))
  const vanishing = everyEntryOf(state.sddl).filter((entry) => !wanted.has(entry)).length
  const lines = accessEntries(state.sddl)
  if (vanishing === 0) return lines
  const reached = state.files.filter(({ sddl }) => sddl !== null && inherits(sddl)).length
  lines.push(message('state.accessVanishing', { entries: vanishing }))
  if (reached > 0) lines.push(message('state.accessFilesReached', { reached, total: state.files.length }))
  return lines
}

function inherits(sddl: string): boolean {
  return everyEntryOf(sddl).length > entriesOf(sddl).length
}

/** The `icacls` lines for the same entries, for lists that consist of plain allow entries. */
function icacls(path: string, sddl: string, from: string): string {
  const kept = trustees(sddl)
  const grants = [...sddl.matchAll(/\(A;;([^;]+);;;([^)]+)\)/g)].map(
    ([, rights = '', trustee = '']) => `"*${sidOf(trustee)}:${simple(rights)}"`,
  )
  const others = trustees(
    entriesOf(from)
      .map((entry) => `(${entry})`)
      .join(''),
  ).filter((one) => !kept.includes(one))
  return [
    `icacls "${path}" /inheritance:r /grant:r ${grants.join(' ')}`,
    ...others.map((trustee) => `icacls "${path}" /remove "*${sidOf(trustee)}"`),
  ].join(' & ')
}

function trustees(sddl: string): string[] {
  return [...new Set([...sddl.matchAll(/;([^;)]+)\)/g)].map(([, trustee = '']) => trustee))]
}

function sidOf(name: string): string {
  const known: Record<string, string> = {
    WD: 'S-1-1-0',
    BA: 'S-1-5-32-544',
    BU: 'S-1-5-32-545',
    SY: 'S-1-5-18',
    NS: 'S-1-5-20',
    LS: 'S-1-5-19',
    AU: 'S-1-5-11',
  }
  return known[name] ?? name
}

function simple(rights: string): string {
  if (/^FA$/i.test(rights)) return '(F)'
  return /^0x12019f$/i.test(rights) ? '(R,W)' : `(${rights})`
}
