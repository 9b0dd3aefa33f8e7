import type { BridgeAnswer, BridgeArgument, BridgeCall, FromPage, Shape, ToPage } from './messages.ts'

interface PreloadWorld {
  secret: string
  bindingName: string
  deliverName: string
  filesName: string
  fileMark: string
  encode(value: unknown): string
  decode(text: string): unknown
  /** The built preload script as a CommonJS module. */
  runPreload(require: (name: string) => unknown, module: { exports: object }, exports: object): void
}

/**
 * Runs in the preload's world before any script of the page: `ipcRenderer`, the preload's half of `contextBridge`, then
 * the preload script itself. Injected as source, so it stands alone.
 */
export function preloadWorld(world: PreloadWorld): void {
  if (window !== window.top) return
  type Listener = (...args: unknown[]) => void
  const globals = globalThis as unknown as Record<string, (text: string) => void>
  const functions: ((...args: unknown[]) => unknown)[] = []
  const callbacks = new Map<number, Listener>()
  const calls = new Map<number, { resolve: Listener; reject: Listener; channel: string }>()
  const listeners = new Map<string, Listener[]>()
  // Page and preload count their promises apart: the page upwards, the preload downwards.
  let lastLater = 0
  let lastInvoke = 0

  const toPage = (detail: BridgeAnswer) => window.dispatchEvent(new CustomEvent(`${world.secret}:page`, { detail }))
  const post = (message: FromPage) => globals[world.bindingName]?.(world.encode(message))
  const words = (error: unknown) => (error instanceof Error ? error.message : String(error))

  const shapeOf = (value: unknown): Shape => {
    if (typeof value === 'function') return { call: functions.push(value as () => unknown) - 1 }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return { object: Object.entries(value).map(([key, part]) => [key, shapeOf(part)]) }
    }
    return { value: structuredClone(value) }
  }
  const argumentOf = (argument: BridgeArgument): unknown => {
    if (!('callback' in argument)) return argument.value
    const { callback } = argument
    const known = callbacks.get(callback)
    if (known) return known
    const pass: Listener = (...args) => void toPage({ callback, args })
    callbacks.set(callback, pass)
    return pass
  }

  window.addEventListener(`${world.secret}:preload`, (event) => {
    const { call, id, args } = (event as CustomEvent<BridgeCall>).detail
    try {
      const result = functions[call]?.(...args.map(argumentOf))
      if (result instanceof Promise) {
        const later = --lastLater
        toPage({ reply: id, later })
        result.then(
          (value: unknown) => toPage({ reply: later, shape: { value } }),
          (error: unknown) => toPage({ reply: later, failure: words(error) }),
        )
      } else toPage({ reply: id, shape: typeof result === 'function' ? shapeOf(result) : { value: result } })
    } catch (error) {
      toPage({ reply: id, failure: words(error) })
    }
  })

  globals[world.deliverName] = (text) => {
    const message = world.decode(text) as ToPage
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args)
      return
    }
    const call = calls.get(message.id)
    calls.delete(message.id)
    if (message.kind === 'answer') call?.resolve(message.value)
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.reason}`))
  }

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastInvoke
        calls.set(id, { resolve, reject, channel })
        post({ kind: 'invoke', id, channel, args })
      }),
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      )
    },
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => void toPage({ expose: key, shape: shapeOf(api) }),
  }
  const files: File[] = []
  Object.assign(globals, { [world.filesName]: files })
  const webUtils = {
    getPathForFile(file: unknown) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile expected to receive a File object.')
      return `${world.fileMark}${files.push(file) - 1}`
    },
  }
  const require = (name: string) => {
    if (name === 'electron') return { ipcRenderer, contextBridge, webUtils }
    // A sandboxed preload script has no Node modules.
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  world.runPreload(require, module, module.exports)
}
