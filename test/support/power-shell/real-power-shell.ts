import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { allowedEnvironment } from '../../../electron/powershell/allowed-environment.ts'
import { loadScripts, type ScriptSet } from '../../../electron/powershell/load-scripts.ts'
import { PowerShellSession } from '../../../electron/powershell/session.ts'
import { findWindowsFolder } from '../../../electron/powershell/windows-folder.ts'
import { powerShells } from '../../../scripts/power-shells.mjs'

/** The PowerShell for the tests: BACKUP_MEDIC_PWSH, else the one of Windows, else a pwsh in PATH, else none. */
export const realPowerShell: string | null = powerShells()[0] ?? null

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

/** The functions of the program and those for tests, all of which a request may name; none of them takes the place of another. */
export function scriptsForTests(): ScriptSet {
  const real = loadScripts()
  const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('-functions.ps1'))
  const text = [real.text, ...own.map((name) => readFileSync(join(import.meta.dirname, name), 'latin1'))].join('\n')
  return { ...real, text, names: [...text.matchAll(/^function ([\w-]+)/gm)].map(([, name = '']) => name) }
}

/** The functions of the program, and after them those of files of fakes, which take the place of some. */
function scriptsWith(fakes: RegExp): ScriptSet {
  const real = loadScripts()
  const text = readdirSync(import.meta.dirname)
    .filter((name) => fakes.test(name))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'latin1'))
    .join('\n')
  const own = [...text.matchAll(/^function ([\w-]+)/gm)].map(([, name = '']) => name)
  return { ...real, text: `${real.text}\n${text}`, names: [...new Set([...real.names, ...own])] }
}

/** A session on the real PowerShell with the functions for tests, ended after the test or by the caller. */
export async function openRealSession(): Promise<PowerShellSession> {
  return openSession(scriptsForTests())
}

/** Asks a function of a session; an answer has a minute. */
export type Ask = (name: string, args?: object) => Promise<unknown>
type Tests = (ask: Ask, session: () => PowerShellSession) => void

/** Tests on one session of the real PowerShell with the functions for tests; skipped, and called so, where there is none. */
export function describeOnPowerShell(title: string, tests: Tests): void {
  describeOn(openRealSession, title, tests)
}

/** The same on a session in which the functions of the program reach a fake Windows. */
export function describeOnFakeWindows(title: string, tests: Tests): void {
  describeOn(() => openSession(scriptsWith(/^fake-windows.*\.ps1$/)), title, tests)
}

/** The same on a session in which real files have the access lists that `Use-FakeList` gives them; a test has ten minutes. */
export function describeOnFakeLists(title: string, tests: Tests): void {
  describeOn(() => openSession(scriptsWith(/^fake-lists\.ps1$/)), title, tests, 600_000)
}

/** The session is opened before the first test and ended after the last. */
function describeOn(open: () => Promise<PowerShellSession>, title: string, tests: Tests, timeout = 60_000): void {
  const skipped = realPowerShell === null
  describe.skipIf(skipped)(`${title}${skipped ? ' (SKIPPED: no PowerShell on this machine)' : ''}`, { timeout }, () => {
    let session: PowerShellSession
    beforeAll(async () => {
      session = await open()
    }, 60_000)
    afterAll(() => session?.end())
    tests(
      (name, args = {}) => session.request(name, args as Record<string, unknown>, 60_000),
      () => session,
    )
  })
}

async function openSession(scripts: ScriptSet, more: Record<string, string> = {}): Promise<PowerShellSession> {
  if (realPowerShell === null) throw new Error('There is no PowerShell on this machine.')
  const windowsFolder = process.platform === 'win32' ? findWindowsFolder() : null
  return PowerShellSession.open({
    executable: realPowerShell,
    scripts,
    env: { ...allowedEnvironment(process.env, windowsFolder), ...more },
    windowsFolder,
    redact: (text) => text,
  })
}

/** The same with more variables, ended when the test is over. */
export async function openRealSessionForTest(more: Record<string, string> = {}): Promise<PowerShellSession> {
  const session = await openSession(scriptsForTests(), more)
  onTestFinished(() => session.end())
  return session
}
