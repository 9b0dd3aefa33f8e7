import { type ModuleName, moduleNames } from '../../shared/model/kind.ts'
import { ServerError } from '../server/server.ts'
import { SessionGroup } from './session-group.ts'
import { SharedReads } from './shared-reads.ts'
import type { PoolCall, WorkerSession } from './worker.ts'

/** What the pool is made of. */
export interface PoolOptions {
  /** Opens a session; called when a worker first needs one, and after one has ended. */
  open(): Promise<WorkerSession>
  /** How many reads run at the same time. Writes have a session of their own besides. */
  readers: number
}

/**
 * Persistent sessions. The module of each product has sessions of its own, opened when they are first needed: one that hangs holds
 * up its own product and nothing else. Equal reads that are under way at the same time are asked once.
 */
export class SessionPool {
  readonly #shared = new SharedReads()
  readonly #groups: ReadonlyMap<ModuleName | undefined, SessionGroup>
  #closed = false

  constructor({ open, readers }: PoolOptions) {
    this.#groups = new Map([
      [undefined, new SessionGroup(open, readers)],
      ...moduleNames.map((name) => [name, new SessionGroup(open, 1)] as const),
    ])
  }

  /** Makes one call; rejects with a {@link ServerError}. A write that has begun is never cut short by its signal. */
  async call(call: PoolCall): Promise<unknown> {
    const group = this.#groups.get(call.worker)
    if (group === undefined || this.#closed || call.signal?.aborted) throw new ServerError('cancelled', call.name, '')
    if (!call.writes) {
      return this.#shared.ask(call.name, call.args, call.signal, (signal) => group.read({ ...call, signal }))
    }
    // A read from before the write must not answer one from after it.
    this.#shared.forget()
    try {
      return await group.write(call)
    } finally {
      this.#shared.forget()
    }
  }

  /** Ends all sessions. Reads and waiting calls are rejected; a write that has begun is waited for. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#groups.values()].map((group) => group.close()))
  }
}
