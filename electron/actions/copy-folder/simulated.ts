import { z } from 'zod'
import type { copyFolder, FolderContent } from '../../../shared/actions/copy-folder.ts'
import { type FolderState, findFolder } from '../../resources/access-list/simulated.ts'
import type { VolumeState } from '../../resources/shadow-storage/simulated.ts'
import type { AnswerOf, PrimitiveName } from '../../server/primitives.ts'
import { failure, refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

const fileSchema = z.strictObject({
  bytes: z.string().regex(/^\d{1,20}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Open in a program that lets nobody read it: robocopy leaves it out and ends with 8. */
  inUse: z.boolean().optional(),
})
const treeSchema = z.strictObject({
  files: z.record(z.string(), fileSchema),
  links: z.number().default(0),
  encrypted: z.number().default(0),
})

/** Folders with the files in them and below, by their paths from there. */
export interface TreeState extends FolderState, VolumeState {
  fileTrees: Record<string, z.infer<typeof treeSchema>>
}

/** Folders that can be copied, as data; their access lists are those of the simulated folders. */
export const simulatedCopyFolder = {
  state: {
    fileTrees: z.record(z.string(), treeSchema).default({
      'C:\\Windows\\Web\\Wallpaper': {
        files: {
          'Windows\\img0.jpg': { bytes: '238425', sha256: '5a'.repeat(32) },
          'Windows\\img19.jpg': { bytes: '1000', sha256: 'b7'.repeat(32) },
        },
        links: 0,
        encrypted: 0,
      },
    }),
  },
  answers: {
    'Get-FolderContent': (state, { path }) => contentOf(state, path),
    'Get-CopyTarget': (state, { path }) => targetOf(state, path),
    'Copy-FolderPage': copyPage,
    'Copy-FolderRest': copyRest,
    'Rename-CopyAside': renameAside,
  },
} as const satisfies SimulatedKind<TreeState, keyof typeof copyFolder.primitives>

const done = { done: true } as const
/** What a new folder takes from its drive. */
const inherited = 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)'
/** So few that even a small folder takes several pages. */
const pageSize = 2

function contentOf(state: TreeState, path: string): FolderContent {
  const tree = state.fileTrees[findTree(state, path) ?? '']
  if (tree === undefined) return { exists: false }
  const files = Object.entries(tree.files)
  const folders = new Set(
    files.flatMap(([name]) => (name.includes('\\') ? [name.slice(0, name.lastIndexOf('\\'))] : [])),
  )
  return {
    exists: true,
    files: files.length,
    folders: folders.size,
    bytes: String(files.reduce((all, [, { bytes }]) => all + BigInt(bytes), 0n)),
    links: tree.links,
    encrypted: tree.encrypted,
    sddl: state.folders[findFolder(state, path) ?? '']?.sddl ?? inherited,
  }
}

function targetOf(state: TreeState, path: string): AnswerOf<'Get-CopyTarget'> {
  const volume = state.volumes[findName(state.volumes, expanded(state, path).slice(0, 2)) ?? '']
  const exists =
    findTree(state, path) !== undefined || locateFile(state, path) !== null || findFolder(state, path) !== undefined
  return { exists, isLocalDisk: volume !== undefined, freeBytes: volume?.freeBytes ?? null }
}

function copyPage(state: TreeState, args: { from: string; to: string; after: string }): AnswerOf<'Copy-FolderPage'> {
  const source = state.fileTrees[findTree(state, args.from) ?? '']
  if (source === undefined) throw failure('Copy-FolderPage', 3, args.from)
  const key = findTree(state, args.to) ?? expanded(state, args.to)
  const target = state.fileTrees[key] ?? { files: {}, links: 0, encrypted: 0 }
  state.fileTrees[key] = target
  const left = Object.keys(source.files)
    .sort()
    .filter((name) => name > args.after)
  const page = left.slice(0, pageSize)
  let bytes = 0n
  for (const name of page) {
    const file = source.files[name]
    if (file === undefined) continue
    if (file.inUse) throw refusal('Copy-FolderPage', `robocopy ended with 8: ${name} is in use`)
    target.files[name] = { ...file }
    bytes += BigInt(file.bytes)
  }
  return { next: left.length > page.length ? (page.at(-1) ?? null) : null, bytes: String(bytes) }
}

function copyRest(state: TreeState, args: { from: string; to: string }): typeof done {
  const [from, to] = [expanded(state, args.from), expanded(state, args.to)]
  state.fileTrees[findTree(state, to) ?? to] ??= { files: {}, links: 0, encrypted: 0 }
  for (const [path, folder] of Object.entries(state.folders)) {
    if (isAtOrBelow(path, from)) state.folders[to + path.slice(from.length)] = structuredClone(folder)
  }
  return done
}

function renameAside(state: TreeState, args: { path: string; name: string }): typeof done {
  const path = expanded(state, args.path)
  const aside = `${path.slice(0, path.lastIndexOf('\\'))}\\${args.name}`
  if (targetOf(state, aside).exists) throw failure('Rename-CopyAside', 183, aside)
  const file = locateFile(state, path)
  if (file !== null) {
    file.files[file.name.slice(0, file.name.lastIndexOf('\\') + 1) + args.name] = file.found
    delete file.files[file.name]
    return done
  }
  if (!targetOf(state, path).exists) throw failure('Rename-CopyAside', 3, path)
  moveKeys(state.fileTrees, path, aside)
  moveKeys(state.folders, path, aside)
  return done
}

function moveKeys(map: Record<string, unknown>, from: string, to: string): void {
  for (const path of Object.keys(map).filter((one) => isAtOrBelow(one, from))) {
    map[to + path.slice(from.length)] = map[path]
    delete map[path]
  }
}

/** A file of a tree by its full path, with the files it stands among; `null` when there is none. */
export function locateFile(state: TreeState, path: string) {
  const full = expanded(state, path)
  for (const [root, { files }] of Object.entries(state.fileTrees)) {
    if (!isAtOrBelow(full, root)) continue
    const name = findName(files, full.slice(root.length + 1))
    const found = files[name ?? '']
    if (name !== undefined && found !== undefined) return { files, name, found }
  }
  return null
}

/** Puts a file into the tree that its path lies in; refuses where there is none, or where the name is taken. */
export function putFile(state: TreeState, path: string, file: z.infer<typeof fileSchema>, call: PrimitiveName): void {
  const full = expanded(state, path)
  if (locateFile(state, full) !== null) throw failure(call, 183, full)
  const root = Object.keys(state.fileTrees).find((one) => isAtOrBelow(full, one))
  const tree = state.fileTrees[root ?? '']
  if (root === undefined || tree === undefined) throw failure(call, 3, full)
  tree.files[full.slice(root.length + 1)] = { ...file }
}

function findTree(state: TreeState, path: string): string | undefined {
  return findName(state.fileTrees, expanded(state, path))
}

function expanded(state: FolderState, path: string): string {
  return path.replace(/%([^%]+)%/g, (whole, name: string) => state.variables[name.toUpperCase()] ?? whole)
}

function isAtOrBelow(path: string, above: string): boolean {
  return path.toLowerCase() === above.toLowerCase() || path.toLowerCase().startsWith(`${above.toLowerCase()}\\`)
}
