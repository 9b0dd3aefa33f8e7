import { findFolder } from '../../electron/resources/access-list/simulated.ts'
import { startService } from '../../electron/resources/service/simulated.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import type { PlanStep } from '../../shared/model/plan.ts'
import type { Runs } from '../../shared/model/runs.ts'
import { sameAccess } from '../../shared/model/sddl.ts'
import { lasting } from '../support/lasting-state.ts'
import { leavesOf } from './leaves.ts'
import type { ForeignChanges } from './watched-server.ts'

interface Known {
  foreign: ForeignChanges
  alike: ForeignChanges
  kept: { run: string; step: string }[]
  /** The states after each write of the program. */
  ours: readonly Map<string, string>[]
}

/**
 * Every difference between the first state, with what others have changed since, and the last one. What was left to others by
 * decision is not compared, but for what they had changed themselves; nor is what an irreversible step had said it changes.
 */
export function lostStates(
  first: ServerState,
  last: ServerState,
  { foreign, alike, kept, ours }: Known,
  runs: Runs,
): string[] {
  const expected = leavesOf(lasting(first))
  for (const [path, leaf] of foreign) {
    if (leaf === undefined) expected.delete(path)
    else expected.set(path, leaf)
  }
  const found = leavesOf(lasting(last))
  const steps = runs.flatMap((run) => run.steps.map((step) => ({ run: run.id, ...step })))
  const left = steps
    .filter(({ run, step }) => kept.some((one) => one.run === run && one.step === step.id))
    .flatMap(({ step }) => placesOf(step, first))
  const reinstalled = steps.some(({ step, intent }) => step.kind === 'action' && intent && isReinstallation(step))
  if (reinstalled) left.push('services\0MSDTC', 'registry\0HKLM\\SOFTWARE\\Classes\\CID')
  const wrong: string[] = []
  for (const path of new Set([...expected.keys(), ...found.keys()])) {
    if (expected.get(path) === found.get(path)) continue
    if (foreign.has(path) && isSameAccess(path, found.get(path), expected.get(path))) continue
    if (alike.has(path) && alike.get(path) === found.get(path)) continue
    if (isWholeMebibytes(path, found.get(path), expected.get(path))) continue
    // Where a step was left as it is, a repair may also stand that had shown, and changed, what somebody had made before it.
    const isOurs = ours.some((state) => state.get(path) === found.get(path))
    if ((!foreign.has(path) || isOurs) && left.some((place) => path.startsWith(place))) continue
    const whose = foreign.has(path) ? 'what someone else had changed' : 'the first state'
    const name = path.replaceAll('\0', ' › ')
    wrong.push(`${whose} is not there: ${name} is ${found.get(path)} and not ${expected.get(path)}`)
  }
  return wrong
}

/** Whether a limit of shadow storage came back as every plan says it does where it was no whole number of mebibytes. */
function isWholeMebibytes(path: string, found = '', expected = ''): boolean {
  const [limit, before] = [found, expected].map((leaf) => /^"(\d+)"$/.exec(leaf)?.[1])
  if (!/^volumes\0.*\0limit$/.test(path) || limit === undefined || before === undefined) return false
  return BigInt(limit) === ((BigInt(before) + 0xfffffn) >> 20n) << 20n
}

/** Whether a file's own entries are there; those that its folder hands down to it come and go with the folder's list. */
function isSameAccess(path: string, one = '', other = ''): boolean {
  return path.startsWith('folders\0') && path.includes('\0files\0') && sameAccess(one, other)
}

/** A service that ran at first and does not run at the end although it could be started, and that nobody was to stop for good. */
export function leftDown(first: ServerState, last: ServerState, { kept }: Known, runs: Runs): string[] {
  const steps = runs.flatMap((run) => run.steps.map(({ step }) => ({ run: run.id, step })))
  const stopped = steps
    .filter(({ run, step }) => kept.some((one) => one.run === run && one.step === step.id))
    .map(({ step }) => step.target)
  return Object.entries(first.services)
    .filter(([name, { state }]) => state === 'running' && last.services[name]?.state !== 'running')
    .filter(([name]) => !stopped.includes(name) && canStart(last, name))
    .map(([name]) => `${name} ran and does not run any more`)
}

function canStart(state: ServerState, name: string): boolean {
  try {
    return startService(structuredClone(state), name, 120).state === 'running'
  } catch {
    return false
  }
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
