import { type ChildProcess, execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { win32 } from 'node:path'

/**
 * Ends a process that we have started, and everything it started. Does not wait for them to be gone. One that has ended already
 * is left alone, because the system may have given its number to another one; until Node has noticed its end, it has not.
 * https://devblogs.microsoft.com/oldnewthing/20110107-00/?p=11803
 */
export async function endProcessTree(child: ChildProcess, windowsFolder: string | null): Promise<void> {
  const { pid } = child
  if (pid === undefined || hasEnded(child)) return
  if (windowsFolder !== null) {
    const taskkill = win32.join(windowsFolder, 'System32', 'taskkill.exe')
    await new Promise<void>((resolve) => {
      execFile(taskkill, ['/PID', String(pid), '/T', '/F'], { timeout: 10_000, windowsHide: true }, () => resolve())
    })
  } else {
    for (const child of holdTree(pid)) send(child, 'SIGKILL')
  }
  child.kill('SIGKILL')
}

/** Whether a process never started, or Node has noticed its end. */
export function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

/** Halts a process and all below it, so that none can start another one between being listed and being ended. */
function holdTree(pid: number): Set<number> {
  const held = new Set<number>()
  send(pid, 'SIGSTOP')
  for (;;) {
    const fresh = descendantsOf(pid).filter((child) => !held.has(child))
    if (fresh.length === 0) return held
    for (const child of fresh) {
      send(child, 'SIGSTOP')
      held.add(child)
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended already.
  }
}

function descendantsOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readProcessIds()) {
    const parent = parentOf(entry)
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), entry])
  }
  const found: number[] = []
  const open = [pid]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const below = children.get(next) ?? []
    found.push(...below)
    open.push(...below)
  }
  return found
}

function readProcessIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

function parentOf(pid: number): number | null {
  try {
    // The program's name stands in brackets and may hold anything; the parent is the second field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
