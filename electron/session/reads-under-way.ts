import { areaOfQuestion } from '../../shared/model/area.ts'
import type { ReadUnderWay } from '../../shared/model/check-progress.ts'
import type { Reader } from '../engine/ports.ts'

const tellEveryMs = 150

/** What a reader is reading now, told to a listener now and then while it changes. */
export interface WatchedReader {
  read: Reader
  /** Told no more from now on. */
  end(): void
}

/**
 * A reader that tells what it is reading, at most some times a second, and that gives up waiting once the signal is raised, also for reads
 * that nobody can cut short.
 */
export function watchedReader(
  reader: Reader,
  signal: AbortSignal | undefined,
  tell: (reading: ReadUnderWay[]) => void,
): WatchedReader {
  const underWay = new Set<ReadUnderWay>()
  let timer: NodeJS.Timeout | null = null
  let isOver = false
  const tellSoon = () => {
    if (isOver || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      tell([...underWay])
    }, tellEveryMs)
    timer.unref()
  }
  return {
    async read(name, at, ownSignal) {
      const one: ReadUnderWay = { read: name, area: areaOfQuestion({ read: name, at }) }
      underWay.add(one)
      tellSoon()
      try {
        return await orAborted(reader(name, at, ownSignal), signal)
      } finally {
        underWay.delete(one)
        tellSoon()
      }
    },
    end() {
      isOver = true
      if (timer !== null) clearTimeout(timer)
    },
  }
}

/** The answer, or a rejection as soon as the signal is raised. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return answer
  const { promise, reject } = Promise.withResolvers<never>()
  const giveUp = () => reject(signal.reason)
  if (signal.aborted) giveUp()
  signal.addEventListener('abort', giveUp, { once: true })
  promise.catch(() => undefined)
  answer.catch(() => undefined)
  return Promise.race([answer, promise]).finally(() => signal.removeEventListener('abort', giveUp))
}
