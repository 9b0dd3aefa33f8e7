import type { Case } from '../../shared/model/case.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { StepOutcome } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionStep } from '../../shared/model/plan.ts'
import { mayBeInEffect, openRuns, type Run, type RunStep } from '../../shared/model/runs.ts'
import type { ResumedAction } from './action-type.ts'
import { actionContext } from './apply-action.ts'
import { attempt, outcomeOfChange } from './apply-change.ts'
import { recheck } from './apply-plan.ts'
import { type BroughtBack, bringBack } from './bring-back.ts'
import type { EnginePorts } from './ports.ts'
import { isStartAgain } from './while-stopped.ts'

const fine: readonly (StepOutcome | 'running' | null)[] = [
  'applied',
  'unchanged',
  'notNeeded',
  'waitingForYou',
  'confirmed',
]

/** The ids of the runs that were resumed, and the services that runs had left down. */
export interface Resumed {
  runs: string[]
  services: BroughtBack[]
}

/**
 * Resumes what a crash or a restart of the server left open: reads how each interrupted step stands and writes how it ended.
 * Starts the services that any run has taken down and left down, also one that has ended. Makes no other change and undoes none;
 * afterwards every run has ended and can be taken back.
 */
export async function resumeRuns(ports: EnginePorts, caseOf: (id: string) => Case | undefined): Promise<Resumed> {
  const downBefore = ports.runs().filter((run) => run.down.length > 0)
  const resumed: string[] = []
  for (const run of openRuns(ports.runs())) {
    const done =
      run.undo !== null && run.undo.outcome === null
        ? await resumeUndo(run, ports)
        : run.outcome === 'awaitingReboot'
          ? await resumeReboot(run, ports, caseOf)
          : await resumeRun(run, ports)
    if (done) resumed.push(run.id)
  }
  const services: BroughtBack[] = []
  // Resuming has started some of them already; they are named all the same.
  for (const run of downBefore) services.push(await bringBack(run, ports))
  return { runs: resumed, services }
}

async function resumeRun(run: Run, ports: EnginePorts): Promise<boolean> {
  const outcomes: (StepOutcome | 'running' | null)[] = []
  for (const step of run.steps) {
    if (step.outcome === 'running') outcomes.push(await resumeStep(run, step, ports))
    else if (step.outcome === null && step.step.kind === 'action' && isStartAgain(step.step))
      outcomes.push(await resumeStartAgain(run, step.step, ports))
    else if (step.outcome === null) {
      outcomes.push('skipped')
      await ports.append({
        kind: 'stepOutcome',
        run: run.id,
        step: step.step.id,
        outcome: 'skipped',
        now: null,
        reason: message('run.interrupted'),
      })
    } else outcomes.push(step.outcome)
  }
  const complete = outcomes.every((outcome) => fine.includes(outcome))
  // A server that was started after the run had begun was started after its last change: no program outlives a reboot.
  const waits =
    ports.identity.bootedAt <= run.startedAt &&
    run.steps.some(({ step }, index) => step.kind === 'change' && step.reboot && outcomes[index] === 'applied')
  await ports.append({
    kind: 'runEnded',
    run: run.id,
    outcome: complete ? (waits ? 'awaitingReboot' : 'applied') : 'failed',
    reason: message('run.interrupted'),
  })
  return true
}

/** The program ended while services were stopped for it: they are started again, which is no new change. */
async function resumeStartAgain(run: Run, step: ActionStep, ports: EnginePorts): Promise<StepOutcome> {
  const ended = await resumeAction(run, step, [], ports)
  await ports.append({ kind: 'stepOutcome', run: run.id, step: step.id, ...ended })
  return ended.outcome
}

async function resumeStep(run: Run, { step, intent, notes }: RunStep, ports: EnginePorts): Promise<StepOutcome> {
  if (step.kind === 'guidance') return 'waitingForYou'
  if (step.kind === 'change') {
    const resource = ports.resources[step.resource as keyof typeof ports.resources]
    const result = await outcomeOfChange(resource, step, intent?.before ?? null, null, async (outcome, now, reason) => {
      // Read as before the change: the program was stopped between its intent and the write.
      const ended = outcome === 'failed' ? 'notApplied' : outcome
      const why = reason ?? message('run.interrupted')
      await ports.append({ kind: 'stepOutcome', run: run.id, step: step.id, outcome: ended, now, reason: why })
      return { outcome: ended, reason: why }
    })
    return result.outcome
  }
  const ended = await resumeAction(run, step, notes, ports)
  await ports.append({ kind: 'stepOutcome', run: run.id, step: step.id, ...ended })
  return ended.outcome
}

async function resumeAction(
  run: Run,
  step: ActionStep,
  notes: readonly Json[],
  ports: EnginePorts,
): Promise<ResumedAction> {
  const action = ports.actions[step.action as keyof typeof ports.actions]
  const result = await attempt(() => action.resume(step.with, notes, actionContext(run.id, step, ports)))
  return 'error' in result ? { outcome: 'unclear', now: null, reason: ports.reasonOf(result.error) } : result.value
}

async function resumeUndo(run: Run, ports: EnginePorts): Promise<boolean> {
  for (const { step, undo, notes } of run.steps) {
    if (undo?.outcome !== 'running' || step.kind === 'guidance') continue
    if (step.kind === 'action') {
      const { outcome, now } = await resumeAction(run, step, notes, ports)
      await ports.append(undoStep(run.id, step.id, outcome === 'applied' ? 'undone' : 'notRestored', now))
      continue
    }
    const resource = ports.resources[step.resource as keyof typeof ports.resources]
    const read = await attempt(() => resource.get(step.at))
    const restored = 'value' in read && resource.same(read.value, undo.to, step.to)
    await ports.append(
      undoStep(run.id, step.id, restored ? 'undone' : 'notRestored', 'value' in read ? read.value : null),
    )
  }
  const startAgain = run.steps.find((one) => isStartAgain(one.step))?.step
  if (startAgain?.kind === 'action') {
    const { outcome, now } = await resumeAction(run, startAgain, [], ports)
    await ports.append(undoStep(run.id, startAgain.id, outcome === 'applied' ? 'undone' : 'notRestored', now))
  }
  const now = ports.runs().find((one) => one.id === run.id)
  const undone = now?.steps.filter(({ undo }) => undo?.outcome === 'undone').map(({ step }) => step.id) ?? []
  // A restart that changes had asked for is outstanding once they are put back.
  const left = now?.steps.filter(mayBeInEffect).some(({ step }) => {
    return step.kind === 'change' || (step.kind === 'action' && step.becauseOf.some((id) => undone.includes(id)))
  })
  const outcome = left ? 'partlyUndone' : 'undone'
  await ports.append({ kind: 'undoEnded', run: run.id, outcome })
  await ports.append({ kind: 'runEnded', run: run.id, outcome, reason: message('run.interrupted') })
  return true
}

function undoStep(run: string, step: string, outcome: 'undone' | 'notRestored', now: RunStep['now']) {
  return { kind: 'undoStepOutcome', run, step, outcome, now, reason: message('run.interrupted') } as const
}

async function resumeReboot(run: Run, ports: EnginePorts, caseOf: (id: string) => Case | undefined): Promise<boolean> {
  if (run.endedAt === null || ports.identity.bootedAt <= run.endedAt) return false
  const theCase = caseOf(run.plan.case)
  if (theCase) await recheck(theCase, run.id, ports)
  await ports.append({ kind: 'runEnded', run: run.id, outcome: 'applied', reason: null })
  return true
}
