import {
  type BigIntStats,
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  writeFileSync,
} from 'node:fs'
import { removePatiently, renamePatiently } from './patiently.ts'

/** How a file is to be written. */
interface Order {
  /** Whether what bears its name already is replaced: a link itself, and not what it leads to. Else `EEXIST` is thrown. */
  replace: boolean
  /** Whether the text must be on disk before the file gets its name, so that it survives a power cut. Takes some milliseconds. */
  flush: boolean
}

/**
 * Writes a file that only its owner may read, whole or not at all: a program that is killed meanwhile or a disk that refuses leaves
 * what was there. Nothing is written through a link. Returns what the system says of this very file. Throws the error of the system.
 */
export function writeWhole(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  { replace, flush }: Order,
): BigIntStats {
  const draft = `${path}.${process.pid}.part`
  try {
    // Made anew: whoever can write to the folder could have put a link there.
    removePatiently(draft)
    const written = writeDraft(draft, pieces, flush)
    giveName(draft, path, replace)
    return written
  } finally {
    removeDraft(draft)
  }
}

function writeDraft(draft: string, pieces: Iterable<string | Uint8Array>, flush: boolean): BigIntStats {
  const file = openSync(draft, 'wx', 0o600)
  try {
    for (const piece of pieces) writeFileSync(file, piece)
    if (flush) fsyncSync(file)
    return fstatSync(file, { bigint: true })
  } finally {
    closeSync(file)
  }
}

/**
 * Gives a draft that is whole its name; throws `EEXIST` when something has that name and it is not to be replaced. The draft may still be
 * there afterwards, as a second name of the same file: see {@link removeDraft}.
 */
export function giveName(draft: string, path: string, replace: boolean, { link = linkSync } = {}): void {
  if (replace) renamePatiently(draft, path)
  else renameNew(draft, path, link)
}

/** Gives the draft its name unless something has come to bear it; then throws `EEXIST`. */
function renameNew(draft: string, path: string, link: typeof linkSync): void {
  try {
    // A rename would replace what is there; a second name never does.
    link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    // FAT, as on most USB sticks, and some network shares know no second names, whether or not the name is taken.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw taken(path)
    renamePatiently(draft, path)
  }
}

function taken(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`EEXIST: file already exists, rename '${path}'`), {
    code: 'EEXIST',
    syscall: 'rename',
  })
}

/** Removes what is left of a draft; never throws, because the file is written, or the error that kept it from being written is thrown. */
export function removeDraft(draft: string): void {
  try {
    removePatiently(draft)
  } catch {
    // Another program holds it open for longer than a moment.
  }
}
