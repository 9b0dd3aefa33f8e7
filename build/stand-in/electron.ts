/**
 * Stands in for the `electron` module of the privileged program where Electron's binary is missing: windows are pages of
 * a Chromium on this machine, driven over the DevTools protocol. It has what this program uses and no more, and it proves
 * our code, not Electron: no tray, no updates, no fuses, no native dialogs, no sandbox of the operating system.
 */
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { obeyTests } from './control.ts'
import { clipboard, Menu, Notification, nativeTheme } from './desktop.ts'
import { dialog, shell } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { protocol } from './schemes.ts'
import { session } from './session.ts'

const electron = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  protocol,
  session,
  shell,
}

export { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, Notification, nativeTheme, protocol, session, shell }
export default electron

obeyTests(electron)
