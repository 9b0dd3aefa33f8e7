import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { ChangeStep } from '../../shared/model/plan.ts'
import { mayBeInEffect, type Run, type RunStep } from '../../shared/model/runs.ts'
import type { EnginePorts } from './ports.ts'
import type { ResourceType } from './resource-type.ts'

/** The run whose undo, after this run had begun, has put the thing of a step back as it is now; `null` when none has. */
export function undoThatPutBack(id: string, step: ChangeStep, now: Json, ports: EnginePorts): string | null {
  const startedAt = runOf(id, ports)?.startedAt ?? ''
  const found = changesOfOthers(id, step, ports).find(
    ({ run, one, resource }) =>
      run.undo !== null &&
      run.undo.startedAt >= startedAt &&
      one.undo?.outcome === 'undone' &&
      resource.same(now, one.undo.to, step.to),
  )
  return found?.run.id ?? null
}

/** The run that was begun later, is in effect, and had left the thing of a step as it is now; `null` when there is none. */
export function laterRunThatLeft(id: string, step: ChangeStep, now: Json, ports: EnginePorts): string | null {
  const ids = ports.runs().map((run) => run.id)
  const found = changesOfOthers(id, step, ports).find(
    ({ run, one, change, resource }) =>
      ids.indexOf(run.id) > ids.indexOf(id) &&
      mayBeInEffect(one) &&
      resource.same(now, one.now ?? change.wanted, step.to),
  )
  return found?.run.id ?? null
}

interface OtherChange {
  run: Run
  one: RunStep
  change: ChangeStep
  resource: ResourceType
}

/** What other runs have changed of that which the wish of a step is about: the same thing, and not another aspect of it. */
function changesOfOthers(id: string, step: ChangeStep, ports: EnginePorts): OtherChange[] {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const place = canonicalJson(step.at)
  return ports
    .runs()
    .filter((run) => run.id !== id)
    .flatMap((run) =>
      run.steps.flatMap((one) => {
        const change = one.step
        if (change.kind !== 'change' || change.resource !== step.resource || one.intent === null) return []
        if (canonicalJson(change.at) !== place) return []
        if (resource.same(one.intent.before, one.intent.after, step.to)) return []
        return [{ run, one, change, resource }]
      }),
    )
}

function runOf(id: string, ports: EnginePorts): Run | undefined {
  return ports.runs().find((run) => run.id === id)
}
