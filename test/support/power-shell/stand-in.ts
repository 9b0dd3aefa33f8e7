import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { allowedEnvironment } from '../../../electron/powershell/allowed-environment.ts'
import { loadScripts } from '../../../electron/powershell/load-scripts.ts'
import { PowerShellSession, type SessionOptions } from '../../../electron/powershell/session.ts'

/** What the stand-in does when a function is asked; without an entry it answers the value configured for the name. */
export type Behaviour =
  | { value: unknown }
  | { do: 'hang' | 'half' | 'twice' | 'otherId' | 'utf16' | 'latin1' }
  | { do: 'noisy'; value?: unknown }
  | { do: 'fail'; error: { code: string; type: string; hresult: number; native: number | null; message: string } }
  | { do: 'waitFor'; file: string; value?: unknown }
  | { do: 'die'; code: number }
  | { do: 'print'; text: string }
  | { do: 'wall'; megabytes: number }

export interface StandInConfig {
  behaviours?: Record<string, Behaviour>
  values?: Record<string, unknown>
  /** Fields of the first answer that differ from those of a healthy Windows PowerShell. */
  ready?: Record<string, unknown>
  constrained?: boolean
  /** After the start, everything an exchange prints arrives in one piece, behind something left over. */
  inOnePiece?: boolean
}

export interface LogEntry {
  pid: number
  event: 'started' | 'asked' | 'answered' | 'child'
  name?: string
  args?: Record<string, unknown>
  child?: number
  arguments?: string[]
  environment?: Record<string, string>
  folder?: string
}

export interface StandIn {
  /** An executable file that behaves like PowerShell to its caller. */
  executable: string
  folder: string
  log(): LogEntry[]
  asked(name: string): LogEntry[]
}

/** The stand-in is an executable script, which Windows cannot start; there the real PowerShell is tested instead. */
export const standInRuns = process.platform !== 'win32'

/** Makes a stand-in for PowerShell in a folder of its own, gone after the test. */
export function makeStandIn(config: StandInConfig = {}): StandIn {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const log = join(folder, 'log.jsonl')
  const configPath = join(folder, 'config.json')
  writeFileSync(configPath, JSON.stringify({ ...config, log }))
  const executable = join(folder, 'powershell')
  const module = pathToFileURL(join(import.meta.dirname, 'stand-in.mjs')).href
  writeFileSync(
    executable,
    `#!${process.execPath}\nimport(${JSON.stringify(module)}).then((it) => it.standIn(${JSON.stringify(configPath)}))\n`,
  )
  chmodSync(executable, 0o755)
  const entries = (): LogEntry[] =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : []
  const asked = (name: string) => entries().filter((entry) => entry.event === 'asked' && entry.name === name)
  return { executable, folder, log: entries, asked }
}

/** Options that start a session on the stand-in. */
export function standInOptions(standIn: StandIn, more: Partial<SessionOptions> = {}): SessionOptions {
  return {
    executable: standIn.executable,
    scripts: loadScripts(),
    env: allowedEnvironment(process.env, null),
    windowsFolder: null,
    redact: (text) => text.replaceAll('hunter2', '[redacted]'),
    ...more,
  }
}

/** A session on the stand-in, ended after the test. */
export async function openOnStandIn(standIn: StandIn, more: Partial<SessionOptions> = {}): Promise<PowerShellSession> {
  const session = await PowerShellSession.open(standInOptions(standIn, more))
  onTestFinished(() => session.end())
  return session
}

/** Whether a process of this id is alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A process that has ended but was not yet collected still has an id.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}
