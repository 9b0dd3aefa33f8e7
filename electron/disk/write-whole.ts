import { type BigIntStats, closeSync, fstatSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { renamePatiently } from './rename-patiently.ts'

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
    rmSync(draft, { force: true })
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

/** Gives a draft that is whole its name; throws `EEXIST` when something has that name and it is not to be replaced. */
export function giveName(draft: string, path: string, replace: boolean): void {
  if (replace) renamePatiently(draft, path)
  else renameNew(draft, path)
}

/** Gives the draft its name unless something has come to bear it; then throws `EEXIST`. */
function renameNew(draft: string, path: string): void {
  try {
    // A rename would replace what is there; a second name never does.
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    // FAT and some network shares know no second names.
    renamePatiently(draft, path)
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // The file is written, or the error that kept it from being written is thrown.
  }
}
