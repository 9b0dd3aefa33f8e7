import type { Grant } from '../../../shared/model/granted-access.ts'
import { entriesOf } from '../../../shared/model/sddl.ts'

/** The `icacls` lines for the same entries, for lists that consist of plain allow entries. */
export function icacls(path: string, sddl: string, from: string): string {
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

/** The `icacls` line that adds permissions for a folder and all that lies in it. */
export function icaclsGrant(path: string, grants: readonly Grant[]): string {
  const shortly = { read: 'R', readAndExecute: 'RX', write: 'W', modify: 'M', full: 'F' } as const
  const each = grants.map(({ to, rights }) => `"*${to}:(OI)(CI)(${shortly[rights]})"`)
  return `icacls "${path}" /grant ${each.join(' ')}`
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
