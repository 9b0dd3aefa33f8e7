import { win32 } from 'node:path'
import { programDataFolder } from './windows-folder.ts'

/** HOMEDRIVE, HOMEPATH and LOGONSERVER are here because libuv gives them to every process of Windows, needed or not. */
const windowsNames = [
  'APPDATA',
  'CommonProgramFiles',
  'CommonProgramFiles(x86)',
  'CommonProgramW6432',
  'COMPUTERNAME',
  'HOMEDRIVE',
  'HOMEPATH',
  'LOCALAPPDATA',
  'LOGONSERVER',
  'NUMBER_OF_PROCESSORS',
  'OS',
  'PROCESSOR_ARCHITECTURE',
  'ProgramFiles',
  'ProgramFiles(x86)',
  'ProgramW6432',
  'PUBLIC',
  'TEMP',
  'TMP',
  'USERDOMAIN',
  'USERNAME',
  'USERPROFILE',
] as const
const otherNames = ['HOME', 'LANG', 'TMPDIR'] as const

/**
 * The whole environment a session gets: the names listed here as they are, Windows' own folders set anew, and nothing else.
 * Left out on purpose: PATH and PSModulePath of the caller, profilers (COR_*), NODE_OPTIONS and everything unknown.
 */
export function allowedEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  windowsFolder: string | null,
): Record<string, string> {
  const allowed: Record<string, string> = { POWERSHELL_TELEMETRY_OPTOUT: '1', POWERSHELL_UPDATECHECK: 'Off' }
  const present = new Map(Object.keys(env).map((name) => [name.toLowerCase(), env[name]]))
  for (const name of windowsFolder === null ? otherNames : windowsNames) {
    const value = windowsFolder === null ? env[name] : present.get(name.toLowerCase())
    if (value !== undefined) allowed[name] = value
  }
  if (windowsFolder === null) return { ...allowed, PATH: '/usr/bin:/bin', TERM: 'dumb' }
  const system = win32.join(windowsFolder, 'System32')
  return {
    ...allowed,
    ALLUSERSPROFILE: programDataFolder(windowsFolder),
    ProgramData: programDataFolder(windowsFolder),
    SystemRoot: windowsFolder,
    windir: windowsFolder,
    SystemDrive: windowsFolder.slice(0, 2),
    ComSpec: win32.join(system, 'cmd.exe'),
    Path: `${system};${windowsFolder}`,
    PATHEXT: '.COM;.EXE;.BAT;.CMD',
    PSModulePath: win32.join(system, 'WindowsPowerShell', 'v1.0', 'Modules'),
  }
}
