import type { PrivateKind } from '../../shared/model/private-kinds.ts'

/** What an expression finds: the group `name` is what is replaced. */
interface Pattern {
  kind: PrivateKind
  find: RegExp
  counts?: (found: string) => boolean
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'

/** Folders below `Users` that belong to nobody, and accounts that every Windows has. */
const everybody =
  /^(?:public|default(?: user)?|all users|defaultappool|administrator|system|localsystem|networkservice|localservice)$/i
const builtInDomain =
  /^(?:nt authority|nt service|builtin|autorite nt|nt-autorität|iis apppool|window manager|hklm|hkcu|hku|hkey_\w+)$/i

/**
 * What shows that four numbers are a version and no address: the word before them, the name of an agent or extension of Azure VMs, or a
 * folder in which only versions stand. https://learn.microsoft.com/azure/virtual-machines/extensions/features-windows
 */
const beforeVersion = [
  String.raw`\b(?:version|versie|build|release)s?(?: is| est)?["' :=]{1,4}`,
  String.raw`\b(?:WaAppAgent|RdAgent|\w{0,30}GuestAgent|VMSnapshot)[ ,:=]{1,3}`,
  String.raw`[\\/]Packages[\\/]{1,2}Plugins[\\/]{1,2}[\w.-]{1,100}[\\/]{1,2}`,
  String.raw`[\\/]WindowsAzure[\\/]{1,2}(?:[\w.-]{1,100}[\\/]{1,2})?`,
].join('|')

/** Addresses that say nothing about anybody: this computer, none, and the fixed ones of Azure. */
const everywhere = new Set(['0.0.0.0', '127.0.0.1', '255.255.255.255', '169.254.169.254', '168.63.129.16', '::', '::1'])

/**
 * Private details that can be told by how they stand in a text. Each expression looks at a bounded piece, so that the work is linear.
 * https://learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers
 */
export const privatePatterns: readonly Pattern[] = [
  {
    kind: 'tenant',
    find: new RegExp(
      `(?:tenant|directory|locataire|aad)[\\w ]{0,12}["']?\\s{0,3}[:=/]?\\s{0,3}["']?(?<name>${guid})`,
      'giu',
    ),
  },
  {
    kind: 'tenant',
    find: new RegExp(
      `(?:microsoftonline\\.(?:com|us|de)|sts\\.windows\\.net|graph\\.windows\\.net)/(?<name>${guid})`,
      'giu',
    ),
  },
  {
    kind: 'subscription',
    find: new RegExp(`(?:subscription|abonnement)[\\w ]{0,12}["']?\\s{0,3}[:=/]?\\s{0,3}["']?(?<name>${guid})`, 'giu'),
  },
  { kind: 'user', find: /\bS-1-5-21(?:-\d{1,10}){3,4}\b/g },
  { kind: 'user', find: /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![\w-])/giu },
  {
    kind: 'user',
    find: /\b[a-z]:[\\/]{1,2}(?:Users|Documents and Settings)[\\/]{1,2}(?<name>[^\\/:*?"<>|\r\n]{1,64})/giu,
    counts: (name) => !everybody.test(name),
  },
  {
    kind: 'user',
    find: /\b(?:user(?: ?name)?|account(?: name)?|utilisateur|compte|gebruiker(?:snaam)?|run as|logon)\s{0,3}[:=]\s{0,3}["']?(?:[\w.-]{1,64}\\)?(?<name>[\p{L}\d][\p{L}\d._$-]{1,63})/giu,
    counts: (name) => !everybody.test(name) && /\p{L}/u.test(name),
  },
  {
    kind: 'host',
    // A path whose separators are doubled, as in JSON, has two of them behind its drive as well.
    find: /(?<=^|[\s"'(=:,;])(?<!\b[a-z]:)\\{2,4}(?<name>[a-z0-9][a-z0-9._-]{0,62})(?=\\)/giu,
    counts: (name) => !isAddress(name),
  },
  {
    kind: 'host',
    find: new RegExp(
      `(?<![\\w.-])(?:${label}\\.){1,5}(?:local|lan|corp|internal|intern|intranet|home|priv|private)(?![\\w-]|\\.\\w)`,
      'giu',
    ),
  },
  { kind: 'host', find: /(?<![\w.-])(?<name>[a-z0-9]{3,24})(?=\.(?:blob|queue|table|file)\.core\.windows\.net)/giu },
  {
    kind: 'address',
    find: new RegExp(String.raw`(?<![\w.-]|${beforeVersion})(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)`, 'gi'),
    counts: (text) => isAddress(text) && !everywhere.has(text),
  },
  {
    kind: 'address',
    find: /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/giu,
    counts: (text) => isLongAddress(text) && !everywhere.has(text),
  },
]

function isAddress(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)
}

/** IPv6: eight groups, or fewer with one `::`. A time such as 10:20:30 is none. */
function isLongAddress(text: string): boolean {
  const gaps = text.split('::').length - 1
  const groups = text.split(':').filter((group) => group !== '').length
  return gaps === 1 ? groups > 0 && groups < 8 : gaps === 0 && groups === 8
}

/** Whether the first part of `PART\name` is Windows' own, or a hive of the registry. */
export function isBuiltInDomain(name: string): boolean {
  return builtInDomain.test(name)
}

/** Whether an account or folder of a user is one that every Windows has. */
export function isEverybody(name: string): boolean {
  return everybody.test(name)
}
