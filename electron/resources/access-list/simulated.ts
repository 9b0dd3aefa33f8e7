import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { AccessListPage, accessList, FileAccess } from '../../../shared/resources/access-list.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { failure, refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'
import {
  type AccessList,
  administratorMay,
  format,
  handedToFiles,
  handedToFolders,
  inherit,
  isCanonical,
  isInherited,
  noList,
  parse,
  rights,
  withEntry,
} from './simulated-list.ts'

/** A folder with its DACL and those of its files; the text `denied` stands for a file whose DACL cannot be read. */
const simulatedFolderSchema = z.strictObject({
  sddl: z.string().regex(/^D:/),
  files: z.record(z.string(), z.union([z.literal('denied'), z.string().regex(/^D:/)])).default({}),
  /** Who owns a file, where that is not the administrators; an owner may always read and write the list of his file. */
  owners: z.record(z.string(), z.string()).optional(),
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
    'Add-FileAdministratorAccess': addAdministrators,
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
/** As many files as one answer holds. */
const pageSize = 2_000
const strangers = [1601, 1602, 1603, 1604].map((id) => `S-1-5-21-1004336348-1177238915-682003330-${id}`) as [
  string,
  ...string[],
]

/** Answers the access list of a folder and, when asked for, those of the files directly in it, a page at a time. */
function readAccessList(state: FolderState, args: { path: string; withFiles: boolean; after: string }): AccessListPage {
  const key = findFolder(state, args.path)
  const folder = state.folders[key ?? '']
  if (key === undefined || folder === undefined) return { exists: false }
  const { names, next } = args.withFiles ? filePage(folder, args.after) : { names: [], next: null }
  return {
    exists: true,
    sddl: folder.sddl,
    canonical: isCanonical(parse(folder.sddl)),
    subfolders: args.withFiles ? openSubfolders(state, key).length : 0,
    files: names.map((name) => ({
      name,
      sddl: mayFile(rights.read, folder, name) ? (folder.files[name] ?? null) : null,
    })),
    next,
  }
}

/**
 * Sets a folder's access list; what the folder hands down replaces the inherited entries of its files and folders, as far as they
 * let an administrator write their lists. Where they do not, Windows goes on without a word.
 */
function setAccessList(state: FolderState, args: { path: string; sddl: string }): typeof done {
  const key = findFolder(state, args.path)
  const folder = key === undefined ? undefined : state.folders[key]
  if (key === undefined || folder === undefined) throw failure('Set-AccessListState', 3, args.path)
  if (folder.sddl === noList) throw refusal('Set-AccessListState', `${args.path} has no access list at all`)
  const given = parseOrRefuse(args.sddl, 'Set-AccessListState', args.path)
  const parent = state.folders[findFolder(state, key.slice(0, key.lastIndexOf('\\'))) ?? '']
  folder.sddl = format(parent === undefined ? given : inherit(given, handedToFolders(parse(parent.sddl))))
  propagate(state, key, folder)
  return done
}

/** Puts back the access lists of files in a folder; files that are gone, and lists that were never read, are left out. */
function setFileAccessLists(state: FolderState, args: { path: string; files: readonly FileAccess[] }): typeof done {
  const folder = state.folders[findFolder(state, args.path) ?? '']
  if (folder === undefined) throw failure('Set-FileAccessListState', 3, args.path)
  const handedDown = handedToFiles(parse(folder.sddl))
  const written = args.files.flatMap(({ name, sddl }) => {
    const key = findName(folder.files, name)
    if (key === undefined || sddl === null || folder.files[key] === sddl) return []
    const given = parseOrRefuse(sddl, 'Set-FileAccessListState', name)
    return [[key, format(inherit(given, handedDown))] as const]
  })
  for (const [key, sddl] of written) {
    if (!mayFile(rights.write, folder, key)) throw failure('Set-FileAccessListState', 5, key)
    folder.files[key] = sddl
  }
  return done
}

/** Gives SYSTEM and the administrators an entry of their own on each file that inherits and has none. */
function addAdministrators(state: FolderState, args: { path: string; after: string }): { next: string | null } {
  const folder = state.folders[findFolder(state, args.path) ?? '']
  if (folder === undefined) throw failure('Add-FileAdministratorAccess', 3, args.path)
  const { names, next } = filePage(folder, args.after)
  for (const name of names) {
    const sddl = folder.files[name]
    if (sddl === undefined || !mayFile(rights.write, folder, name)) continue
    const { isProtected, entries } = parse(sddl)
    if (isProtected || !entries.some(isInherited)) continue
    const own = entries.filter((entry) => entry.type === 'A' && !isInherited(entry))
    folder.files[name] = ['SY', 'BA']
      .filter((who) => !own.some(({ rest }) => rest.endsWith(`;${who}`)))
      .reduce((text, who) => withEntry(text, `(A;;FA;;;${who})`), sddl)
  }
  return { next }
}

/** The folder of the simulated server that a path with variables names, whatever its case. */
export function findFolder(state: FolderState, path: string): string | undefined {
  const expanded = path.replace(/%([^%]+)%/g, (whole, name: string) => state.variables[name.toUpperCase()] ?? whole)
  return findName(state.folders, expanded.replace(/\\+$/, ''))
}

function filePage(folder: SimulatedFolder, after: string): { names: string[]; next: string | null } {
  const left = Object.keys(folder.files)
    .sort()
    .filter((name) => name > after)
  const names = left.slice(0, pageSize)
  return { names, next: left.length > names.length ? (names.at(-1) ?? null) : null }
}

function mayFile(right: number, folder: SimulatedFolder, name: string): boolean {
  const sddl = folder.files[name]
  return sddl !== undefined && sddl !== 'denied' && administratorMay(right, sddl, folder.owners?.[name] ?? 'BA')
}

function propagate(state: FolderState, key: string, folder: SimulatedFolder): void {
  const list = parse(folder.sddl)
  for (const [name, sddl] of Object.entries(folder.files)) {
    if (mayFile(rights.write, folder, name)) folder.files[name] = format(inherit(parse(sddl), handedToFiles(list)))
  }
  for (const [path, below] of openSubfolders(state, key)) {
    below.sddl = format(inherit(parse(below.sddl), handedToFolders(list)))
    propagate(state, path, below)
  }
}

/** The folders directly in a folder that take entries from it. */
function openSubfolders(state: FolderState, key: string): [string, SimulatedFolder][] {
  const isIn = (path: string) => path.slice(0, path.lastIndexOf('\\')).toLowerCase() === key.toLowerCase()
  return Object.entries(state.folders).filter(([path, { sddl }]) => isIn(path) && !parse(sddl).isProtected)
}

function parseOrRefuse(sddl: string, primitive: PrimitiveName, target: string): AccessList {
  if (!/^D:[A-Z]*(\([A-Z]+(;[^;()]*){5}\))*$/.test(sddl)) throw failure(primitive, 1336, target)
  return parse(sddl)
}
