import { ServerError } from '../server/server.ts'

interface SharedRead {
  readonly answer: Promise<unknown>
  readonly stop: AbortController
  callers: number
}

/**
 * Lets equal reads that are under way at the same time share one question. One caller who gives up does not disturb the
 * others; when all have given up, the question is stopped.
 */
export class SharedReads {
  #open = new Map<string, SharedRead>()

  /** Joins the question that is under way, or asks it. Rejects with `cancelled` once the caller's own signal is raised. */
  async ask(
    name: string,
    args: Readonly<Record<string, unknown>>,
    signal: AbortSignal | undefined,
    ask: (signal: AbortSignal) => Promise<unknown>,
  ): Promise<unknown> {
    const key = JSON.stringify([name, Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))])
    const read = this.#open.get(key) ?? this.#begin(key, ask)
    read.callers += 1
    const { promise, reject } = Promise.withResolvers<never>()
    const giveUp = () => {
      read.callers -= 1
      if (read.callers === 0) {
        if (this.#open.get(key) === read) this.#open.delete(key)
        read.stop.abort()
      }
      reject(new ServerError('cancelled', name, ''))
    }
    signal?.addEventListener('abort', giveUp, { once: true })
    try {
      return await Promise.race([read.answer, promise])
    } finally {
      signal?.removeEventListener('abort', giveUp)
    }
  }

  /** From now on every read is asked anew; those under way go on for the callers they have. */
  forget(): void {
    this.#open = new Map()
  }

  #begin(key: string, ask: (signal: AbortSignal) => Promise<unknown>): SharedRead {
    const stop = new AbortController()
    const answer = ask(stop.signal)
    const read: SharedRead = { answer, stop, callers: 0 }
    this.#open.set(key, read)
    const done = () => {
      if (this.#open.get(key) === read) this.#open.delete(key)
    }
    answer.then(done, done)
    return read
  }
}
