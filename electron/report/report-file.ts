import { createHash } from 'node:crypto'
import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError, type Trouble } from '../../shared/model/reasoned-error.ts'
import { writeWhole } from '../disk/write-whole.ts'

/** A report that could not be written. An older file of the same name is as it was. */
export class ReportError extends ReasonedError {
  constructor(reason: Message, trouble: Trouble = 'cannotWrite') {
    super(reason, trouble)
  }
}

/**
 * Refuses a place for a report among our own files, whatever path leads there: anything below a folder of the state folder, where
 * journals and simulated servers lie, and in the folder itself a file that is there or belongs there. Changes nothing.
 */
export async function refuseOwnPlace(path: string, stateFolder: string): Promise<void> {
  const folder = await realFolder(dirname(resolve(path)))
  const below = relative(await realFolder(resolve(stateFolder)), folder)
  const outside = below === '..' || below.startsWith(`..${sep}`) || resolve(below) === below
  if (outside) return
  const name = basename(path).toLowerCase()
  const isNew = below === '' && name !== 'settings.json' && !(await exists(path))
  if (!isNew) throw new ReportError(message('report.amongOurs', { path, folder: stateFolder }))
}

/** Names that Windows keeps for devices, with any ending. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const deviceName =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)\s*(?:\.|$)/i

/** Refuses a name that Windows takes for a device or cannot give to a file, on any system, so that the file can be carried there. */
export function refuseReservedName(path: string): void {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  if (deviceName.test(name) || /[<>:"|?*\p{Cc}]/u.test(name) || /[. ]$/.test(name) || name === '') {
    throw new ReportError(message('report.reservedName', { name: name === '' ? path : name }))
  }
}

/**
 * Writes a report whole or not at all and returns its SHA-256, hex; replaces what has its name only when that is asked for, a link itself
 * and not what it leads to.
 */
export function writeReportFile(path: string, pieces: Iterable<string | Uint8Array>, overwrite: boolean): string {
  const sum = createHash('sha256')
  function* summed() {
    for (const piece of inChunks(pieces)) {
      sum.update(piece)
      yield piece
    }
  }
  try {
    writeWhole(path, summed(), { replace: overwrite, flush: true })
    return sum.digest('hex')
  } catch (error) {
    throw writeFailure(path, error)
  }
}

/** Small pieces of text joined, so that the disk is not asked for each line. */
function* inChunks(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let gathered = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') gathered += piece
    else yield piece
    if (gathered.length < chunkLength) continue
    yield gathered
    gathered = ''
  }
  if (gathered !== '') yield gathered
}

const chunkLength = 64 * 1024

/** The reason for a file that the system would not write: there already, no room, no rights, a network path that is gone. */
export function writeFailure(path: string, error: unknown): Error {
  if (error instanceof ReasonedError) return error
  const { code, message: detail } = error as NodeJS.ErrnoException
  if (code === undefined) return error as Error
  if (code === 'EEXIST') return new ReportError(message('report.exists', { path }))
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ReportError(message('report.diskFull', { path }))
  if (networkTroubles.includes(code) || (isOnNetwork(path) && networkNames.includes(code)))
    return new ReportError(message('report.networkGone', { path, detail }))
  return new ReportError(message('report.notWritten', { path, detail }))
}

/** A path that names a computer (`\\\\server\\share`), and no device (`\\\\?\\`). */
function isOnNetwork(path: string): boolean {
  return /^[\\/]{2}[^\\/?.]/.test(path)
}

/** What Node says for Windows’ own errors about a network path, of which it knows few. */
const networkNames = ['UNKNOWN', 'EIO', 'ENOENT']

const networkTroubles = [
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENOTCONN',
  'ECONNRESET',
  'ESTALE',
  'ENETDOWN',
  'ETIMEDOUT',
]

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** The folder a path leads to in the end; what does not exist yet is taken as it is written, below what does. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const above = dirname(folder)
    return above === folder ? folder : join(await realFolder(above), basename(folder))
  }
}
