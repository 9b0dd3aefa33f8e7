import { dirname, join } from 'node:path'
import { app, dialog, ipcMain, Menu, protocol, session } from 'electron'
import { errorText } from '../shared/model/error-text.ts'
import { visibleText } from '../shared/safe-text/visible-text.ts'
import type { ProgramPlace } from './session/open-server.ts'
import { readCommand, readStartOptions } from './session/start-options.ts'
import { declareAppScheme, serveApp } from './window/app-protocol.ts'
import { createWindow, loadPage } from './window/create-window.ts'
import { createDesktop } from './window/desktop.ts'
import { forbidDownloads } from './window/navigation.ts'
import { comeForward, mayOpenWindow } from './window/one-window.ts'
import { denyPermissions } from './window/permissions.ts'
import { isTrustedSender } from './window/trusted-sender.ts'

// Both have an effect only before Electron is ready.
app.enableSandbox()
declareAppScheme(protocol)

/** Opens the session, then the window onto it; the session ends with the window. */
async function start(): Promise<void> {
  const options = readStartOptions(process.argv, process.platform)
  // Windows shows notices only of programs that it knows by this name, which the installer gives as well.
  if (process.platform === 'win32') app.setAppUserModelId('app.backup-medic')
  await app.whenReady()
  Menu.setApplicationMenu(null)
  denyPermissions(session.defaultSession)
  forbidDownloads(session.defaultSession)
  await serveApp(protocol, join(import.meta.dirname, '../renderer'))

  const window = createWindow(join(import.meta.dirname, '../preload/index.cjs'))
  comeForward(app, window)
  // Loaded while the page's own process comes up, so that nothing of it delays the window.
  const [{ openWindowSitting }, { windowRequests }, { registerRequests }] = await Promise.all([
    import('./session/window-sitting.ts'),
    import('./ipc/window-requests.ts'),
    import('./ipc/register.ts'),
  ])
  const sitting = await openWindowSitting({
    ...options,
    systemLocale: app.getLocale(),
    ...programPlace(),
    desktop: createDesktop(window),
  })
  const { handlers, close } = windowRequests(sitting)
  registerRequests(ipcMain, {
    handlers,
    isTrusted: (event) => isTrustedSender(event, window.webContents),
  })
  app.on('window-all-closed', () => void close().finally(() => app.quit()))
  await loadPage(window)
}

/** Where this program lies: asked of Electron, because the bundle stands elsewhere than its sources do. */
function programPlace(): ProgramPlace {
  return {
    resources: app.getAppPath(),
    programFolders: app.isPackaged ? [dirname(app.getPath('exe')), dirname(app.getAppPath())] : [],
  }
}

/** Runs one command without a window and ends with its exit code; what it prints is out before that. */
async function runCommand(args: string[]): Promise<void> {
  const { main, processStreams } = await import('./cli/run-command-line.ts')
  const code = await main(args, { ...processStreams(), ...programPlace(), calledAs: 'backup-medic' })
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))))
  app.exit(code)
}

/** The window that is open already has come to the front. */
async function leaveToFirst(): Promise<void> {
  app.exit(0)
}

const command = readCommand(process.argv)
const running = command !== null ? runCommand(command) : mayOpenWindow(app) ? start() : leaveToFirst()
running.catch((error: unknown) => {
  const words = visibleText(errorText(error))
  if (command === null) dialog.showErrorBox('Backup Medic', words)
  else process.stderr.write(`${words}\n`)
  app.exit(1)
})
