import type { Readable } from 'node:stream'
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'
import type { Message } from '../../shared/model/message.ts'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'

/** A file in a zip, which is unpacked as it is read and never written anywhere. */
export interface ZipEntry {
  name: string
  written: number
  size: number
  open(): Promise<Readable>
}

/** A zip that is not looked into, with the reason. */
class RefusedZip extends ReasonedError {}

/** Logs pack to a twentieth or a hundredth; what packs closer than this was made to fill something up. */
const closestPacking = 400
const smallEnough = 64 * 1024 * 1024
const mostEntries = 100_000

/**
 * The files of a zip, one after the other; `tell` hears of those that are left out. Throws a {@link RefusedZip} before the first one when it
 * is no whole zip, when a name in it leads elsewhere, when it would unpack to far more than logs do, or when its files overlap.
 */
export async function* zipEntries(
  path: string,
  size: number,
  tell: (name: string, reason: Message) => void,
): AsyncGenerator<ZipEntry> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(refuse)
  try {
    const entries: { entry: Entry; name: string }[] = []
    let packed = 0
    for await (const entry of listed(zip)) {
      packed += entry.compressedSize
      if (entries.push({ entry, name: innerName(entry) }) > mostEntries)
        throw new RefusedZip(message('logs.zipTooMany', { count: mostEntries }))
    }
    if (packed > size) throw new RefusedZip(message('logs.zipOverlaps'))
    const bomb = entries.find(({ entry }) => isBomb(entry.uncompressedSize, entry.compressedSize))
    if (bomb) throw new RefusedZip(message('logs.zipBomb', { name: bomb.name }))
    const unpacked = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
    if (isBomb(unpacked, size)) throw new RefusedZip(message('logs.zipBomb', { name: '*' }))
    for (const { entry, name } of entries) {
      if (name.endsWith('/')) continue
      if (entry.isEncrypted()) tell(name, message('logs.zipEncrypted'))
      else yield { name, ...partsOf(entry), open: () => zip.openReadStreamPromise(entry) }
    }
  } finally {
    zip.close()
  }
}

/** Throws what was said of a zip that could not be listed: an error of the disk as it is, anything else as that of a zip that is not whole. */
function refuse(error: unknown): never {
  if (error instanceof Error && 'code' in error) throw error
  throw new RefusedZip(message('logs.zipNotWhole'))
}

async function* listed(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    refuse(error)
  }
}

function partsOf(entry: Entry): { written: number; size: number } {
  return { written: entry.getLastModDate().getTime(), size: entry.uncompressedSize }
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > smallEnough && unpacked > packed * closestPacking
}

/** The name of an entry, with slashes; one that would lie outside of the folder it is unpacked to is refused. */
function innerName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  if (validateFileName(name) !== null) throw new RefusedZip(message('logs.zipLeadsOut', { name }))
  return name
}
