import { BrowserWindow, type WebPreferences } from 'electron'
import { appPage } from './app-protocol.ts'
import { forbidNavigation } from './navigation.ts'

/** The page has no Node, no privileges and a world apart from the preload script. */
const webPreferences = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences

/** Makes the window of the program; it is shown once its page is painted. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    title: 'Backup Medic',
    webPreferences: { ...webPreferences, preload },
  })
  forbidNavigation(window.webContents)
  window.once('ready-to-show', () => window.show())
  return window
}

/** Loads our page into the window. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(appPage)
}
