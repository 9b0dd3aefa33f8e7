import { onTestFinished } from 'vitest'
import type { Server } from '../../electron/server/server.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import type { Case } from '../../shared/model/case.ts'
import { productKnowledge, temporaryFolder } from './open-test-session.ts'

/** One simulated server and its journal; every start of the program may meet other trouble. */
export interface OneServer {
  /** Opens the program with switches of the simulation (`,fails=…`); `wrap` may stand between it and the server. */
  start(switches?: string, wrap?: (server: Server) => Server): Promise<Session>
  /** How many calls the server has seen since the last start, those of opening included. */
  calls(): number
  state(): ServerState
  /** Changes the server behind the program's back. */
  change(how: (state: ServerState) => void): void
  /** The names of those services that ran at first and do not run now. */
  down(): string[]
}

/** The server of a scenario with a journal of its own; each start knows the product's cases and those in the list then. */
export async function oneServer(scenario: string, cases: readonly Case[] = []): Promise<OneServer> {
  const folder = await temporaryFolder()
  const store = memoryStore(firstServer(scenario))
  const first = store.load().state
  const product = await productKnowledge()
  let last: SimulatedServer | null = null
  return {
    async start(switches = '', wrap = (server) => server) {
      last = new SimulatedServer(parseSimulation(`${scenario}${switches}`), store)
      const server = wrap(last)
      const knowledge = { ...product, cases: [...product.cases, ...cases] }
      const session = await openSession({ server, folder, knowledge, program: 'commandLine', version: '0.0.0-test' })
      onTestFinished(() => session.journal.close())
      return session
    },
    calls: () => last?.calls.length ?? 0,
    state: () => store.load().state,
    change(how) {
      const stored = store.load()
      how(stored.state)
      store.save(stored)
    },
    down() {
      const { services } = store.load().state
      const ran = Object.entries(first.services).filter(([, { state }]) => state === 'running')
      return ran.map(([name]) => name).filter((name) => services[name]?.state !== 'running')
    },
  }
}
