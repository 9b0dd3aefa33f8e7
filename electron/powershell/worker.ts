import type { ModuleName } from '../../shared/model/kind.ts'
import { ServerError } from '../server/server.ts'
import { UnusableServerError } from './unusable-server-error.ts'

/** One call to be made. */
export interface PoolCall {
  name: string
  args: Readonly<Record<string, unknown>>
  writes: boolean
  limitMs: number
  signal?: AbortSignal | undefined
  /** The product whose sessions make it; without it, those that all other calls share. */
  worker?: ModuleName | undefined
}

/** What a worker needs of a session. */
export interface WorkerSession {
  readonly usable: boolean
  request(
    name: string,
    args: Readonly<Record<string, unknown>>,
    limitMs: number,
    signal?: AbortSignal,
  ): Promise<unknown>
  end(): Promise<void>
}

/** A place for one session at a time, which is opened when first needed and again after it has ended. */
export class Worker {
  readonly #open: () => Promise<WorkerSession>
  readonly #closing = new AbortController()
  #session: WorkerSession | null = null
  #lastWrite: Promise<unknown> = Promise.resolve()

  constructor(open: () => Promise<WorkerSession>) {
    this.#open = open
  }

  /** Makes a read; its signal, or closing the worker, ends it early. */
  async read({ name, args, limitMs, signal }: PoolCall): Promise<unknown> {
    const session = await this.#ready(name)
    const stop = signal === undefined ? this.#closing.signal : AbortSignal.any([signal, this.#closing.signal])
    return session.request(name, args, limitMs, stop)
  }

  /** Makes a write after the writes before it; once begun it ends at its own limit only. */
  async write(call: PoolCall): Promise<unknown> {
    const before = this.#lastWrite
    const turn = (async () => {
      await before
      if (call.signal?.aborted) throw new ServerError('cancelled', call.name, '')
      const session = await this.#ready(call.name)
      if (call.signal?.aborted) throw new ServerError('cancelled', call.name, '')
      return session.request(call.name, call.args, call.limitMs)
    })()
    this.#lastWrite = turn.catch(() => undefined)
    return turn
  }

  /** Lets a write that has begun come to its end, then ends the session. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#lastWrite
    await this.#session?.end()
  }

  async #ready(name: string): Promise<WorkerSession> {
    if (this.#closing.signal.aborted) throw new ServerError('cancelled', name, '')
    if (this.#session?.usable) return this.#session
    try {
      this.#session = await this.#open()
    } catch (cause) {
      // Nothing was asked yet, so nothing can have happened.
      const detail = cause instanceof UnusableServerError ? cause.message : 'no PowerShell session could be opened'
      throw new ServerError('failed', name, detail)
    }
    if (!this.#closing.signal.aborted) return this.#session
    await this.#session.end()
    throw new ServerError('cancelled', name, '')
  }
}
