import { app, type BrowserWindow, clipboard, dialog, Notification, nativeTheme, shell } from 'electron'
import type { ReportFormat } from '../../shared/ipc.ts'
import { message } from '../../shared/model/message.ts'
import type { Theme } from '../../shared/model/settings.ts'
import { windowsPlaces } from '../../shared/model/windows-place.ts'
import type { Translate } from '../../shared/text/translate.ts'
import { openConsole } from '../consoles/open-console.ts'
import type { Desktop } from '../session/desktop.ts'
import { openLink } from './external-links.ts'
import { printPage } from './print-page.ts'

const fileKinds: Record<ReportFormat | 'zip', string> = {
  html: 'HTML',
  pdf: 'PDF',
  md: 'Markdown',
  json: 'JSON',
  zip: 'ZIP',
}
// High contrast is drawn by the page itself; the frame of the window is dark then.
const frameThemes: Record<Theme, 'system' | 'light' | 'dark'> = {
  system: 'system',
  light: 'light',
  dark: 'dark',
  highContrast: 'dark',
}

/** The desktop around the window: its dialogs, clipboard, browser and theme. */
export function createDesktop(window: BrowserWindow): Desktop {
  return {
    version: app.getVersion(),
    emit(name, event) {
      if (!window.isDestroyed()) window.webContents.send(name, event)
    },
    async chooseFile(suggestedName, format) {
      const filters = [{ name: fileKinds[format], extensions: [format] }]
      const chosen = await dialog.showSaveDialog(window, {
        defaultPath: suggestedName,
        filters,
        // Windows asks by itself; other systems do when they are told to.
        properties: ['showOverwriteConfirmation'],
      })
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
    },
    async chooseLogs(what) {
      // Windows has one dialog for folders and another for files.
      const properties = [
        what === 'folder' ? 'openDirectory' : 'openFile',
        'multiSelections',
        'dontAddToRecent',
      ] as const
      const chosen = await dialog.showOpenDialog(window, { properties: [...properties] })
      return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths
    },
    printPdf: printPage,
    openFile: (path) => shell.openPath(path),
    showInFolder: (path) => shell.showItemInFolder(path),
    writeClipboard: (text) => clipboard.writeText(text),
    openLink: (url, translate) =>
      openLink(url, {
        ask: (address) => askToOpen(window, address, translate),
        open: (address) => shell.openExternal(address),
      }),
    places: process.platform === 'win32' ? windowsPlaces : [],
    async openPlace(place, stateFolder) {
      // Inside the folder, Explorer would offer to open it up for good to whoever asks without elevation.
      if (place === 'journalFolder') shell.showItemInFolder(stateFolder)
      else await openConsole(place)
    },
    applyTheme(theme) {
      nativeTheme.themeSource = frameThemes[theme]
    },
    notify(notice) {
      // A server without a shell (Server Core) shows none.
      if (!Notification.isSupported()) return
      const shown = new Notification(notice)
      shown.on('click', () => {
        if (!window.isDestroyed()) window.show()
      })
      shown.show()
    },
  }
}

async function askToOpen(window: BrowserWindow, address: string, translate: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: translate(message('desktop.openLinkQuestion')),
    detail: address,
    buttons: [translate(message('desktop.openLink')), translate(message('desktop.cancel'))],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
