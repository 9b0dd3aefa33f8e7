import { findFolder } from '../../electron/resources/access-list/simulated.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import type { PlanStep } from '../../shared/model/plan.ts'
import type { Runs } from '../../shared/model/runs.ts'
import { lasting } from '../support/lasting-state.ts'
import { leavesOf } from './leaves.ts'
import type { ForeignChanges } from './watched-server.ts'

interface Known {
  foreign: ForeignChanges
  alike: ForeignChanges
  kept: { run: string; step: string }[]
}

/**
 * Every difference between the first state, with what others have changed since, and the last one. What was left to others by
 * decision is not compared, but for what they had changed themselves; nor is what an irreversible step had said it changes.
 */
export function lostStates(
  first: ServerState,
  last: ServerState,
  { foreign, alike, kept }: Known,
  runs: Runs,
): string[] {
  const wanted = leavesOf(lasting(first))
  for (const [path, leaf] of foreign) {
    if (leaf === undefined) wanted.delete(path)
    else wanted.set(path, leaf)
  }
  const found = leavesOf(lasting(last))
  const steps = runs.flatMap((run) => run.steps.map((step) => ({ run: run.id, ...step })))
  const left = steps
    .filter(({ run, step }) => kept.some((one) => one.run === run && one.step === step.id))
    .flatMap(({ step }) => placesOf(step, first))
  const reinstalled = steps.some(({ step, intent }) => step.kind === 'action' && intent && isReinstallation(step))
  if (reinstalled) left.push('services\0MSDTC', 'registry\0HKLM\\SOFTWARE\\Classes\\CID')
  const wrong: string[] = []
  for (const path of new Set([...wanted.keys(), ...found.keys()])) {
    if (wanted.get(path) === found.get(path)) continue
    if (alike.has(path) && alike.get(path) === found.get(path)) continue
    if (!foreign.has(path) && left.some((place) => path.startsWith(place))) continue
    const whose = foreign.has(path) ? 'what someone else had changed' : 'the first state'
    const name = path.replaceAll('\0', ' › ')
    wrong.push(`${whose} is not there: ${name} is ${found.get(path)} and not ${wanted.get(path)}`)
  }
  return wrong
}

/** A service that ran at first, does not run at the end, and that no step says anything about. */
export function silentlyDown(first: ServerState, last: ServerState, runs: Runs): string[] {
  const told = runs
    .flatMap((run) => run.steps)
    .filter(({ outcome, undo }) => outcome === 'failed' || outcome === 'unclear' || undo?.outcome === 'notRestored')
    .map(({ step, notes, reason, now }) => JSON.stringify([step.target, step.calls, notes, reason, now]))
    .join()
  return Object.entries(first.services)
    .filter(([name, { state }]) => state === 'running' && last.services[name]?.state !== 'running')
    .filter(([name]) => !told.includes(name))
    .map(([name]) => `${name} ran, does not run any more, and nobody says so`)
}

function isReinstallation(step: PlanStep): boolean {
  return step.kind === 'action' && step.action === 'reinstallMsdtc'
}

function placesOf(step: PlanStep, state: ServerState): string[] {
  if (step.kind !== 'change') return []
  const at = step.at as Record<string, string>
  switch (step.resource) {
    case 'registryValue':
      return [`registry\0${at.key}`]
    case 'service':
      return [`services\0${at.name}\0`]
    case 'accessList':
      return [`folders\0${findFolder(state, at.path ?? '')}`]
    case 'shadowStorage':
      return [`volumes\0${at.volume}`]
    default:
      return [`certificates\0${at.store}\\${at.thumbprint}`]
  }
}
