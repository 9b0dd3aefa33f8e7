import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ChangeStep } from '../../shared/model/plan.ts'
import { mayBeInEffect, type RunStep, type Runs } from '../../shared/model/runs.ts'
import type { EnginePorts } from './ports.ts'
import type { ResourceType } from './resource-type.ts'

/**
 * The earlier run whose undo, after this run had begun, has put the thing of a step back as it is now; `null` when none has. What
 * a later run puts back does not count: it is what that run had found, which may be someone else's.
 */
export function undoThatPutBack(id: string, step: ChangeStep, now: Json, ports: EnginePorts): string | null {
  const found = changesOfOthers(undoneSince(id, ports), step, ports).find(
    ({ one, resource }) => one.undo?.outcome === 'undone' && resource.same(now, one.undo.to, step.to),
  )
  return found?.run ?? null
}

/**
 * What a change of a run has left, as far as it is the run's own: what was read after a write that is unclear may be someone
 * else's, so only what it had aimed at counts there.
 */
export function leftBy({ outcome, now }: RunStep, { wanted }: ChangeStep): Json {
  return outcome === 'applied' ? (now ?? wanted) : wanted
}

/** Whether what a run had found of the thing of a step is what an earlier run had left, and nobody else's. */
export function foundOurs(id: string, step: ChangeStep, found: Json, ports: EnginePorts): boolean {
  const runs = ports.runs()
  const earlier = runs.slice(
    0,
    runs.findIndex((run) => run.id === id),
  )
  return changesOfOthers(earlier, step, ports).some(({ one, change, resource }) =>
    resource.same(found, leftBy(one, change), step.to),
  )
}

/** The run that was begun later, is in effect, and had left the thing of a step as it is now; `null` when there is none. */
export function laterRunThatLeft(id: string, step: ChangeStep, now: Json, ports: EnginePorts): string | null {
  const runs = ports.runs()
  const later = runs.slice(runs.findIndex((run) => run.id === id) + 1)
  const found = changesOfOthers(later, step, ports).find(
    ({ one, change, resource }) => mayBeInEffect(one) && resource.same(now, leftBy(one, change), step.to),
  )
  return found?.run ?? null
}

/** What earlier runs had found of things of the same kind, where they were taken back after this run had begun. */
export function foundByUndone(id: string, step: ChangeStep, ports: EnginePorts): { at: Json; before: Json }[] {
  return undoneSince(id, ports)
    .flatMap((run) => run.steps)
    .flatMap(({ step: other, intent, undo }) => {
      if (other.kind !== 'change' || other.resource !== step.resource) return []
      return intent !== null && undo?.outcome === 'undone' ? [{ at: other.at, before: intent.before }] : []
    })
}

/** The runs before this one that were taken back, wholly or in part, after it had begun. */
function undoneSince(id: string, ports: EnginePorts): Runs {
  const runs = ports.runs()
  const position = runs.findIndex((run) => run.id === id)
  const { startedAt = '' } = runs[position] ?? {}
  return runs.slice(0, Math.max(position, 0)).filter(({ undo }) => undo !== null && undo.startedAt >= startedAt)
}

interface OtherChange {
  run: string
  one: RunStep
  change: ChangeStep
  resource: ResourceType
}

/** What runs have changed of that which a step sets: the same thing, and not another aspect of it. */
function changesOfOthers(runs: Runs, step: ChangeStep, ports: EnginePorts): OtherChange[] {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const place = canonicalJson(step.at)
  return runs.flatMap((run) =>
    run.steps.flatMap((one) => {
      const change = one.step
      if (change.kind !== 'change' || change.resource !== step.resource || one.intent === null) return []
      if (canonicalJson(change.at) !== place) return []
      if (resource.same(one.intent.before, one.intent.after, step.to)) return []
      return [{ run: run.id, one, change, resource }]
    }),
  )
}
