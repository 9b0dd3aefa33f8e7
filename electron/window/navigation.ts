import type { Session, WebContents } from 'electron'

/** Keeps the window on our page: no navigation, no further windows, no embedded pages. */
export function forbidNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Stops every download; reports are saved by the privileged side, after a dialog. */
export function forbidDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
