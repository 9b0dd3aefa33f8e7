import { EventEmitter } from 'node:events'
import { app, openWindows } from './app.ts'
import { type Preferences, WebContents } from './web-contents.ts'

interface WindowOptions {
  width?: number
  height?: number
  show?: boolean
  webPreferences?: Preferences
}

/** Electron's `BrowserWindow`: one page of the browser. Only sandboxed, isolated windows can be made. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  #destroyed = false
  #visible: boolean

  constructor({ width = 800, height = 600, show = true, webPreferences = {} }: WindowOptions = {}) {
    super()
    this.#visible = show
    openWindows.add(this)
    this.webContents = new WebContents(app.browser, { width, height }, webPreferences)
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.#close())
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows].filter((window) => window instanceof BrowserWindow)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    this.#visible = true
    this.emit('show')
  }

  focus(): void {
    this.emit('focus')
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {}

  isVisible(): boolean {
    return this.#visible
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  close(): void {
    let stopped = false
    const stop = () => {
      stopped = true
    }
    this.emit('close', { preventDefault: stop })
    if (!stopped) this.destroy()
  }

  destroy(): void {
    this.webContents.closePage()
    this.#close()
  }

  #close(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    openWindows.delete(this)
    this.emit('closed')
    if (openWindows.size === 0) app.lastWindowClosed()
  }
}
