import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/installed.mjs'
import { type Browser, launchBrowser } from './browser.ts'
import type { DevTools } from './devtools.ts'
import { session } from './session.ts'
import { isFirstInstance } from './single-instance.ts'

/** What {@link App.quit} needs to know of a window. */
export interface Closable {
  close(): void
  destroy(): void
}

/** The windows that are open, in the order they were made. */
export const openWindows = new Set<Closable>()

class App extends EventEmitter {
  readonly isPackaged = false
  readonly #ready: Promise<Browser>
  #quitting = false
  #exiting: Promise<never> | undefined

  constructor() {
    super()
    // The message channel exists only when a test has started us.
    this.#ready = this.#launch(process.send !== undefined)
    this.#ready.catch((error: Error) => {
      process.stderr.write(`${error.message}\n`)
      process.exit(69)
    })
  }

  /** The browser behind the windows. */
  get browser(): Promise<Browser> {
    return this.#ready
  }

  async whenReady(): Promise<void> {
    await this.#ready
  }

  getPath(name: string): string {
    if (name === 'temp') return tmpdir()
    if (name !== 'userData') return homedir()
    const given = process.argv.findLast((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length)
    const path = given ?? join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'backup-medic')
    mkdirSync(path, { recursive: true })
    return path
  }

  getAppPath(): string {
    return root
  }

  getVersion(): string {
    return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
  }

  getLocale(): string {
    return new Intl.DateTimeFormat().resolvedOptions().locale
  }

  enableSandbox(): void {}

  requestSingleInstanceLock(): boolean {
    return isFirstInstance(this.getPath('userData'), () => this.emit('second-instance'))
  }

  quit(): void {
    if (this.#quitting) return
    this.#quitting = true
    for (const window of openWindows) window.destroy()
    this.emit('will-quit')
    this.exit(0)
  }

  exit(code = 0): void {
    this.#quitting = true
    this.#exiting ??= this.#end(code)
  }

  /** Tells the program that its last window has closed. Called by the stand-in only. */
  lastWindowClosed(): void {
    if (!this.#quitting && !this.emit('window-all-closed')) this.quit()
  }

  async #launch(steeredByTest: boolean): Promise<Browser> {
    const browser = launchBrowser(steeredByTest)
    await browser.devtools.send('Browser.getVersion').catch(() => {
      throw new Error('Chromium did not start. Run it once by hand to see why, or name another one in CHROMIUM_PATH.')
    })
    await session.defaultSession.watchDownloads(browser.devtools)
    await holdOpenedPages(browser.devtools)
    // A browser that ends by itself takes its windows along.
    void browser.devtools.closed.then(() => {
      for (const window of openWindows) window.destroy()
    })
    return browser
  }

  async #end(code: number): Promise<never> {
    const browser = await this.#ready
    await browser.close()
    process.exit(code)
  }
}

/** A page that another page opens waits, before it loads anything, until the program has decided about it. */
async function holdOpenedPages(devtools: DevTools): Promise<void> {
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.openerId !== undefined) return
    devtools.send('Runtime.runIfWaitingForDebugger', undefined, sessionId).catch(() => {})
  })
  const filter = [{ type: 'page' }]
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter })
}

/** Electron's `app`. */
export const app = new App()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
