import type { ActionName } from '../../shared/kinds.ts'
import type { Fix } from '../../shared/model/case.ts'
import type { Localized } from '../../shared/model/language.ts'
import type { ActionStep, PlanStep } from '../../shared/model/plan.ts'
import { en } from '../../shared/text/en.ts'
import { fr } from '../../shared/text/fr.ts'
import { nl } from '../../shared/text/nl.ts'
import { actionContext } from './apply-action.ts'
import { attempt } from './apply-change.ts'
import type { EnginePorts } from './ports.ts'

/** The id of the step that stops what a fix must work without, and of the one that starts it again. */
export const stopFirstId = 'stop-first'
export const startAgainId = 'start-again'

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
    { id: stopFirstId, title: titleOf('stopFirst'), becauseOf: [] },
    ports,
  )
  const startAgain = { id: startAgainId, title: titleOf('startAgain'), becauseOf: [stopFirstId] }
  const start = await serviceStep('startServices', names, startAgain, ports)
  const [from, to] = [steps.indexOf(first), steps.indexOf(last) + 1]
  return [...steps.slice(0, from), stop, ...steps.slice(from, to), start, ...steps.slice(to)]
}

/** Whether a step brings back what another step of its run has stopped. */
export function isStartAgain(step: PlanStep): boolean {
  return step.kind === 'action' && step.action === 'startServices'
}

/** Whether a step stops what its run must work without. */
export function isStopFirst(step: PlanStep): boolean {
  return step.kind === 'action' && step.action === 'stopServices'
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
    const start = run?.steps.find((one) => isStartAgain(one.step))?.step
    if (start?.kind === 'action') {
      await attempt(() => ports.actions.startServices.run(start.with, actionContext(id, start, ports)))
    }
    throw error
  }
}

function titleOf(key: 'stopFirst' | 'startAgain'): Localized {
  return { en: en.plan[key], fr: fr.plan[key], nl: nl.plan[key] }
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
