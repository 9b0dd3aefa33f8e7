import { join } from 'node:path'
import type { Host } from '../../electron/cli/host.ts'
import { main } from '../../electron/cli/run-command-line.ts'
import { noScreen } from '../../electron/cli/terminal/screen.ts'

/** How a command ended and what it said. */
export interface Ended {
  code: number
  out: string
  err: string
  /** The most characters that were written before their reader was waited for. */
  mostWaiting: number
  /** The answer, when it is one JSON document. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of the answer.
  json: any
}

const root = join(import.meta.dirname, '../..')

/** Runs a command in this process, in English unless told otherwise, with the product's own knowledge or that of another folder. */
export function runMedic(args: readonly string[], resources = root, input = ''): Promise<Ended> {
  return ended(['--lang', 'en', ...args], { ...nobody, resources }, input)
}

/** A terminal with somebody at it who gives these answers, one after the other, and then no more; or an answer to each question. */
export interface Terminal {
  columns?: number
  colours?: boolean
  answers?: readonly string[] | ((question: string) => string)
}

/** How a command ended at a terminal, and what it asked there. */
export interface EndedAtTerminal extends Ended {
  asked: string[]
}

/** Runs a command as it runs at a terminal, in the language of the arguments. */
export async function runAtTerminal(
  args: readonly string[],
  { columns = 80, colours = false, answers = [] }: Terminal = {},
): Promise<EndedAtTerminal> {
  const asked: string[] = []
  const screens = { out: { columns, colours }, err: { columns, colours } }
  const ask = async (question: string) => {
    asked.push(question)
    return typeof answers === 'function' ? answers(question) : (answers[asked.length - 1] ?? null)
  }
  return { ...(await ended(args, { ...nobody, screens, ask })), asked }
}

const nobody = {
  screens: { out: noScreen, err: noScreen },
  ask: null,
  resources: root,
  programFolders: [],
  calledAs: 'npm run -s medic --',
}

async function ended(args: readonly string[], host: Omit<Host, 'out' | 'err' | 'drained' | 'stdin'>, input = '') {
  const out: string[] = []
  const err: string[] = []
  let [waiting, mostWaiting] = [0, 0]
  const code = await main(args, {
    ...host,
    out: (text) => {
      out.push(text)
      waiting += text.length
      mostWaiting = Math.max(mostWaiting, waiting)
    },
    err: (text) => void err.push(text),
    drained: async () => {
      waiting = 0
    },
    async *stdin() {
      yield Buffer.from(input)
    },
  })
  return { code, out: out.join(''), err: err.join(''), mostWaiting, json: jsonOf(out.join('')) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
