import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FaultName, faultScenario } from '../simulation/fault-scenario.ts'
import type { Session } from './session.ts'

/** A session on a simulated server that was broken for practice, in a folder of its own. */
export interface Practice extends FaultName {
  readonly session: Session
  /** Ends the session and removes its folder, journal and all. */
  close(): Promise<void>
}

/**
 * Breaks a simulated server with a fault and opens it, with a new temporary folder in the place of the state folder. `open` opens a
 * scenario in a folder. No other server, journal or folder is touched; what cannot be opened leaves nothing behind.
 */
export async function openPractice(
  name: FaultName,
  open: (scenario: string, folder: string) => Promise<Session>,
): Promise<Practice> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-practice-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const session = await open(faultScenario(name), folder)
    return { ...name, session, close: () => session.close().finally(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
