import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Knowledge, loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer, type SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { Confirmation, Plan } from '../../shared/model/plan.ts'

let knowledge: Promise<Knowledge> | undefined

/** The knowledge of the product itself, read once for all tests of a file. */
export function productKnowledge(): Promise<Knowledge> {
  knowledge ??= loadKnowledge(join(import.meta.dirname, '../../knowledge'))
  return knowledge
}

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export interface TestSession {
  session: Session
  server: SimulatedServer
  folder: string
}

/** A session on a simulated server in memory, with a real journal in a folder of its own. */
export async function openTestSession(simulate: string, change?: (state: ServerState) => void): Promise<TestSession> {
  const folder = await temporaryFolder()
  const server = inMemorySimulatedServer(parseSimulation(simulate), change)
  return { session: await nextStart({ server, folder }), server, folder }
}

/** The next start of the program on the same server and with the same journal. */
export async function nextStart({ server, folder }: Pick<TestSession, 'server' | 'folder'>): Promise<Session> {
  const knowledge = await productKnowledge()
  const session = await openSession({ server, folder, knowledge, program: 'commandLine', version: '0.0.0-test' })
  onTestFinished(() => session.journal.close())
  return session
}

/** Applies the fix of a case as an administrator does who has seen the plan. */
export async function confirmAndFix(session: Session, caseId: string, inputs: Record<string, string | number> = {}) {
  return session.fix(caseId, inputs, confirmationOf(await session.plan(caseId, inputs)))
}

/** The yes to a plan whose guards all hold, with the computer's name where it asks for it. */
export function confirmationOf({ hash, typed }: Plan): Confirmation {
  return { hash, overrides: {}, ...(typed === null ? {} : { typed }) }
}
