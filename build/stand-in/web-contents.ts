import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Browser } from './browser.ts'
import type { DevTools, Protocol } from './devtools.ts'
import { withPaths } from './dropped-files.ts'
import { type Frame, ipcMain } from './ipc-main.ts'
import { mainWorld } from './main-world.ts'
import {
  bindingName,
  deliverName,
  type FromPage,
  fileMark,
  filesName,
  preloadWorld as preloadWorldName,
  type ToPage,
} from './messages.ts'
import { preloadWorld } from './preload-world.ts'
import { serveRequest } from './requests.ts'
import { fromBrowser, toBrowser } from './schemes.ts'
import { session } from './session.ts'
import { decode, encode } from './wire.ts'

/** The part of Electron's `webPreferences` that is looked at. */
export interface Preferences {
  preload?: string
  sandbox?: boolean
  contextIsolation?: boolean
  nodeIntegration?: boolean
  webSecurity?: boolean
}

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** Electron's `webContents`: a page, its frames, its preload script and its messages. */
export class WebContents extends EventEmitter {
  readonly session = session.defaultSession
  readonly #preferences: Preferences
  readonly #attached: Promise<DevTools>
  readonly #frames = new Map<string, Protocol.Page.Frame>()
  readonly #undelivered: string[] = []
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  /** A file that the program has opened in this page. */
  #openedFile: string | null = null
  #target = ''
  #page = ''
  #mainFrame = ''
  #preloadContext = 0

  constructor(browser: Promise<Browser>, size: { width: number; height: number }, preferences: Preferences) {
    super()
    const { sandbox, contextIsolation = true, nodeIntegration = false, webSecurity = true } = preferences
    if (!sandbox || !contextIsolation || nodeIntegration || !webSecurity) {
      throw new Error('The stand-in makes sandboxed, isolated windows only.')
    }
    this.#preferences = preferences
    this.#attached = browser.then((running) => this.#attach(running, size))
    this.#attached.catch((error: Error) => this.emit('destroyed', error))
  }

  /** Electron's `getLastWebPreferences`: what the window was made with. */
  getLastWebPreferences(): Preferences {
    return this.#preferences
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  get mainFrame(): Frame | null {
    return this.#frame(this.#mainFrame)
  }

  getURL(): string {
    return this.mainFrame?.url ?? ''
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver({ kind: 'event', channel, args })
  }

  async loadURL(url: string): Promise<void> {
    const devtools = await this.#attached
    this.#openedFile = url.startsWith('file:') ? url : null
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve))
    const { errorText } = await devtools.send('Page.navigate', { url: toBrowser(url) }, this.#page)
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
    await Promise.race([loaded, devtools.closed])
  }

  /** Electron's `printToPDF`, with the size that the page asks for. */
  async printToPDF({ printBackground = false }: { printBackground?: boolean } = {}): Promise<Buffer> {
    const devtools = await this.#attached
    const order = { printBackground, preferCSSPageSize: true }
    const { data } = await devtools.send('Page.printToPDF', order, this.#page)
    return Buffer.from(data, 'base64')
  }

  /** Closes the page in the browser. */
  closePage(): void {
    this.#attached.then((devtools) => devtools.send('Target.closeTarget', { targetId: this.#target })).catch(() => {})
  }

  async #attach({ devtools, visible }: Browser, size: { width: number; height: number }): Promise<DevTools> {
    await session.defaultSession.applyPermissions(devtools, this)
    this.#target = (visible ? await firstPage(devtools) : null) ?? (await newPage(devtools, size))
    const attached = await devtools.send('Target.attachToTarget', { targetId: this.#target, flatten: true })
    this.#page = attached.sessionId
    this.#listen(devtools)
    const { frameTree } = await devtools.send('Page.getFrameTree', undefined, this.#page)
    this.#mainFrame = frameTree.frame.id
    this.#frames.set(this.#mainFrame, frameTree.frame)
    await this.#prepare(devtools)
    return devtools
  }

  /** What must be in place before the first page is loaded. */
  async #prepare(devtools: DevTools): Promise<void> {
    const page = this.#page
    const secret = JSON.stringify(crypto.randomUUID())
    await devtools.send('Page.enable', undefined, page)
    await devtools.send('Runtime.enable', undefined, page)
    await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, page)
    await devtools.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorldName }, page)
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld})(${secret})` }, page)
    await devtools.send(
      'Page.addScriptToEvaluateOnNewDocument',
      { worldName: preloadWorldName, source: preloadSource(secret, this.#preferences.preload) },
      page,
    )
  }

  #listen(devtools: DevTools): void {
    const page = this.#page
    devtools.on('Inspector.detached', () => this.emit('destroyed'), page)
    devtools.on('Page.domContentEventFired', () => this.#flush(devtools), page)
    devtools.on('Page.loadEventFired', () => this.emit('did-finish-load'), page)
    devtools.on('Page.frameDetached', ({ frameId }) => this.#frames.delete(frameId), page)
    devtools.on('Page.frameNavigated', ({ frame }) => this.#frames.set(frame.id, frame), page)
    devtools.on('Runtime.executionContextsCleared', () => this.#setContext(0), page)
    devtools.on(
      'Runtime.executionContextCreated',
      ({ context }) => {
        const frame = (context.auxData as { frameId?: string } | undefined)?.frameId
        if (context.name === preloadWorldName && frame === this.#mainFrame) this.#setContext(context.id)
      },
      page,
    )
    devtools.on(
      'Runtime.bindingCalled',
      ({ name, payload, executionContextId }) => {
        if (name === bindingName) void this.#receive(decode(payload) as FromPage, executionContextId)
      },
      page,
    )
    devtools.on(
      'Fetch.requestPaused',
      (request) => {
        const frame = request.frameId === this.#mainFrame ? 'main' : 'sub'
        const mayNavigate = (url: string) => this.#mayNavigate(url, frame)
        serveRequest(devtools, page, request, mayNavigate, (url) => url === this.#openedFile).catch(() => {})
      },
      page,
    )
    devtools.on('Target.attachedToTarget', (opened) => {
      if (opened.targetInfo.openerId === this.#target) void this.#decideOpened(devtools, opened)
    })
    devtools.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId === this.#target) this.emit('destroyed')
    })
    devtools.send('Target.setDiscoverTargets', { discover: true }).catch(() => {})
  }

  #setContext(id: number): void {
    this.#preloadContext = id
  }

  /** Asks the program about leaving a page it has loaded; the first page is its own doing. */
  #mayNavigate(url: string, frame: 'main' | 'sub'): boolean {
    if (frame === 'main' && /^(about|data):/.test(this.getURL())) return true
    const event = {
      url,
      isMainFrame: frame === 'main',
      defaultPrevented: false,
      preventDefault() {
        event.defaultPrevented = true
      },
    }
    this.emit('will-frame-navigate', event)
    if (frame === 'main') this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  /** A page that ours has opened goes on, or is closed before it has loaded anything. */
  async #decideOpened(
    devtools: DevTools,
    { sessionId, targetInfo }: Protocol.Target.attachedToTargetPayload,
  ): Promise<void> {
    const { action } = this.#openHandler({ url: fromBrowser(targetInfo.url) })
    const resume = () => devtools.send('Runtime.runIfWaitingForDebugger', undefined, sessionId)
    if (action === 'allow') {
      await resume().catch(() => {})
      return
    }
    // A page that waits can hold up the one that opened it, so it goes on with every request stopped, and is closed.
    const steps = [
      devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, sessionId),
      resume(),
      devtools.send('Target.closeTarget', { targetId: targetInfo.targetId }),
    ]
    await Promise.allSettled(steps)
  }

  #frame(id: string): Frame | null {
    const frame = this.#frames.get(id)
    if (frame === undefined) return null
    const url = fromBrowser(frame.url)
    return { url, origin: new URL(url).origin, parent: frame.parentId ? this.#frame(frame.parentId) : null }
  }

  #deliver(message: ToPage): void {
    this.#undelivered.push(encode(message))
    if (this.#preloadContext !== 0) this.#attached.then((devtools) => this.#flush(devtools)).catch(() => {})
  }

  #flush(devtools: DevTools): void {
    if (this.#preloadContext === 0) return
    for (const text of this.#undelivered.splice(0)) {
      const expression = `${deliverName}(${JSON.stringify(text)})`
      devtools.send('Runtime.evaluate', { expression, contextId: this.#preloadContext }, this.#page).catch(() => {})
    }
  }

  async #receive(message: FromPage, context: number): Promise<void> {
    const senderFrame = context === this.#preloadContext ? this.mainFrame : null
    const event = { sender: this, senderFrame }
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...message.args)
      return
    }
    try {
      const args = await withPaths(message.args, await this.#attached, this.#page, context)
      const value = await ipcMain.answer(message.channel, event, args as unknown[])
      this.#deliver({ kind: 'answer', id: message.id, value })
    } catch (error) {
      this.#deliver({ kind: 'failure', id: message.id, reason: String(error) })
    }
  }
}

async function newPage(devtools: DevTools, size: { width: number; height: number }): Promise<string> {
  return (await devtools.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size })).targetId
}

/** The page of the window that Chromium opened at its start. */
async function firstPage(devtools: DevTools): Promise<string | null> {
  const { targetInfos } = await devtools.send('Target.getTargets')
  return targetInfos.find(({ type }) => type === 'page')?.targetId ?? null
}

function preloadSource(secret: string, preload: string | undefined): string {
  const script = preload === undefined ? '' : readFileSync(preload, 'utf8')
  const names = Object.entries({ bindingName, deliverName, filesName, fileMark })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
  const runPreload = `(require, module, exports) => {${script}\n}`
  return `(${preloadWorld})({ secret: ${secret}, ${names}, encode: ${encode}, decode: ${decode}, runPreload: ${runPreload} })`
}
