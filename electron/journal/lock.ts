import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'

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
export class LockHeld extends ReasonedError {
  constructor({ program, user, pid, since }: LockHolder, file: string) {
    super(message('lock.held', { program, user, pid, since, file }))
  }
}

/** The lock file could not be written. Nothing was done. */
export class LockNotTaken extends ReasonedError {
  constructor(file: string, error: unknown) {
    super(message('lock.notTaken', { file, detail: error instanceof Error ? error.message : String(error) }))
  }
}

/** Lock files that this program has given back although the disk did not let it remove them; their holder is nobody. */
const givenBack = new Set<string>()

/**
 * Takes the lock of a server's folder and answers how to give it back. Two programs never hold it at once; the lock of a program
 * that is gone is taken over. Throws {@link LockHeld} with the holder's name, after `patienceMs` of asking again, and
 * {@link LockNotTaken} when the disk refuses. Giving back never throws: what was done under the lock is done.
 */
export async function takeLock(folder: string, program: string, patienceMs = 0): Promise<() => Promise<void>> {
  const until = performance.now() + patienceMs
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
  try {
    return await take(file, text, holder, until)
  } catch (error) {
    throw error instanceof LockHeld ? error : new LockNotTaken(file, error)
  }
}

async function take(file: string, text: string, holder: LockHolder, until: number): Promise<() => Promise<void>> {
  const mark = `${file}\n${text}`
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await create(file, text)) {
      givenBack.delete(mark)
      return async () => {
        if ((await readFile(file, 'utf8').catch(() => text)) !== text) return
        await rm(file, { force: true }).catch(() => givenBack.add(mark))
      }
    }
    const found = await readFile(file, 'utf8').catch(() => null)
    if (found === null) continue
    const other = parseHolder(found)
    if (other && isAlive(other) && !givenBack.has(`${file}\n${found}`)) {
      if (performance.now() >= until) throw new LockHeld(other, file)
      attempt--
      await setTimeout(50)
    } else await removeStale(file, found)
  }
  throw new LockHeld({ ...holder, program: '?', user: '?', pid: 0 }, file)
}

/** A lock file comes into being whole: written beside its place and linked there, which fails when someone was faster. */
async function create(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, text, { mode: 0o600 })
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    // A draft that stays behind is no lock.
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** Only the holder of a second lock removes a left-over one, having read it again, so that nobody removes a fresh one. */
async function removeStale(file: string, expected: string): Promise<void> {
  const removing = `${file}.removing`
  const text = String(process.pid)
  if (!(await create(removing, text))) {
    const other = Number(await readFile(removing, 'utf8').catch(() => ''))
    if (other > 0 && !isRunning(other)) await rm(removing, { force: true })
    await setTimeout(20)
    return
  }
  try {
    if ((await readFile(file, 'utf8').catch(() => null)) === expected) await rm(file, { force: true })
  } finally {
    await rm(removing, { force: true })
  }
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
  if (!isRunning(pid)) return false
  return started === '' || startOf(pid) === '' || startOf(pid) === started
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
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
