import { spawn } from 'node:child_process'
import { win32 } from 'node:path'
import type { WindowsPlace } from '../../shared/model/windows-place.ts'
import { allowedEnvironment } from '../powershell/allowed-environment.ts'
import { findWindowsFolder } from '../powershell/windows-folder.ts'

/** The consoles of Windows that can be opened. */
export type WindowsConsole = Exclude<WindowsPlace, 'journalFolder'>

const consoles: Record<WindowsConsole, string> = { eventViewer: 'eventvwr.msc', services: 'services.msc' }

/** A program with its arguments, each by its full path. */
interface ConsoleCommand {
  program: string
  args: string[]
}

/**
 * How a console is opened: by `mmc.exe` itself, because what opens a `.msc` file can be set by every user for their own account
 * (`HKCU\Software\Classes`), and this program runs as administrator.
 */
export function consoleCommand(name: WindowsConsole, windowsFolder: string): ConsoleCommand {
  const system = win32.join(windowsFolder, 'System32')
  return { program: win32.join(system, 'mmc.exe'), args: [win32.join(system, consoles[name])] }
}

/** Opens a console of Windows, which goes on when this program ends. It gets the environment of our PowerShell sessions. Rejects when it cannot be started. */
export function openConsole(name: WindowsConsole): Promise<void> {
  const windowsFolder = findWindowsFolder()
  const { program, args } = consoleCommand(name, windowsFolder)
  return new Promise((resolve, reject) => {
    const env = allowedEnvironment(process.env, windowsFolder)
    const child = spawn(program, args, { detached: true, stdio: 'ignore', env })
    child.once('error', reject)
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
