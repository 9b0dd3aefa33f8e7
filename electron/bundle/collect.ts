import type { FailedCollection } from '../../shared/model/bundle.ts'
import { errorText } from '../../shared/model/error-text.ts'
import type { Message } from '../../shared/model/message.ts'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { CollectedFile, Collector } from './collector.ts'

/** What a collector brought, or why it brought nothing. */
export type Collection = { collector: string; files: CollectedFile[] } | FailedCollection

/** The bundle was cancelled; nothing was written. */
export class BundleCancelled extends ReasonedError {
  constructor() {
    super(message('bundle.cancelled'), 'unavailable')
  }
}

/**
 * Asks every collector, so many at a time, and gives each answer as it comes in the order of the list. One that fails, or does not answer within its
 * limit (milliseconds), is told with its reason and stops no other. Throws a {@link BundleCancelled} as soon as the signal says so.
 */
export async function* collectAll(
  collectors: readonly Collector[],
  { limitMs, atOnce, signal }: { limitMs: number; atOnce: number; signal: AbortSignal },
): AsyncGenerator<Collection> {
  const begun: Promise<Collection>[] = []
  for (const [index, _] of collectors.entries()) {
    while (begun.length < Math.min(collectors.length, index + atOnce)) {
      const next = collectors[begun.length]
      if (next) begun.push(within(next, limitMs, signal))
    }
    const collection = await begun[index]
    if (signal.aborted) throw new BundleCancelled()
    if (collection) yield collection
  }
}

async function within(collector: Collector, limitMs: number, signal: AbortSignal): Promise<Collection> {
  const limit = AbortSignal.timeout(limitMs)
  const either = AbortSignal.any([limit, signal])
  const given = new Promise<never>((_, reject) => {
    either.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
  })
  try {
    const files = await Promise.race([collector.collect(either), given])
    return { collector: collector.name, files }
  } catch (error) {
    const reason = limit.aborted ? message('bundle.hangs', { seconds: Math.round(limitMs / 1000) }) : reasonOf(error)
    return { collector: collector.name, reason }
  }
}

/** The reason of any error of a collector. */
export function reasonOf(error: unknown): Message {
  if (error instanceof ReasonedError) return error.reason
  return message('bundle.failed', { detail: errorText(error) })
}
