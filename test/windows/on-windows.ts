import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPowerShellServer } from '../../electron/powershell/power-shell-server.ts'
import type { Server } from '../../electron/server/server.ts'

if (process.platform !== 'win32') throw new Error('This settles what Windows does, so it runs on Windows only.')

/** Where facts and raw bytes are kept; the workflow saves the folder. */
export const kept = join(import.meta.dirname, '..', '..', 'test-results', 'windows')
mkdirSync(kept, { recursive: true })

const system = `${process.env.SystemRoot}\\System32`

/** More than any of them prints; Node ends a program that prints 1 MiB unless it is told otherwise. */
const maxBuffer = 64 * 2 ** 20

/** Runs a text in Windows PowerShell and answers what it printed; throws when it fails. */
export function powerShell(text: string): string {
  const whole = `$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'\n${text}`
  const encoded = Buffer.from(whole, 'utf16le').toString('base64')
  const args = ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded]
  return execFileSync(`${system}\\WindowsPowerShell\\v1.0\\powershell.exe`, args, {
    encoding: 'utf8',
    maxBuffer,
  }).trim()
}

/** Runs a tool of Windows and answers what it printed; throws when it fails. */
export function tool(name: string, ...args: string[]): string {
  return execFileSync(`${system}\\${name}`, args, { encoding: 'utf8' })
}

/** Runs a tool of Windows and answers how it ended, whichever way. */
export function toolEnd(
  name: string,
  ...args: string[]
): { exitCode: number | null; output: string; errorText: string } {
  const { status, stdout, stderr } = spawnSync(`${system}\\${name}`, args, { encoding: 'utf8' })
  return { exitCode: status, output: stdout, errorText: stderr }
}

/** The real server of this computer for as long as the work lasts. */
export async function withServer<T>(work: (server: Server) => Promise<T>): Promise<T> {
  const server = await openPowerShellServer({ redact: (text) => text })
  try {
    return await work(server)
  } finally {
    await server.close()
  }
}

/** Keeps what was found, and prints it. */
export function keep(name: string, facts: unknown): void {
  const text = JSON.stringify(facts, null, 2)
  writeFileSync(join(kept, `${name}.json`), text)
  console.log(`${name}: ${text}`)
}

/** How long something took, in whole milliseconds, beside its answer. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; answer: T }> {
  const from = performance.now()
  const answer = await work()
  return { ms: Math.round(performance.now() - from), answer }
}
