/** One entry of an access list. */
export interface Entry {
  type: string
  flags: string
  /** Rights, object, inherited object and account, as they stand. */
  rest: string
}

/** An access list (DACL) in its parts. */
export interface AccessList {
  isProtected: boolean
  entries: Entry[]
}

/** The parts of an access list in SDDL. */
export function parse(sddl: string): AccessList {
  const control = /^D:([A-Z]*)/.exec(sddl)?.[1] ?? ''
  const entries = [...sddl.matchAll(/\(([^;]*);([^;]*);([^)]*)\)/g)].map(([, type = '', flags = '', rest = '']) => ({
    type,
    flags,
    rest,
  }))
  return { isProtected: control.startsWith('P'), entries }
}

/** The SDDL of an access list as Windows writes it. */
export function format(list: AccessList): string {
  const entries = list.entries.map(({ type, flags, rest }) => `(${type};${flags};${rest})`)
  return `D:${list.isProtected ? 'P' : ''}AI${entries.join('')}`
}

/** A protected list keeps to itself; any other one takes the entries handed down in place of the inherited ones it had. */
export function inherit(list: AccessList, handedDown: readonly Entry[]): AccessList {
  if (list.isProtected) return list
  return { ...list, entries: [...list.entries.filter((entry) => !isInherited(entry)), ...handedDown] }
}

/** What a folder hands down to the files directly in it. */
export function handedToFiles(folder: AccessList): Entry[] {
  return folder.entries.filter(({ flags }) => has(flags, 'OI')).map((entry) => ({ ...entry, flags: 'ID' }))
}

/** What a folder hands down to the folders directly in it. */
export function handedToFolders(parent: AccessList): Entry[] {
  return parent.entries.flatMap((entry) => {
    const files = has(entry.flags, 'OI')
    const folders = has(entry.flags, 'CI')
    if (has(entry.flags, 'NP')) return folders ? [{ ...entry, flags: 'ID' }] : []
    if (folders) return [{ ...entry, flags: `${files ? 'OI' : ''}CIID` }]
    return files ? [{ ...entry, flags: 'OIIOID' }] : []
  })
}

/** Windows expects explicit denials, explicit permissions, then what is inherited. */
export function isCanonical(list: AccessList): boolean {
  const ranks = list.entries.map((entry) => (isInherited(entry) ? 2 : entry.type.includes('D') ? 0 : 1))
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))
}

/** One more entry at the end of the explicit ones, as someone else would add it. */
export function withEntry(sddl: string, entry: string): string {
  const list = parse(sddl)
  const [added] = parse(`D:${entry}`).entries
  if (added === undefined) return sddl
  const explicit = list.entries.filter((one) => !isInherited(one))
  return format({ ...list, entries: [...explicit, added, ...list.entries.filter(isInherited)] })
}

/** Whether an entry came from above. */
export function isInherited(entry: Entry): boolean {
  return has(entry.flags, 'ID')
}

/** READ_CONTROL and WRITE_DAC: reading and writing the list itself. */
export const rights = { read: 0x20000, write: 0x40000 } as const

/**
 * Whether an administrator who is not SYSTEM may read or write the list of a thing: its owner always may, anyone else needs an
 * entry. No privilege is taken into account.
 * https://learn.microsoft.com/windows/win32/secauthz/access-rights-and-access-masks
 */
export function administratorMay(right: number, sddl: string, owner: string): boolean {
  if (owner === 'BA' || sddl === noList) return true
  const ours = parse(sddl).entries.filter(({ rest }) => /;(BA|WD|AU|BU)$/.test(rest))
  const covering = ours.find(({ rest }) => (maskOf(rest.split(';')[0] ?? '') & right) !== 0)
  return covering?.type === 'A'
}

/** How SDDL writes that there is no access list at all, which lets everyone do everything. */
export const noList = 'D:NO_ACCESS_CONTROL'

const letters: Record<string, number> = {
  FA: 0x1f01ff,
  FR: 0x120089,
  FW: 0x120116,
  FX: 0x1200a0,
  RC: 0x20000,
  WD: 0x40000,
}

function maskOf(text: string): number {
  if (/^0x/i.test(text)) return Number(text)
  return (text.match(/../g) ?? []).reduce((all, pair) => all | (letters[pair] ?? 0), 0)
}

function has(flags: string, flag: string): boolean {
  return [...flags.matchAll(/../g)].some(([one]) => one === flag)
}
