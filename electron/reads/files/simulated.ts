import { z } from 'zod'
import type { files } from '../../../shared/reads/files.ts'
import type { AnswerOf, ParsedArguments } from '../../server/primitives.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'
import { allFiles, expandedPath, type FileState, fitsPattern } from '../file/simulated.ts'
import { crowdSchema, filesOf } from './simulated-crowd.ts'

/** The files of the simulated server, with the crowds in its folders. */
export interface CrowdedFolders extends FileState {
  crowds: Record<string, z.infer<typeof crowdSchema>[]>
}

/** Folders that hold very many files, as data; files that have a name of their own count as well. */
export const simulatedFiles = {
  state: { crowds: z.record(z.string(), z.array(crowdSchema)).default({}) },
  answers: { 'Get-FileCount': countFiles },
} as const satisfies SimulatedKind<CrowdedFolders, keyof typeof files.primitives>

function countFiles(state: CrowdedFolders, asked: ParsedArguments<'Get-FileCount'>): AnswerOf<'Get-FileCount'> {
  const folder = expandedPath(state, asked.path).replace(/\\+$/, '')
  const below = `${folder}\\`.toLowerCase()
  const all = allFiles(state)
  const isThere = findName(state.crowds, folder) !== undefined || all[findName(all, folder) ?? '']?.folder === true
  if (!isThere) return { exists: false }
  const crowded = Object.entries(state.crowds).flatMap(([place, crowds]) =>
    filesOf(crowds).map(({ name, crowd }) => ({ path: `${place}\\${name}`, ...crowd })),
  )
  const named = Object.entries(all).flatMap(([path, one]) =>
    one.folder ? [] : [{ path, sizeBytes: one.sizeBytes, ageDays: one.ageDays }],
  )
  const found = [...named, ...crowded].filter(({ path }) => {
    const rest = path.toLowerCase().startsWith(below) ? path.slice(below.length).split('\\') : []
    if (rest.length === 0 || (rest.length > 1 && !asked.subfolders)) return false
    return fitsPattern(rest.at(-1) ?? '', asked.pattern)
  })
  const days = found.map(({ ageDays }) => Math.floor(ageDays * 10) / 10)
  return {
    exists: true,
    count: found.length,
    sizeBytes: String(found.reduce((sum, { sizeBytes }) => sum + BigInt(sizeBytes), 0n)),
    oldestDays: days.length === 0 ? null : days.reduce((one, other) => Math.max(one, other)),
    newestDays: days.length === 0 ? null : days.reduce((one, other) => Math.min(one, other)),
    complete: true,
  }
}
