import { z } from 'zod'
import { maskOf } from './access-mask.ts'
import { flagsOf, hasNoList } from './sddl.ts'

/**
 * What `icacls` calls R, RX, W, M and F, as bits.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/icacls
 * https://learn.microsoft.com/dotnet/api/system.security.accesscontrol.filesystemrights
 */
const accessRights = {
  read: 0x120089,
  readAndExecute: 0x1200a9,
  write: 0x120116,
  modify: 0x1301bf,
  full: 0x1f01ff,
} as const

/** An account, by its SID because names are translated, and what it may do in a folder. */
export const grantSchema = z.strictObject({
  to: z.string().regex(/^S-1-\d+(-\d+)+$/, 'an account is given by its SID, such as S-1-5-18'),
  rights: z.enum(Object.keys(accessRights) as [keyof typeof accessRights, ...(keyof typeof accessRights)[]]),
})
export type Grant = z.infer<typeof grantSchema>

/**
 * Whether a DACL lets an account do something in the folder itself: its entries are read in their order, those of groups that
 * every such account belongs to included. A denial for a group that is not known here is not seen.
 * https://learn.microsoft.com/windows/win32/secauthz/how-dacls-control-access-to-an-object
 */
export function isGranted(sddl: string, grant: Grant): boolean {
  if (hasNoList(sddl)) return true
  let left: number = accessRights[grant.rights]
  for (const { kind, mask, flags, trustee } of entries(sddl)) {
    if (flags.includes('IO') || !countsFor(grant.to, trustee)) continue
    if (kind === 'D' && (mask & left) !== 0) return false
    if (kind === 'A') left &= ~mask
    if (left === 0) return true
  }
  return false
}

/** Whether an entry of the folder itself denies the account a part of it: one more permission would not help then. */
export function isDenied(sddl: string, grant: Grant): boolean {
  return entries(sddl).some(
    ({ kind, mask, trustee }) =>
      kind === 'D' && countsFor(grant.to, trustee) && (mask & accessRights[grant.rights]) !== 0,
  )
}

/** The DACL with an own permission for each account that lacks it, handed down to all that lies below; the others stay. */
export function withGrants(sddl: string, grants: readonly Grant[]): string {
  return grants.reduce((list, grant) => (isGranted(list, grant) ? list : withGrant(list, grant)), sddl)
}

function withGrant(sddl: string, { to, rights }: Grant): string {
  const entry = `(A;OICI;0x${accessRights[rights].toString(16)};;;${lettersOf(to)})`
  // Own entries stand before those from above, permissions after denials.
  const firstInherited = [...sddl.matchAll(/\([^)]*\)/g)].find(([one]) => flagsOf(one).includes('ID'))
  return firstInherited === undefined
    ? `${sddl}${entry}`
    : `${sddl.slice(0, firstInherited.index)}${entry}${sddl.slice(firstInherited.index)}`
}

interface Entry {
  kind: string
  flags: string[]
  mask: number
  trustee: string
}

function entries(sddl: string): Entry[] {
  return [...sddl.matchAll(/\(([^)]*)\)/g)].map(([, entry = '']) => {
    const [kind = '', , rights = '', , , trustee = ''] = entry.split(';')
    const mask = maskOf(rights)
    return { kind, flags: flagsOf(entry), mask: mask & 0x10000000 ? accessRights.full : mask, trustee: sidOf(trustee) }
  })
}

const letters = {
  SY: 'S-1-5-18',
  LS: 'S-1-5-19',
  NS: 'S-1-5-20',
  BA: 'S-1-5-32-544',
  BU: 'S-1-5-32-545',
  AU: 'S-1-5-11',
  WD: 'S-1-1-0',
} as const satisfies Record<string, string>

/** Everyone and authenticated users are groups of each account; SYSTEM belongs to the administrators as well. */
function countsFor(account: string, trustee: string): boolean {
  if (trustee === account || trustee === letters.WD || trustee === letters.AU) return true
  return account === letters.SY && trustee === letters.BA
}

function sidOf(trustee: string): string {
  return Object.entries(letters).find(([two]) => two === trustee)?.[1] ?? trustee
}

function lettersOf(sid: string): string {
  return Object.entries(letters).find(([, one]) => one === sid)?.[0] ?? sid
}
