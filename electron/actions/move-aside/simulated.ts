import type { MovedFile, moveAside } from '../../../shared/actions/move-aside.ts'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'
import type { FileState } from '../../reads/file/simulated.ts'
import { fitsPattern } from '../../reads/file/simulated.ts'
import type { CrowdedFolders } from '../../reads/files/simulated.ts'
import { type CrowdFile, crowdsOf, filesOf } from '../../reads/files/simulated-crowd.ts'
import type { AnswerOf, ParsedArguments } from '../../server/primitives.ts'
import { refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

interface MovableFiles extends CrowdedFolders {
  registry: Record<string, Record<string, RegistryData>>
}

/** The crowds and the named files of simulated folders, moved to others and back. */
export const simulatedMoveAside = {
  state: {},
  answers: {
    'Get-MovableFilePage': readPage,
    'Move-FileAside': moveFiles,
    'Restore-FileAside': restoreFiles,
  },
} as const satisfies SimulatedKind<MovableFiles, keyof typeof moveAside.primitives>

const pageSize = 2_000

/** A file of a folder: one of a crowd, or one that the data name. */
interface Entry {
  name: string
  sizeBytes: string
  ageDays: number
  inUse: boolean
  closed: boolean
  crowd: CrowdFile | null
}

function readPage(state: MovableFiles, asked: ParsedArguments<'Get-MovableFilePage'>): AnswerOf<'Get-MovableFilePage'> {
  const left = { inUse: 0, recent: 0, pending: 0, closed: 0 }
  const following = [...entriesOf(state, asked.path).values()]
    .filter(({ name }) => name > asked.after)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const page = following.slice(0, pageSize)
  const pending = pendingPaths(state)
  const files = page.flatMap((entry): MovedFile[] => {
    if (!fitsPattern(entry.name, asked.pattern)) return []
    const obstacle = obstacleOf(entry, asked, pending)
    if (obstacle === null) return [{ name: entry.name, sizeBytes: entry.sizeBytes }]
    left[obstacle] += 1
    return []
  })
  return { files, left, next: following.length > page.length ? (page.at(-1)?.name ?? null) : null }
}

function moveFiles(state: MovableFiles, asked: ParsedArguments<'Move-FileAside'>): AnswerOf<'Move-FileAside'> {
  const { path, aside, made, files } = asked
  if ((findName(state.crowds, aside) !== undefined) !== made) {
    throw refusal('Move-FileAside', `${aside} was to be made here, or is gone`)
  }
  const all = entriesOf(state, path)
  const pending = pendingPaths(state)
  const moved = files.filter(({ name }) => {
    const entry = all.get(name)
    return entry !== undefined && obstacleOf(entry, asked, pending) === null
  })
  state.crowds[aside] ??= []
  transfer(state, path, aside, new Set(moved.map(({ name }) => name)))
  return { moved: moved.length }
}

function restoreFiles(
  state: MovableFiles,
  { path, aside, files }: ParsedArguments<'Restore-FileAside'>,
): AnswerOf<'Restore-FileAside'> {
  const [here, there] = [entriesOf(state, path), entriesOf(state, aside)]
  const back = files.filter(({ name, sizeBytes }) => !here.has(name) && there.get(name)?.sizeBytes === sizeBytes)
  const notRestored = files.filter(({ name }) => {
    const isBack = !there.has(name) && here.has(name)
    return !isBack && !back.some((one) => one.name === name)
  })
  transfer(state, aside, path, new Set(back.map(({ name }) => name)))
  if (entriesOf(state, aside).size === 0) delete state.crowds[findName(state.crowds, aside) ?? '']
  return { restored: back.length, notRestored: notRestored.map(({ name }) => name) }
}

function transfer(state: MovableFiles, from: string, to: string, names: ReadonlySet<string>): void {
  const going = [...entriesOf(state, from).values()].filter(({ name }) => names.has(name))
  for (const { name, crowd } of going) {
    const key = findName(state.files, `${from}\\${name}`)
    const file = crowd === null && key !== undefined ? state.files[key] : undefined
    if (key === undefined || file === undefined) continue
    delete state.files[key]
    state.files[`${to}\\${name}`] = file
  }
  const crowds = (folder: string) => filesOf(state.crowds[findName(state.crowds, folder) ?? ''] ?? [])
  const isGoing = ({ name }: CrowdFile) => names.has(name)
  const moved = crowds(from).filter(isGoing)
  if (moved.length === 0) return
  const stay = crowds(from).filter((one) => !isGoing(one))
  const arrived = [...crowds(to), ...moved]
  state.crowds[findName(state.crowds, from) ?? from] = crowdsOf(stay)
  state.crowds[findName(state.crowds, to) ?? to] = crowdsOf(arrived)
}

function entriesOf(state: CrowdedFolders, folder: string): Map<string, Entry> {
  const below = `${folder}\\`.toLowerCase()
  const named = Object.entries(state.files as FileState['files']).flatMap(([path, file]): Entry[] => {
    const name = path.slice(below.length)
    if (file.folder || !path.toLowerCase().startsWith(below) || name.includes('\\')) return []
    const { sizeBytes, ageDays, denied: closed } = file
    return [{ name, sizeBytes, ageDays, inUse: false, closed, crowd: null }]
  })
  const crowded = filesOf(state.crowds[findName(state.crowds, folder) ?? ''] ?? []).map((one): Entry => {
    const { sizeBytes, ageDays, inUse } = one.crowd
    return { name: one.name, sizeBytes: String(sizeBytes), ageDays, inUse, closed: false, crowd: one }
  })
  return new Map([...named, ...crowded].map((entry) => [entry.name, entry]))
}

function obstacleOf(
  { name, ageDays, inUse, closed }: Entry,
  { path, olderThanHours }: { path: string; olderThanHours: number },
  pending: ReadonlySet<string>,
): 'inUse' | 'recent' | 'pending' | 'closed' | null {
  if (closed) return 'closed'
  if (ageDays * 24 < olderThanHours) return 'recent'
  if (pending.has(`${path}\\${name}`.toLowerCase())) return 'pending'
  return inUse ? 'inUse' : null
}

/** What Windows is to move or delete at its next start. */
function pendingPaths({ registry }: MovableFiles): ReadonlySet<string> {
  const key = findName(registry, 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager')
  const value = registry[key ?? '']?.PendingFileRenameOperations
  const entries = value?.kind === 'MultiString' ? value.data : []
  return new Set(entries.map((entry) => entry.slice(entry.indexOf('\\??\\') + 4).toLowerCase()))
}
