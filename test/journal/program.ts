import { openSession, type Session } from '../../electron/session/session.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { StateStore } from '../../electron/simulation/state-store.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { productKnowledge } from '../support/open-test-session.ts'

/** A server that several programs work on at once: its state and its folder. */
export interface SharedServer {
  scenario: string
  store: StateStore
  folder: string
}

/** Where a program dies: when so many of its calls have been made, or so many of its records written. */
export interface Death {
  at: 'call' | 'record'
  nth: number
}

/** A window or a command line, which can die in the middle of what it does: it never goes on, and the system gives back what it held. */
export interface Program {
  session: Session
  /** What it has read back as written. */
  written: JournalRecord[]
  isDead(): boolean
  /** Resolves when it dies. */
  dead: Promise<void>
}

/** Starts a program on a shared server. */
export async function startProgram(
  { scenario, store, folder }: SharedServer,
  program: 'desktop' | 'commandLine',
  death: Death | null = null,
): Promise<Program> {
  const simulated = new SimulatedServer(parseSimulation(scenario), store)
  const { promise: dead, resolve } = Promise.withResolvers<void>()
  const forever = new Promise<never>(() => undefined)
  const counted = { call: 0, record: 0 }
  let died = false
  const die = () => {
    died = true
    void session.journal.close()
    resolve()
  }
  const server: Pick<SimulatedServer, 'identity' | 'close' | 'call'> = {
    identity: simulated.identity,
    close: () => simulated.close(),
    async call(name, args, options) {
      if (death?.at === 'call' && ++counted.call === death.nth) die()
      return died ? forever : simulated.call(name, args, options)
    },
  }
  const knowledge = await productKnowledge()
  const session = await openSession({ server, folder, knowledge, program, version: '0.0.0-test' })
  const written: JournalRecord[] = []
  session.journal.onRecord((record) => {
    written.push(record)
    if (death?.at === 'record' && ++counted.record === death.nth) die()
  })
  return { session, written, isDead: () => died, dead }
}
