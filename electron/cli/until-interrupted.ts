import type { Output } from './output.ts'

/**
 * Runs a work that Ctrl+C ends in order: the first one is told to the work, which ends what is under way; a second one ends the program
 * at once. The caller says what was done and what was not.
 */
export async function untilInterrupted<T>(
  { tell, text }: Pick<Output, 'tell' | 'text'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const interrupted = new AbortController()
  const stop = () => {
    tell(text('terminal.stopping'))
    interrupted.abort()
  }
  process.once('SIGINT', stop)
  try {
    return await work(interrupted.signal)
  } finally {
    process.off('SIGINT', stop)
  }
}
