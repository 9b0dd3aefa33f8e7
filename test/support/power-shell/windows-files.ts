import type { RawFile, RawWindows } from '../../../electron/server/contract-example.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'

const statuses = ['valid', 'unknown', 'notSigned', 'altered', 'notTrusted', 'notSupported', 'incompatible']
const driveTypes = ['unknown', 'missing', 'removable', 'fixed', 'network', 'optical', 'memory']
/** The bits of FILE_ATTRIBUTE_… https://learn.microsoft.com/windows/win32/fileio/file-attribute-constants */
const bits: Record<string, number> = {
  readOnly: 0x1,
  hidden: 0x2,
  system: 0x4,
  temporary: 0x100,
  sparse: 0x200,
  reparsePoint: 0x400,
  compressed: 0x800,
  offline: 0x1000,
  encrypted: 0x4000,
}
/** So many can be made anew for each call. */
const most = 2_000

/** The files of a simulated server, with their versions, signatures and drives; `null` where they are too many to be made. */
export function files(state: ServerState): RawWindows | null {
  const crowds = Object.entries(state.crowds).flatMap(([folder, all]) => all.map((crowd) => ({ folder, ...crowd })))
  if (crowds.reduce((sum, { count }) => sum + count, 0) > most) return null
  const made: Record<string, RawFile> = {}
  const drives: Record<string, { type: number; freeBytes: string }> = {}
  const versions: Record<string, string> = {}
  for (const [path, file] of Object.entries(state.files)) {
    if (file.denied) return null
    drives[path.slice(0, 2)] = { type: driveTypes.indexOf(file.drive), freeBytes: '0' }
    if (file.fileVersion !== null) versions[path] = file.fileVersion
    made[path] = {
      ...(file.folder ? { folder: true } : { bytes: Number(file.sizeBytes) }),
      written: written(state, file.ageDays),
      attributes: file.attributes.reduce((all, name) => all | (bits[name] ?? 0), 0),
      signature: { Status: statuses.indexOf(file.signature.status), Subject: subject(file.signature.signer) },
    }
  }
  for (const { folder, name, first, count, sizeBytes, ageDays } of crowds) {
    for (let number = first; number < first + count; number += 1) {
      const path = `${folder}\\${name.replace('*', String(number).padStart(6, '0'))}`
      made[path] = { bytes: sizeBytes, written: written(state, ageDays) }
    }
  }
  for (const [root, tree] of Object.entries(state.fileTrees)) {
    made[root] ??= { folder: true }
    for (const [name, { bytes }] of Object.entries(tree.files)) made[`${root}\\${name}`] = { bytes: Number(bytes) }
  }
  const all = { ...withLists(state), ...made }
  for (const path of Object.keys(all)) {
    for (let up = above(path); up !== null; up = above(up)) all[up] ??= { folder: true }
  }
  const aged = Object.entries(all).map(([path, file]) => [path, { written: written(state, 30), ...file }] as const)
  return { files: inOneSpelling(aged), drives: { 'C:': { type: 3, freeBytes: '0' }, ...drives }, versions }
}

/** The folders of which a simulated server knows the access lists, and the files in them. */
export function lists(state: ServerState): RawWindows {
  return { files: inOneSpelling(Object.entries(withLists(state))) }
}

function withLists(state: ServerState): Record<string, RawFile> {
  const made: Record<string, RawFile> = {}
  for (const [path, { sddl, files: within }] of Object.entries(state.folders)) {
    made[path] = { folder: true, sddl }
    for (const [name, list] of Object.entries(within)) {
      made[`${path}\\${name}`] = list === 'denied' ? { denied: true } : { sddl: list }
    }
  }
  return made
}

/** Windows finds a name whatever its case, this machine need not. */
function inOneSpelling(all: readonly (readonly [string, RawFile])[]): Record<string, RawFile> {
  const spelled = new Map<string, string>()
  for (const [path] of all) if (!spelled.has(path.toLowerCase())) spelled.set(path.toLowerCase(), path)
  return Object.fromEntries(all.map(([path, file]) => [spelled.get(path.toLowerCase()) ?? path, file]))
}

function above(path: string): string | null {
  const end = path.lastIndexOf('\\')
  return end > 2 ? path.slice(0, end) : null
}

function written({ identity }: ServerState, daysAgo: number): string {
  return new Date(Date.parse(identity.bootedAt) + (7 - daysAgo) * 86_400_000).toISOString()
}

function subject(organisation: string | null): string {
  if (organisation === null) return ''
  return `CN=x, O=${/[,"]/.test(organisation) ? `"${organisation.replaceAll('"', '""')}"` : organisation}, C=US`
}
