import { readFileSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { message } from '../../shared/model/message.ts'

const holderSchema = z.object({
  program: z.string(),
  user: z.string(),
  host: z.string(),
  pid: z.number(),
  /** Tells this process from a later one with the same number; empty where the system does not say. */
  started: z.string(),
  since: z.string(),
})
/** Who holds the lock of a server. */
export type LockHolder = z.infer<typeof holderSchema>

/** Someone else is changing this server now. Nothing was done. */
export class LockHeld extends Error {
  readonly reason
  constructor({ program, user, pid, since }: LockHolder, file: string) {
    super(`held by ${user} (${pid})`)
    this.name = 'LockHeld'
    this.reason = message('lock.held', { program, user, pid, since, file })
  }
}

/**
 * Takes the lock of a server's folder and answers how to give it back. Two programs never hold it at once; the lock of a program
 * that is gone is taken over. Throws {@link LockHeld} with the holder's name.
 */
export async function takeLock(folder: string, program: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock')
  const holder: LockHolder = {
    program,
    user: userInfo().username,
    host: hostname(),
    pid: process.pid,
    started: startOf(process.pid),
    since: new Date().toISOString(),
  }
  const text = JSON.stringify(holder)
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(file, text)) {
      return async () => {
        if ((await readFile(file, 'utf8').catch(() => '')) === text) await rm(file, { force: true })
      }
    }
    const found = await readFile(file, 'utf8').catch(() => null)
    if (found === null) continue
    const other = parseHolder(found)
    if (other && isAlive(other)) throw new LockHeld(other, file)
    await removeStale(file, found)
  }
  throw new LockHeld({ ...holder, program: '?', user: '?', pid: 0 }, file)
}

async function create(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.writeFile(text)
    await handle.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves the lock aside first, so that of two programs that see it only one removes it, and never a fresh one. */
async function removeStale(file: string, expected: string): Promise<void> {
  const aside = `${file}.${process.pid}.${Date.now()}`
  try {
    await rename(file, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8').catch(() => '')) !== expected) await rename(aside, file).catch(() => undefined)
  else await rm(aside, { force: true })
}

/** A lock file that was cut short while it was written has no holder. */
function parseHolder(text: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function isAlive({ pid, host, started }: LockHolder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return started === '' || startOf(pid) === '' || startOf(pid) === started
}

function startOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
