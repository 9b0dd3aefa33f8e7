import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { allowedEnvironment } from '../../electron/powershell/allowed-environment.ts'
import { SessionPool } from '../../electron/powershell/pool.ts'
import { findWindowsFolder } from '../../electron/powershell/windows-folder.ts'
import { openRealSession, realPowerShell } from '../support/power-shell/real-power-shell.ts'
import type { Measurement, Unmeasured } from './measurement.ts'
import { timed, timedEach } from './timing.ts'

const probes = 60
/** A process each takes half a second, and its time does not depend on how many came before it. */
const processes = 10

/** P2: small probes through the pool of persistent sessions against a process for each probe. */
export async function measurePowerShellPool(): Promise<(Measurement | Unmeasured)[]> {
  const what = `${probes} probes through the pool of PowerShell sessions`
  if (realPowerShell === null) {
    return [{ statement: 'P2', what, unmeasured: 'skipped, no PowerShell on this machine (set BACKUP_MEDIC_PWSH)' }]
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

async function runProcess(executable: string): Promise<void> {
  const windowsFolder = process.platform === 'win32' ? findWindowsFolder() : null
  const args = ['-NoProfile', '-NonInteractive', '-Command', "@{ value = 'x' } | ConvertTo-Json -Compress"]
  await promisify(execFile)(executable, args, {
    env: allowedEnvironment(process.env, windowsFolder),
    windowsHide: true,
  })
}
