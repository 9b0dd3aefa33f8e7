import { join } from 'node:path'
import { main } from '../../electron/cli/run-command-line.ts'

/** How a command ended and what it said. */
export interface Ended {
  code: number
  out: string
  err: string
  /** The answer, when it is one JSON document. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of the answer.
  json: any
}

/** Runs a command in this process, in English unless told otherwise, with the product's own knowledge or that of another folder. */
export async function runMedic(
  args: readonly string[],
  resources = join(import.meta.dirname, '../..'),
  input = '',
): Promise<Ended> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(['--lang', 'en', ...args], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    drained: async () => undefined,
    async *stdin() {
      yield Buffer.from(input)
    },
    resources,
    programFolders: [],
  })
  return { code, out: out.join(''), err: err.join(''), json: jsonOf(out.join('')) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
