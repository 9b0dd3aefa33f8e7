import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { allowedEnvironment } from '../../electron/powershell/allowed-environment.ts'
import { SessionPool } from '../../electron/powershell/pool.ts'
import type { PowerShellSession } from '../../electron/powershell/session.ts'
import { findWindowsFolder } from '../../electron/powershell/windows-folder.ts'
import { openRealSession, realPowerShell } from '../support/power-shell/real-power-shell.ts'
import type { Measurement, Unmeasured } from './measurement.ts'
import { fastest, timed, timedEach } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

const probes = 60
/** A process each takes half a second, and its time does not depend on how many came before it. */
const processes = 10
const checkRounds = 3
/** As long as Windows may need for the list of VSS writers. */
const lateMs = 500

/** P2: small probes through the pool of persistent sessions against a process for each probe. */
export async function measurePowerShellPool(): Promise<(Measurement | Unmeasured)[]> {
  const what = `${probes} probes through the pool of PowerShell sessions`
  if (realPowerShell === null) {
    return [{ statement: 'P2', what, unmeasured: 'SKIPPED, no PowerShell on this machine (set BACKUP_MEDIC_PWSH)' }]
  }
  const readers = Math.min(3, Math.max(1, availableParallelism() - 1))
  const pool = new SessionPool({ open: openRealSession, readers })
  const askAll = (round: string) =>
    Promise.all(
      Array.from({ length: probes }, (_, index) => {
        const args = { value: `${round} ${index}` }
        return pool.call({ name: 'Get-Echo', args, writes: false, limitMs: 60_000 })
      }),
    )
  const withStart = await timed(() => askAll('first'))
  const times = await timedEach(3, (round) => askAll(`round ${round}`))
  await pool.close()
  const pooled = Math.min(...times)
  const each = await timedEach(processes, () => runProcess(realPowerShell ?? ''))
  const alone = (each.reduce((sum, time) => sum + time, 0) / processes) * probes
  const yardstick = {
    what: `${probes} processes one after the other, reckoned from ${processes},`,
    value: alone,
    unit: 'ms',
  } as const
  const faster = (ms: number, how: string, least: number): Measurement => ({
    statement: 'P2',
    what: `${what} (${readers} at a time), ${how}, times faster than a process for each`,
    value: alone / ms,
    unit: 'x',
    yardstick,
    target: { at: 'least', value: least },
    note: `${ms.toFixed(0)} ms`,
  })
  return [faster(pooled, 'once it is open', 100), faster(withStart, 'with opening it', 20)]
}

/**
 * P2: a whole health check on a real PowerShell, from the start of its process to its end, against its slowest read and what the pool needs
 * to open its sessions.
 */
export async function measureCheckOnPowerShell(): Promise<Measurement | Unmeasured> {
  const what =
    'a whole health check in a process of its own, on a real PowerShell that answers what the simulated server says'
  if (realPowerShell === null) {
    return { statement: 'P2', what, unmeasured: 'SKIPPED, no PowerShell on this machine (set BACKUP_MEDIC_PWSH)' }
  }
  const times: number[] = []
  const starts: number[] = []
  let done = { checks: 0, answered: 0, calls: 0, sessions: 0, late: 0 }
  for (let round = 0; round < checkRounds; round++) {
    await inWorkFolder(async (folder) => {
      const args = [join(import.meta.dirname, 'whole-check.ts'), folder, String(lateMs)]
      times.push(
        await timed(async () => {
          const { stdout } = await promisify(execFile)(process.execPath, args)
          done = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
        }),
      )
    })
    if (done.late !== 1 || done.answered !== done.checks)
      throw new Error(`The check went wrong: ${JSON.stringify(done)}`)
    const opened: PowerShellSession[] = []
    starts.push(
      await timed(async () => {
        opened.push(...(await Promise.all(Array.from({ length: done.sessions }, () => openRealSession()))))
      }),
    )
    await Promise.all(opened.map((session) => session.end()))
  }
  const least = lateMs + fastest(starts)
  return {
    statement: 'P2',
    what: `${what}, ${done.checks} checks in ${done.calls} calls, over its slowest read and the start of the pool`,
    value: fastest(times) / least,
    unit: 'x',
    yardstick: { what: `a read of ${lateMs} ms and opening ${done.sessions} sessions`, value: least, unit: 'ms' },
    target: { at: 'most', value: 2 },
    note: `${fastest(times).toFixed(0)} ms, the fastest of ${checkRounds} times each`,
  }
}

async function runProcess(executable: string): Promise<void> {
  const windowsFolder = process.platform === 'win32' ? findWindowsFolder() : null
  const args = ['-NoProfile', '-NonInteractive', '-Command', "@{ value = 'x' } | ConvertTo-Json -Compress"]
  await promisify(execFile)(executable, args, {
    env: allowedEnvironment(process.env, windowsFolder),
    windowsHide: true,
  })
}
