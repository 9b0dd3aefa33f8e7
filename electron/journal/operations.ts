import { AsyncLocalStorage } from 'node:async_hooks'

/** One operation of this program, from its begin to its end. */
interface Operation {
  over: boolean
}

/** The operations of one program, which wait for each other; a lock keeps other programs away, and this one its own. */
export class Operations {
  readonly #inside = new AsyncLocalStorage<Operation>()
  #queue: Promise<unknown> = Promise.resolve()
  #count = 0

  /** Whether the caller belongs to an operation that has not ended. */
  get isInside(): boolean {
    return this.#inside.getStore()?.over === false
  }

  /** Runs work when all that were asked for before have ended. A call from within an operation belongs to it and does not wait. */
  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isInside) return work()
    this.#count++
    const done = this.#queue.then(() => this.#one(work)).finally(() => this.#count--)
    this.#queue = done.catch(() => undefined)
    return done
  }

  /** Resolves when none is under way or waiting. */
  async idle(): Promise<void> {
    while (this.#count > 0) await this.#queue
  }

  async #one<T>(work: () => Promise<T>): Promise<T> {
    const mine: Operation = { over: false }
    try {
      return await this.#inside.run(mine, work)
    } finally {
      mine.over = true
    }
  }
}
