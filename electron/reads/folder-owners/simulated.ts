import { z } from 'zod'
import type { folderOwners } from '../../../shared/reads/folder-owners.ts'
import { type FolderState, findFolder } from '../../resources/access-list/simulated.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

interface OwnedFolders extends FolderState {
  owners: Record<string, string>
  links: string[]
}

/** The owners of the simulated folders and files. */
export const simulatedFolderOwners = {
  state: {
    /** SIDs by path; what is not named here belongs to the administrators. */
    owners: z.record(z.string(), z.string()).default({}),
    /** The paths of folders and files that are links to elsewhere. */
    links: z.array(z.string()).default([]),
  },
  answers: { 'Get-FolderOwnerList': (state, { path }) => ({ levels: levelsOf(state, path) }) },
} as const satisfies SimulatedKind<OwnedFolders, keyof typeof folderOwners.primitives>

type Level = AnswerOf<'Get-FolderOwnerList'>['levels'][number]

function levelsOf(state: OwnedFolders, path: string): Level[] {
  const top = findFolder(state, path)
  if (top === undefined) return []
  const below = `${top.toLowerCase()}\\`
  const folders = Object.keys(state.folders).filter((folder) => folder.toLowerCase().startsWith(below))
  const isLink = (path: string) => state.links.some((link) => link.toLowerCase() === path.toLowerCase())
  const linked = (path: string): Level => ({ path, kind: 'link', owner: null, sddl: null })
  return [top, ...folders].flatMap((folder): Level[] => {
    if (isLink(folder)) return [linked(folder)]
    const { sddl = null, files = {} } = state.folders[folder] ?? {}
    return [
      { path: folder, kind: 'folder', owner: ownerOf(state, folder), sddl },
      ...Object.entries(files).map(([name, list]): Level => {
        const file = `${folder}\\${name}`
        if (isLink(file)) return linked(file)
        const isDenied = list === 'denied'
        return {
          path: file,
          kind: 'file',
          owner: isDenied ? null : ownerOf(state, file),
          sddl: isDenied ? null : list,
        }
      }),
    ]
  })
}

function ownerOf({ owners }: OwnedFolders, path: string): string {
  return owners[findName(owners, path) ?? ''] ?? 'S-1-5-32-544'
}
