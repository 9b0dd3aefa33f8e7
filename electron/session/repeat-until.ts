import { setTimeout as after } from 'node:timers/promises'

/**
 * Does a work again and again until the signal is raised, with a pause between the end of one round and the beginning of the next: rounds never
 * run inside each other, however long one takes. Returns what the last round returned; `undefined` when there was none.
 */
export async function repeatUntil<T>(
  stop: AbortSignal,
  pauseMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  let last: T | undefined
  while (!stop.aborted) {
    last = await work(stop)
    await after(pauseMs, undefined, { signal: stop, ref: true }).catch(() => undefined)
  }
  return last
}
