import { ServerError } from '../server/server.ts'
import { Lane, type LaneSession, type PoolCall } from './lane.ts'
import { SharedReads } from './shared-reads.ts'

/** What the pool is made of. */
export interface PoolOptions {
  /** Opens a session; called when a lane first needs one, and after one has ended. */
  open(): Promise<LaneSession>
  /** How many reads run at the same time. Writes have a session of their own besides. */
  readers: number
}

/**
 * Persistent sessions: reads run in parallel, writes one after another on a session that no read may use, so that a write
 * never waits for a slow read. Equal reads that are under way at the same time are asked once.
 */
export class SessionPool {
  readonly #readers: Lane[]
  readonly #writer: Lane
  readonly #shared = new SharedReads()
  readonly #waiting: (() => void)[] = []
  #idle: Lane[]
  #closed = false

  constructor({ open, readers }: PoolOptions) {
    this.#readers = Array.from({ length: readers }, () => new Lane(open))
    this.#idle = [...this.#readers]
    this.#writer = new Lane(open)
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
    await Promise.all([this.#writer.close(), ...this.#readers.map((lane) => lane.close())])
  }

  async #read(call: PoolCall): Promise<unknown> {
    const lane = await this.#takeLane(call)
    try {
      return await lane.read(call)
    } finally {
      this.#idle.push(lane)
      this.#waiting.shift()?.()
    }
  }

  async #takeLane({ name, signal }: PoolCall): Promise<Lane> {
    while (!this.#closed && !signal?.aborted) {
      const lane = this.#idle.shift()
      if (lane !== undefined) return lane
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#waiting.push(resolve)
      signal?.addEventListener('abort', () => resolve(), { once: true })
      await promise
      const place = this.#waiting.indexOf(resolve)
      if (place >= 0) this.#waiting.splice(place, 1)
    }
    // A wake-up that came too late for this call is the next one's.
    if (this.#idle.length > 0) this.#waiting.shift()?.()
    throw new ServerError('cancelled', name, '')
  }
}
