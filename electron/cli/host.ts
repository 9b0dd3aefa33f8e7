import { once } from 'node:events'
import type { ProgramPlace } from '../session/open-server.ts'
import { standardInput } from './standard-input.ts'
import { type Ask, askHere } from './terminal/ask.ts'
import { type Screen, screenOf } from './terminal/screen.ts'

/** What the command line stands on: its streams, who is at them, and where the program lies. */
export interface Host extends Streams, ProgramPlace {
  /** How the program is called at a prompt, up to its first argument. */
  calledAs: string
}

interface Streams {
  out(text: string): void
  err(text: string): void
  /** Resolves when the reader of the output has caught up. */
  drained(): Promise<void>
  stdin(): AsyncIterable<Uint8Array<ArrayBuffer>>
  /** How what is printed is seen. */
  screens: { out: Screen; err: Screen }
  /** Asks the person at the terminal; `null` where nobody is. */
  ask: Ask | null
}

/** The streams of this process. */
export function processStreams(): Streams {
  outliveReaders()
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    async drained() {
      // A reader who has left never catches up.
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain').catch(() => undefined)
    },
    stdin: standardInput,
    screens: { out: screenOf(process.stdout, process.env), err: screenOf(process.stderr, process.env) },
    ask: askHere(),
  }
}

/** Who reads the output may leave early (`| head`); a repair goes on to its end all the same. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
