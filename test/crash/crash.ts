import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { allResources } from '../../electron/kinds.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { openSimulatedServer, type SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { ResourceName } from '../../shared/kinds.ts'
import { lasting, lastingButMsdtc } from '../support/lasting-state.ts'
import { restartingCase } from './restarting-case.ts'

/** A repair that is interrupted. `failsFirst` makes a first try fail, so that the last resort is offered. */
export interface Repair {
  scenario: string
  case: string
  failsFirst?: string
}

/** Every kind of step is in one of them. */
export const repairs: readonly [Repair, ...Repair[]] = [
  { scenario: 'vm-network-slow', case: 'azure-vm/network-calls-slow' },
  { scenario: 'vss-writers-failed', case: 'azure-vm/vss-writers-bad-state' },
  { scenario: 'com-plus-broken', case: 'azure-vm/com-plus-error' },
  { scenario: 'machinekeys-acl-broken', case: 'azure-vm/machinekeys-permissions' },
  { scenario: 'shadow-storage-too-small', case: 'mars/shadow-storage-too-small' },
  { scenario: 'com-plus-broken', case: 'azure-vm/com-plus-error', failsFirst: 'Start-SingleService:COMSysApp' },
  { scenario: 'healthy', case: restartingCase.id },
]

/**
 * Where the program is killed: by itself at a counted point, or from outside after some milliseconds. With `again` the next
 * start, which resumes it, is killed at that point as well, if it comes as far.
 */
export type Kill = ({ at: string } | { afterMs: number }) & { again?: string }

/** How far an undisturbed run comes, so that every point of it can be chosen. */
export async function measure(repair: Repair): Promise<{ record: number; call: number }> {
  const dir = await mkdtemp(join(tmpdir(), 'backup-medic-crash-'))
  try {
    const { out } = await runVictim(dir, repair, 'repair', { at: 'never' })
    return JSON.parse(out) as { record: number; call: number }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/**
 * Kills a repair, starts the program again, and answers everything that is wrong afterwards: an empty list when the journal is
 * whole, no step is falsely called applied, and undo brings back the first state.
 */
export async function crash(repair: Repair, kill: Kill): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'backup-medic-crash-'))
  const simulation = parseSimulation(repair.scenario)
  const server = openSimulatedServer({ simulation, dir })
  const first = server.wholeState()
  try {
    const { killed } = await runVictim(dir, repair, 'repair', kill)
    if (!killed && 'at' in kill && kill.at !== 'never') return [`the program was not killed at ${kill.at}`]
    if (kill.again !== undefined) await runVictim(dir, repair, 'resume', { at: kill.again })
    const product = await loadKnowledge(join(import.meta.dirname, '../../knowledge'))
    const knowledge = { ...product, cases: [...product.cases, restartingCase] }
    const session = await openSession({ server, folder: dir, knowledge, program: 'commandLine', version: '0.0.0-test' })
    const wrong = [...(await resume(session)), ...(await falseClaims(session, server)), ...(await takeBack(session))]
    const steps = session.journal.runs().flatMap((run) => run.steps)
    const reinstalled = steps.some(({ step, intent }) => step.caseStep === 'reinstall-msdtc' && intent !== null)
    const compared = reinstalled ? lastingButMsdtc : lasting
    if (JSON.stringify(compared(server.wholeState())) !== JSON.stringify(compared(first)))
      wrong.push('the first state is not back')
    wrong.push(...servicesDown(first, server.wholeState()))
    await session.journal.close()
    return wrong
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function resume(session: Session): Promise<string[]> {
  const { warnings } = session.journal
  if (warnings.length > 0) return warnings.map(({ key }) => `the journal is damaged: ${key}`)
  await session.resume()
  const open = session.journal.runs().filter((run) => run.outcome === null || run.undo?.outcome === null)
  return open.map((run) => `run ${run.id} is still open`)
}

/** What the journal calls applied and in effect must be so on the server. */
async function falseClaims(session: Session, server: SimulatedServer): Promise<string[]> {
  const wrong: string[] = []
  const resources = allResources(server)
  for (const { step, outcome, undo } of session.journal.runs().flatMap((run) => run.steps)) {
    if (step.kind === 'action' && outcome === 'applied' && step.action.startsWith('restart')) {
      const { name, names = [name] } = step.with as { name?: string; names?: string[] }
      const { services } = server.wholeState()
      const down = names.filter((one) => services[one ?? '']?.state !== 'running')
      wrong.push(...down.map((one) => `the restart of ${one} is falsely called applied`))
    }
    if (step.kind !== 'change' || outcome !== 'applied' || undo !== null) continue
    const resource = resources[step.resource as ResourceName]
    if (!resource.same(await resource.get(step.at), step.wanted, step.to))
      wrong.push(`${step.target} is falsely called applied`)
  }
  return wrong
}

async function takeBack(session: Session): Promise<string[]> {
  const results = await session.undoAll()
  return results
    .filter(({ outcome }) => outcome === 'changedSince')
    .map(({ run }) => `undo of ${run.id} saw a foreign change`)
}

/** What ran at first runs again: nothing that was stopped for a repair stays down. */
function servicesDown(first: ServerState, now: ServerState): string[] {
  return Object.entries(first.services)
    .filter(([name, { state }]) => state === 'running' && now.services[name]?.state !== 'running')
    .map(([name]) => `${name} was left down`)
}

function runVictim(
  dir: string,
  repair: Repair,
  what: 'repair' | 'resume',
  kill: Kill,
): Promise<{ killed: boolean; out: string }> {
  const where = 'at' in kill ? kill.at : 'never'
  const args = [join(import.meta.dirname, 'victim.ts'), dir, JSON.stringify(repair), what, where]
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, (error, out, err) => {
      const killed = error?.signal === 'SIGKILL'
      if (error && !killed) reject(new Error(`The victim failed by itself: ${err}`))
      else resolve({ killed, out })
    })
    if ('afterMs' in kill) setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
  })
}
