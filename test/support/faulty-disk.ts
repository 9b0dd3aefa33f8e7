import type * as syncFiles from 'node:fs'
import type * as files from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { sep } from 'node:path'

/** What a program does to a disk when it writes. `syncFolder` is the flush of a folder's entry. */
export type DiskCall =
  | 'mkdir'
  | 'open'
  | 'append'
  | 'write'
  | 'sync'
  | 'syncFolder'
  | 'truncate'
  | 'link'
  | 'rename'
  | 'rm'

export type DiskFault = 'ENOSPC' | 'EACCES' | 'EIO' | 'EROFS'
export const diskFaults: readonly DiskFault[] = ['ENOSPC', 'EACCES', 'EIO', 'EROFS']

interface Trouble {
  /** Only files below this folder are concerned. */
  below: string
  /** Only this kind of call counts; every kind when left out. */
  kind?: DiskCall
  /** Which of them fails, counted from 1. */
  nth: number
  fault: DiskFault
  /** Everything after it fails too, as on a disk that stays full. */
  lasting?: boolean
}

interface HeldSync {
  below: string
  reached: () => void
  released: Promise<void>
}

let trouble: (Trouble & { counted: number; failed: number }) | null = null
let held: HeldSync | null = null

/** The disk under the tests of a file that has put {@link onFaultyDisk} before `node:fs/promises`. */
export const disk = {
  /** From now on the n-th call fails. */
  fail(one: Trouble): void {
    trouble = { ...one, counted: 0, failed: 0 }
  },
  /** The disk is sound again; answers how many calls failed meanwhile. */
  heal(): number {
    const failed = trouble?.failed ?? 0
    trouble = null
    return failed
  },
  /** The next flush below a folder takes until `release` is called; `reached` tells that it has begun. */
  holdNextSync(below: string): { reached: Promise<void>; release: () => void } {
    let release: () => void = () => undefined
    let reach: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const reached = new Promise<void>((resolve) => {
      reach = resolve
    })
    held = { below, reached: reach, released }
    return { reached, release }
  },
}

/** The real module, with each write going through {@link disk} first. To be used as `vi.mock` of `node:fs/promises`. */
export function onFaultyDisk(real: typeof files): typeof files {
  const wrapped: typeof files = {
    ...real,
    mkdir: (async (path: string, options: never) => {
      assertSound('mkdir', path)
      return real.mkdir(path, options)
    }) as typeof files.mkdir,
    open: async (path, flags, mode) => {
      if (flags !== 'r') assertSound('open', String(path))
      return faultyHandle(await real.open(path, flags, mode), String(path), flags === 'r')
    },
    writeFile: async (path, text, options) => {
      if (isDue('write', String(path))) {
        await real.writeFile(path, half(text as string), options)
        throw broken('write', String(path))
      }
      return real.writeFile(path, text, options)
    },
    link: async (from, to) => {
      assertSound('link', String(to))
      return real.link(from, to)
    },
    rename: async (from, to) => {
      assertSound('rename', String(to))
      return real.rename(from, to)
    },
    rm: async (path, options) => {
      assertSound('rm', String(path))
      return real.rm(path, options)
    },
  }
  return { ...wrapped, default: wrapped } as typeof files
}

/** The same for the calls of `node:fs` that wait. */
export function onFaultySyncDisk(real: typeof syncFiles): typeof syncFiles {
  const wrapped = {
    ...real,
    mkdirSync: (path: string, options: never) => {
      assertSound('mkdir', path)
      return real.mkdirSync(path, options)
    },
    writeFileSync: (path: string, text: string) => {
      if (isDue('write', path)) {
        real.writeFileSync(path, half(text))
        throw broken('write', path)
      }
      real.writeFileSync(path, text)
    },
    renameSync: (from: string, to: string) => {
      assertSound('rename', to)
      real.renameSync(from, to)
    },
    rmSync: (path: string, options: syncFiles.RmOptions) => {
      assertSound('rm', path)
      real.rmSync(path, options)
    },
  }
  return { ...wrapped, default: wrapped } as unknown as typeof syncFiles
}

function faultyHandle(handle: FileHandle, path: string, isFolder: boolean): FileHandle {
  const { appendFile, write, writeFile, sync, truncate } = handle
  const soundOr = async (kind: DiskCall, beforeFailing: () => Promise<unknown>): Promise<void> => {
    if (!isDue(kind, path)) return
    await beforeFailing()
    throw broken(kind, path)
  }
  const nothing = async () => undefined
  return Object.assign(handle, {
    // A full disk takes what it still has room for.
    appendFile: async (text: string) => {
      await soundOr('append', () => appendFile.call(handle, half(text)))
      return appendFile.call(handle, text)
    },
    writeFile: async (text: string) => {
      await soundOr('write', () => writeFile.call(handle, half(text)))
      return writeFile.call(handle, text)
    },
    write: async (text: string, position: number) => {
      await soundOr('write', nothing)
      return write.call(handle, text as never, position as never)
    },
    sync: async () => {
      await soundOr(isFolder ? 'syncFolder' : 'sync', nothing)
      await passHeldSync(path)
      return sync.call(handle)
    },
    truncate: async (length: number) => {
      await soundOr('truncate', nothing)
      return truncate.call(handle, length)
    },
  })
}

async function passHeldSync(path: string): Promise<void> {
  if (held === null || !isBelow(path, held.below)) return
  const { reached, released } = held
  held = null
  reached()
  await released
}

function assertSound(kind: DiskCall, path: string): void {
  if (isDue(kind, path)) throw broken(kind, path)
}

function isDue(kind: DiskCall, path: string): boolean {
  if (trouble === null || !isBelow(path, trouble.below)) return false
  if (trouble.kind !== undefined && trouble.kind !== kind) return false
  // A full disk still gives room back.
  if (trouble.fault === 'ENOSPC' && (kind === 'rm' || kind === 'truncate')) return false
  trouble.counted++
  const due = trouble.lasting ? trouble.counted >= trouble.nth : trouble.counted === trouble.nth
  if (due) trouble.failed++
  return due
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}

function broken(kind: DiskCall, path: string): Error {
  const code = trouble?.fault ?? 'EIO'
  return Object.assign(new Error(`${code}: the disk refuses, ${kind} '${path}'`), { code })
}

function half(text: string): string {
  return text.slice(0, text.length / 2)
}
