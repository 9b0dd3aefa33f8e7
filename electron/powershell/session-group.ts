import { ServerError } from '../server/server.ts'
import { type PoolCall, Worker, type WorkerSession } from './worker.ts'

/**
 * Sessions that wait for each other and for nobody else: reads run in parallel, writes one after another on a session that no
 * read may use, so that a write never waits for a slow read.
 */
export class SessionGroup {
  readonly #readers: Worker[]
  readonly #writer: Worker
  readonly #waiting: (() => void)[] = []
  #idle: Worker[]
  #closed = false

  constructor(open: () => Promise<WorkerSession>, readers: number) {
    this.#readers = Array.from({ length: readers }, () => new Worker(open))
    this.#idle = [...this.#readers]
    this.#writer = new Worker(open)
  }

  /** Makes a read as soon as a session is free; the time it waits does not count towards its limit. */
  async read(call: PoolCall): Promise<unknown> {
    const worker = await this.#takeWorker(call)
    try {
      return await worker.read(call)
    } finally {
      this.#idle.push(worker)
      this.#waiting.shift()?.()
    }
  }

  /** Makes a write after the writes before it. */
  write(call: PoolCall): Promise<unknown> {
    return this.#writer.write(call)
  }

  /** Ends all sessions. Reads and waiting calls are rejected; a write that has begun is waited for. */
  async close(): Promise<void> {
    this.#closed = true
    for (const wake of this.#waiting.splice(0)) wake()
    await Promise.all([this.#writer.close(), ...this.#readers.map((worker) => worker.close())])
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
