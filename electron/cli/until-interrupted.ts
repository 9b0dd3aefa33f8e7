/** Runs a work that Ctrl+C ends early; a second Ctrl+C ends the program. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  process.once('SIGINT', stop)
  try {
    return await work(cancel.signal)
  } finally {
    process.off('SIGINT', stop)
  }
}
