import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { BrowserWindow } from 'electron'

/**
 * Prints a page of ours to a PDF file, in a window that nobody sees, isolated and without scripts. Rejects when the page cannot be
 * printed or written.
 */
export async function printPage(page: string, pdf: string): Promise<void> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      javascript: false,
    },
  })
  try {
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    await window.loadURL(pathToFileURL(page).href)
    await writeFile(pdf, await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }), {
      flag: 'wx',
      mode: 0o600,
    })
  } finally {
    window.destroy()
  }
}
