import type { ActionName } from '../../shared/kinds.ts'
import type { Fix } from '../../shared/model/case.ts'
import type { ActionStep, PlanStep } from '../../shared/model/plan.ts'
import { actionContext } from './apply-action.ts'
import { attempt } from './apply-change.ts'
import type { EnginePorts } from './ports.ts'
import { stepOfKind } from './step-kind.ts'

/** The id of the step that stops what a fix must work without, and of the one that starts it again. */
const stopFirstId = 'stop-first'
const startAgainId = 'start-again'

/**
 * Puts the steps of a fix between one that stops the services it must work without and one that starts them again. The second
 * runs whenever the first one has, however the steps between them end.
 */
export async function betweenStopAndStart(steps: PlanStep[], fix: Fix, ports: EnginePorts): Promise<PlanStep[]> {
  const own = steps.filter((step) => step.kind !== 'guidance')
  const [first, last] = [own[0], own.at(-1)]
  if (!fix.whileStopped || !first || !last) return steps
  const names = fix.whileStopped
  const stop = await serviceStep(
    'stopServices',
    names,
    { id: stopFirstId, title: ports.titles.stopFirst, becauseOf: [] },
    ports,
  )
  const startAgain = { id: startAgainId, title: ports.titles.startAgain, becauseOf: [stopFirstId] }
  const start = await serviceStep('startServices', names, startAgain, ports)
  const [from, to] = [steps.indexOf(first), steps.indexOf(last) + 1]
  return [...steps.slice(0, from), stop, ...steps.slice(from, to), start, ...steps.slice(to)]
}

/**
 * Does work of a run; when an error ends it (a journal that cannot be written), what the run has stopped is started before the
 * error goes on. No record tells of it then, so the next start resumes the run and starts it once more, which changes nothing.
 */
export async function orStartAgain<T>(id: string, ports: EnginePorts, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const run = ports.runs().find((one) => one.id === id)
    const start = stepOfKind(run?.steps ?? [], 'startAgain')
    if (start) {
      await attempt(() => ports.actions.startServices.run(start.with, actionContext(id, start, ports)))
    }
    throw error
  }
}

async function serviceStep(
  action: ActionName,
  names: string[],
  own: Pick<ActionStep, 'id' | 'title' | 'becauseOf'>,
  ports: EnginePorts,
): Promise<ActionStep> {
  const { target, before, after, calls, risk, loses } = await ports.actions[action].preview({ names })
  return {
    kind: 'action',
    action,
    with: { names },
    reversal: ports.actions[action].reversal,
    ...own,
    caseStep: own.id,
    target,
    before,
    after,
    calls,
    risk,
    undo: 'exact',
    loses,
    onlyIfFailing: [],
  }
}
