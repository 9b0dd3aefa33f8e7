import { ServerError } from '../server/server.ts'
import { SharedReads } from './shared-reads.ts'
import { type PoolCall, Worker, type WorkerSession } from './worker.ts'

/** What the pool is made of. */
export interface PoolOptions {
  /** Opens a session; called when a worker first needs one, and after one has ended. */
  open(): Promise<WorkerSession>
  /** How many reads run at the same time. Writes have a session of their own besides. */
  readers: number
}

/**
 * Persistent sessions: reads run in parallel, writes one after another on a session that no read may use, so that a write
 * never waits for a slow read. Equal reads that are under way at the same time are asked once.
 */
export class SessionPool {
  readonly #readers: Worker[]
  readonly #writer: Worker
  readonly #shared = new SharedReads()
  readonly #waiting: (() => void)[] = []
  #idle: Worker[]
  #closed = false

  constructor({ open, readers }: PoolOptions) {
    this.#readers = Array.from({ length: readers }, () => new Worker(open))
    this.#idle = [...this.#readers]
    this.#writer = new Worker(open)
  }

  /** Makes one call; rejects with a {@link ServerError}. A write that has begun is never cut short by its signal. */
  async call(call: PoolCall): Promise<unknown> {
    if (this.#closed || call.signal?.aborted) throw new ServerError('cancelled', call.name, '')
    if (!call.writes) {
      return this.#shared.ask(call.name, call.args, call.signal, (signal) => this.#read({ ...call, signal }))
    }
    // A read from before the write must not answer one from after it.
    this.#shared.forget()
    try {
      return await this.#writer.write(call)
    } finally {
      this.#shared.forget()
    }
  }

  /** Ends all sessions. Reads and waiting calls are rejected; a write that has begun is waited for. */
  async close(): Promise<void> {
    this.#closed = true
    for (const wake of this.#waiting.splice(0)) wake()
    await Promise.all([this.#writer.close(), ...this.#readers.map((worker) => worker.close())])
  }

  async #read(call: PoolCall): Promise<unknown> {
    const worker = await this.#takeWorker(call)
    try {
      return await worker.read(call)
    } finally {
      this.#idle.push(worker)
      this.#waiting.shift()?.()
    }
  }

  async #takeWorker({ name, signal }: PoolCall): Promise<Worker> {
    while (!this.#closed && !signal?.aborted) {
      const worker = this.#idle.shift()
      if (worker !== undefined) return worker
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#waiting.push(resolve)
      signal?.addEventListener('abort', () => resolve(), { once: true })
      await promise
      const place = this.#waiting.indexOf(resolve)
      if (place >= 0) this.#waiting.splice(place, 1)
    }
    // A signal that arrives after this call has ended counts for the next call.
    if (this.#idle.length > 0) this.#waiting.shift()?.()
    throw new ServerError('cancelled', name, '')
  }
}
