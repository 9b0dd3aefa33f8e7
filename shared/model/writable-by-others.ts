import { maskOf } from './access-mask.ts'

/**
 * Who may change a file or folder, or what lies in it, by its access list (SDDL), other than the system and administrators.
 * Denials do not count, because another entry may stand before them; an access list that is not there lets everyone in.
 * https://learn.microsoft.com/windows/win32/secauthz/ace-strings
 */
export function writableByOthers(sddl: string): string[] {
  const list = /D:(?:NO_ACCESS_CONTROL|[A-Z]*((?:\([^)]*\))*))/.exec(sddl)
  if (list?.[1] === undefined) return ['S-1-1-0']
  const others = [...list[1].matchAll(/\(([^)]*)\)/g)].flatMap(([, entry = '']) => {
    const [kind = '', flags = '', rights = '', , , trustee = ''] = entry.split(';')
    const grants = kind === 'A' || kind === 'XA'
    return grants && mayWrite(rights) && !isPlaceholder(trustee, flags) && !isAdministrator(trustee) ? [trustee] : []
  })
  return [...new Set(others)]
}

/**
 * Add or write, append, delete a child, delete, change the access list or the owner, and the generic rights that hold these. Also
 * the attributes, which say whether a folder is a link.
 */
const writing = 0x2 | 0x4 | 0x40 | 0x100 | 0x10000 | 0x40000 | 0x80000 | 0x40000000 | 0x10000000 | 0x2000000

function mayWrite(rights: string): boolean {
  // What is not known counts as everything.
  return (maskOf(rights, writing) & writing) !== 0
}

/** SYSTEM, Administrators, the built-in administrator, TrustedInstaller, and the administrators of domain and forest. */
const administrators = [
  /^(?:SY|S-1-5-18)$/,
  /^(?:BA|S-1-5-32-544)$/,
  /^(?:LA|S-1-5-21-[\d-]+-500)$/,
  /^(?:DA|S-1-5-21-[\d-]+-512)$/,
  /^(?:EA|S-1-5-21-[\d-]+-519)$/,
  /^S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464$/,
]

/** Whether an account, by its SID or its two letters, is one of those. */
export function isAdministrator(account: string): boolean {
  return administrators.some((one) => one.test(account))
}

/** CREATOR OWNER stands for whoever makes something there, which only those can who may write already. */
function isPlaceholder(trustee: string, flags: string): boolean {
  return /^(?:CO|S-1-3-0)$/.test(trustee) && /^(?:..)*?IO/.test(flags)
}
