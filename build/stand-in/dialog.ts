import { basename, join } from 'node:path'
import { app } from './app.ts'

/** Names what a dialog that opens something is answered with; may be given several times. */
const openSwitch = '--stand-in-opens='

interface MessageBox {
  message: string
  detail?: string
  buttons?: string[]
  cancelId?: number
}

/**
 * Electron's `dialog`, without a window: a question is answered with its cancel button, a file goes into the program's
 * own folder, and both are said on the terminal. A test replaces the functions by its own answers.
 */
export const dialog = {
  async showMessageBox(_window: unknown, box: MessageBox): Promise<{ response: number }> {
    const response = box.cancelId ?? 0
    say(`${box.message} ${box.detail ?? ''} → ${box.buttons?.[response] ?? 'cancelled'}`)
    return { response }
  },
  async showSaveDialog(_window: unknown, { defaultPath = 'file' }: { defaultPath?: string }) {
    const filePath = join(app.getPath('userData'), basename(defaultPath))
    say(`Saved as ${filePath}`)
    return { canceled: false, filePath }
  },
  async showOpenDialog(_window: unknown, { properties = [] }: { properties?: readonly string[] } = {}) {
    const what = properties.includes('openDirectory') ? 'a folder' : 'files'
    const filePaths = process.argv
      .filter((arg) => arg.startsWith(openSwitch))
      .map((arg) => arg.slice(openSwitch.length))
    say(filePaths.length > 0 ? `Opened ${filePaths.join(', ')}` : `To choose ${what}, start with ${openSwitch}PATH.`)
    return { canceled: filePaths.length === 0, filePaths }
  },
  showErrorBox(title: string, content: string): void {
    say(`${title}: ${content}`)
  },
}

/** Electron's `shell`; an address or a file is printed instead of opened. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    say(`Open this page in your browser: ${url}`)
  },
  async openPath(path: string): Promise<string> {
    say(`Open this file: ${path}`)
    return ''
  },
  showItemInFolder(path: string): void {
    say(`This file is in its folder: ${path}`)
  },
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
