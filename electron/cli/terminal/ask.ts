import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { isatty } from 'node:tty'
import { standardInput } from '../standard-input.ts'

/** Asks the person at the terminal one question and returns the line that was answered; `null` when the input has ended. */
export type Ask = (question: string) => Promise<string | null>

/** Asks at the terminal of this process; `null` unless a person both reads what is printed and types. */
export function askHere(): Ask | null {
  if (!isatty(0) || !process.stdout.isTTY || !process.stderr.isTTY) return null
  return (question) =>
    new Promise((answered) => {
      // Lines come from the terminal itself, so Ctrl+C stays a signal.
      const lines = createInterface({ input: Readable.from(standardInput()), terminal: false })
      lines.once('line', (line) => {
        answered(line)
        lines.close()
      })
      lines.once('close', () => answered(null))
      process.stderr.write(question)
    })
}
