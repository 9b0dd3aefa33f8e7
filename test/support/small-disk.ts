import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { errorText } from '../../shared/model/error-text.ts'
import { temporaryFolder } from './open-test-session.ts'

/** Mounts a disk of 1 MB in memory; returns why not where that is not allowed. */
export async function smallDisk(): Promise<{ folder: string } | { problem: string }> {
  const folder = await temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1024k', 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    return { problem: errorText(error) }
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return { folder }
}
