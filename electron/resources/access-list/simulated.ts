import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { AccessListState, accessList, FileAccess } from '../../../shared/resources/access-list.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { failure } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'

/** A folder with its DACL and those of its files; the text `denied` stands for a file whose DACL cannot be read. */
const simulatedFolderSchema = z.strictObject({
  sddl: z.string().regex(/^D:/),
  files: z.record(z.string(), z.union([z.literal('denied'), z.string().regex(/^D:/)])).default({}),
})
type SimulatedFolder = z.infer<typeof simulatedFolderSchema>

/** The folders of the simulated server. */
export interface FolderState {
  variables: Record<string, string>
  folders: Record<string, SimulatedFolder>
}

/** Folders with their access lists, as data. */
export const simulatedAccessList = {
  state: {
    /** Environment variables of the machine, by name in capitals, for paths such as `%ALLUSERSPROFILE%\\…`. */
    variables: z.record(z.string(), z.string()),
    folders: z.record(z.string(), simulatedFolderSchema),
  },
  answers: {
    'Get-AccessListState': readAccessList,
    'Set-AccessListState': setAccessList,
    'Set-FileAccessListState': setFileAccessLists,
  },
  at: z.object({ path: z.string() }),
  names: ({ path }) => [path],
  changeBySomeoneElse(state, { path }) {
    const folder = state.folders[findFolder(state, path) ?? '']
    if (folder === undefined) return message('simulation.nothingChanged', { target: path })
    const account = strangers.find((sid) => !folder.sddl.includes(sid)) ?? strangers[0]
    setAccessList(state, { path, sddl: withEntry(folder.sddl, `(A;;FR;;;${account})`) })
    return message('simulation.accessListChanged', { path, account })
  },
} as const satisfies SimulatedResource<FolderState, keyof typeof accessList.primitives, { path: string }>

const done = { done: true } as const
const strangers = [1601, 1602, 1603, 1604].map((id) => `S-1-5-21-1004336348-1177238915-682003330-${id}`) as [
  string,
  ...string[],
]

interface Entry {
  type: string
  flags: string
  /** Rights, object, inherited object and account, as they stand. */
  rest: string
}
interface AccessList {
  isProtected: boolean
  entries: Entry[]
}

/** Answers the access list of a folder and, when asked for, those of the files directly in it. */
function readAccessList(state: FolderState, args: { path: string; withFiles: boolean }): AccessListState {
  const folder = state.folders[findFolder(state, args.path) ?? '']
  if (folder === undefined) return { exists: false }
  const files = Object.entries(folder.files).map(([name, sddl]) => ({ name, sddl: sddl === 'denied' ? null : sddl }))
  return {
    exists: true,
    sddl: folder.sddl,
    canonical: isCanonical(parse(folder.sddl)),
    files: args.withFiles ? files : [],
  }
}

/** Sets a folder's access list; what the folder hands down replaces the inherited entries of its files. */
function setAccessList(state: FolderState, args: { path: string; sddl: string }): typeof done {
  const key = findFolder(state, args.path)
  const folder = key === undefined ? undefined : state.folders[key]
  if (key === undefined || folder === undefined) throw failure('Set-AccessListState', 3, args.path)
  const wanted = parseOrRefuse(args.sddl, 'Set-AccessListState', args.path)
  const parent = state.folders[findFolder(state, key.slice(0, key.lastIndexOf('\\'))) ?? '']
  folder.sddl = format(parent === undefined ? wanted : inherit(wanted, handedToFolders(parse(parent.sddl))))
  propagate(folder)
  return done
}

/** Puts back the access lists of files in a folder; files that are gone, and lists that were never read, are left out. */
function setFileAccessLists(state: FolderState, args: { path: string; files: readonly FileAccess[] }): typeof done {
  const folder = state.folders[findFolder(state, args.path) ?? '']
  if (folder === undefined) throw failure('Set-FileAccessListState', 3, args.path)
  const handedDown = handedToFiles(parse(folder.sddl))
  const written = args.files.flatMap(({ name, sddl }) => {
    const key = findName(folder.files, name)
    if (key === undefined || sddl === null) return []
    const wanted = parseOrRefuse(sddl, 'Set-FileAccessListState', name)
    return [[key, format(inherit(wanted, handedDown))] as const]
  })
  for (const [key, sddl] of written) folder.files[key] = sddl
  return done
}

/** The folder of the simulated server that a path with variables names, whatever its case. */
export function findFolder(state: FolderState, path: string): string | undefined {
  const expanded = path.replace(/%([^%]+)%/g, (whole, name: string) => state.variables[name.toUpperCase()] ?? whole)
  return findName(state.folders, expanded.replace(/\\+$/, ''))
}

/** One more entry at the end of the explicit ones, as someone else would add it. */
export function withEntry(sddl: string, entry: string): string {
  const list = parse(sddl)
  const [added] = parse(`D:${entry}`).entries
  if (added === undefined) return sddl
  const explicit = list.entries.filter((one) => !isInherited(one))
  return format({ ...list, entries: [...explicit, added, ...list.entries.filter(isInherited)] })
}

function propagate(folder: SimulatedFolder): void {
  const handedDown = handedToFiles(parse(folder.sddl))
  for (const [name, sddl] of Object.entries(folder.files)) {
    if (sddl !== 'denied') folder.files[name] = format(inherit(parse(sddl), handedDown))
  }
}

/** A protected list keeps to itself; any other one takes the entries handed down in place of the inherited ones it had. */
function inherit(list: AccessList, handedDown: readonly Entry[]): AccessList {
  if (list.isProtected) return list
  return { ...list, entries: [...list.entries.filter((entry) => !isInherited(entry)), ...handedDown] }
}

function handedToFiles(folder: AccessList): Entry[] {
  return folder.entries.filter(({ flags }) => has(flags, 'OI')).map((entry) => ({ ...entry, flags: 'ID' }))
}

function handedToFolders(parent: AccessList): Entry[] {
  return parent.entries.flatMap((entry) => {
    const files = has(entry.flags, 'OI')
    const folders = has(entry.flags, 'CI')
    if (has(entry.flags, 'NP')) return folders ? [{ ...entry, flags: 'ID' }] : []
    if (folders) return [{ ...entry, flags: `${files ? 'OI' : ''}CIID` }]
    return files ? [{ ...entry, flags: 'OIIOID' }] : []
  })
}

/** Windows expects explicit denials, explicit permissions, then what is inherited. */
function isCanonical(list: AccessList): boolean {
  const ranks = list.entries.map((entry) => (isInherited(entry) ? 2 : entry.type.includes('D') ? 0 : 1))
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))
}

function parseOrRefuse(sddl: string, primitive: PrimitiveName, target: string): AccessList {
  if (!/^D:[A-Z]*(\([A-Z]+(;[^;()]*){5}\))*$/.test(sddl)) throw failure(primitive, 1336, target)
  return parse(sddl)
}

function parse(sddl: string): AccessList {
  const control = /^D:([A-Z]*)/.exec(sddl)?.[1] ?? ''
  const entries = [...sddl.matchAll(/\(([^;]*);([^;]*);([^)]*)\)/g)].map(([, type = '', flags = '', rest = '']) => ({
    type,
    flags,
    rest,
  }))
  return { isProtected: control.startsWith('P'), entries }
}

function format(list: AccessList): string {
  const entries = list.entries.map(({ type, flags, rest }) => `(${type};${flags};${rest})`)
  return `D:${list.isProtected ? 'P' : ''}AI${entries.join('')}`
}

function isInherited(entry: Entry): boolean {
  return has(entry.flags, 'ID')
}

function has(flags: string, flag: string): boolean {
  return [...flags.matchAll(/../g)].some(([one]) => one === flag)
}
