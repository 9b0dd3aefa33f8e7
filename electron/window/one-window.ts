import type { App, BrowserWindow } from 'electron'

/** Whether this program may open a window: no when the same user has one open, which comes to the front instead. */
export function mayOpenWindow(app: Pick<App, 'requestSingleInstanceLock'>): boolean {
  return app.requestSingleInstanceLock()
}

/** Brings the window to the front whenever the program is started again. */
export function comeForward(app: Pick<App, 'on'>, window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
}
