import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { allowedEnvironment } from '../../../electron/powershell/allowed-environment.ts'
import { findPowerShell } from '../../../electron/powershell/find-power-shell.ts'
import { loadScripts, type ScriptSet } from '../../../electron/powershell/load-scripts.ts'
import { PowerShellSession } from '../../../electron/powershell/session.ts'
import { findWindowsFolder } from '../../../electron/powershell/windows-folder.ts'

/** The PowerShell for the tests: BACKUP_MEDIC_PWSH, else the one of Windows, else a pwsh in PATH, else none. */
export const realPowerShell: string | null = findRealPowerShell()

if (realPowerShell === null) {
  console.warn(
    [
      '',
      '************************************************************************',
      '*  SKIPPED: the tests on a real PowerShell. None was found on this      *',
      '*  machine; set BACKUP_MEDIC_PWSH to the full path of a pwsh.           *',
      '************************************************************************',
      '',
    ].join('\n'),
  )
}

function findRealPowerShell(): string | null {
  const named = process.env.BACKUP_MEDIC_PWSH
  if (named) {
    if (isAbsolute(named) && existsSync(named)) return named
    throw new Error(`BACKUP_MEDIC_PWSH names ${named}, which is no full path of a file.`)
  }
  if (process.platform === 'win32') return findPowerShell()
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute)
  return folders.map((folder) => join(folder, 'pwsh')).find(existsSync) ?? null
}

/** The functions of the program and those for tests, all of which a request may name. */
export function scriptsForTests(): ScriptSet {
  const real = loadScripts()
  const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ps1'))
  const text = [real.text, ...own.map((name) => readFileSync(join(import.meta.dirname, name), 'latin1'))].join('\n')
  return { ...real, text, names: [...text.matchAll(/^function ([\w-]+)/gm)].map(([, name = '']) => name) }
}

/** A session on the real PowerShell with the functions for tests, ended after the test or by the caller. */
export async function openRealSession(): Promise<PowerShellSession> {
  if (realPowerShell === null) throw new Error('There is no PowerShell on this machine.')
  const windowsFolder = process.platform === 'win32' ? findWindowsFolder() : null
  return PowerShellSession.open({
    executable: realPowerShell,
    scripts: scriptsForTests(),
    env: allowedEnvironment(process.env, windowsFolder),
    windowsFolder,
    redact: (text) => text,
  })
}

/** The same, ended when the test is over. */
export async function openRealSessionForTest(): Promise<PowerShellSession> {
  const session = await openRealSession()
  onTestFinished(() => session.end())
  return session
}
