import { renameSync, rmSync } from 'node:fs'

/** What Windows says while somebody else has a file open, as a scanner for viruses does with each new one for a moment. */
const passing = ['EPERM', 'EACCES', 'EBUSY']
const attempts = 50
const pauseMs = 50

/**
 * Renames a file, over another one where there is one. On Windows it tries again for some seconds while another program has one of the
 * two open, and then throws the error of the system.
 */
export function renamePatiently(
  from: string,
  to: string,
  { rename = renameSync, platform = process.platform as string } = {},
): void {
  patiently(() => rename(from, to), platform)
}

/** Removes a file, where there is one. On Windows it tries again for some seconds while another program has it open, and then throws. */
export function removePatiently(path: string, { remove = rmSync, platform = process.platform as string } = {}): void {
  patiently(() => remove(path, { force: true }), platform)
}

function patiently(work: () => void, platform: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      work()
      return
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (platform !== 'win32' || attempt === attempts || !passing.includes(code)) throw error
    }
    pause()
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
}
