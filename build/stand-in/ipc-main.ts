import { EventEmitter } from 'node:events'

/** A frame as Electron shows it to a listener. */
export interface Frame {
  readonly url: string
  readonly origin: string
  readonly parent: Frame | null
}

/** Who sent a message. */
export interface IpcEvent {
  sender: unknown
  senderFrame: Frame | null
}

type Listener = (event: IpcEvent, ...args: unknown[]) => unknown

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Listener>()

  handle(channel: string, listener: Listener): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, listener)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** What the handler of a channel answers; rejects when it has none. Called by the stand-in only. */
  async answer(channel: string, event: IpcEvent, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}

/** Electron's `ipcMain`. */
export const ipcMain = new IpcMain()
