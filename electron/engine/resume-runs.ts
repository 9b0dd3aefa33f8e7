import type { Case } from '../../shared/model/case.ts'
import type { StepOutcome } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import { mayBeInEffect, openRuns, type Run } from '../../shared/model/runs.ts'
import { type BroughtBack, bringBack } from './bring-back.ts'
import { fillCase } from './filled-case.ts'
import type { EnginePorts } from './ports.ts'
import { doubtAfter, recheck } from './recheck.ts'
import { resumeSteps, resumeUndoneSteps } from './resume-steps.ts'
import { stepKind } from './step-kind.ts'

const fine: readonly StepOutcome[] = ['applied', 'unchanged', 'notNeeded', 'waitingForYou', 'confirmed']
const interrupted = { cause: 'interrupted', reason: message('run.interrupted') } as const

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
  const outcomes = await resumeSteps(run, ports)
  const complete = outcomes.every((outcome) => fine.includes(outcome))
  // A server that was started after the run had begun was started after its last change: no program outlives a reboot.
  const waits =
    ports.identity.bootedAt <= run.startedAt &&
    run.steps.some(({ step }, index) => step.kind === 'change' && step.reboot && outcomes[index] === 'applied')
  const outcome = complete ? (waits ? 'awaitingReboot' : 'applied') : 'failed'
  await ports.append({ kind: 'runEnded', run: run.id, outcome, ...interrupted })
  return true
}

async function resumeUndo(run: Run, ports: EnginePorts): Promise<boolean> {
  await resumeUndoneSteps(run, ports)
  const now = ports.runs().find((one) => one.id === run.id)
  const undone = now?.steps.filter(({ undo }) => undo?.outcome === 'undone').map(({ step }) => step.id) ?? []
  // A restart that changes had asked for is outstanding once they are put back.
  const left = now?.steps.filter(mayBeInEffect).some(({ step }) => {
    if (step.kind === 'change' || stepKind(step) === 'compensated') return true
    return step.kind === 'action' && step.becauseOf.some((id) => undone.includes(id))
  })
  const outcome = left ? 'partlyUndone' : 'undone'
  await ports.append({ kind: 'undoEnded', run: run.id, outcome })
  await ports.append({ kind: 'runEnded', run: run.id, outcome, ...interrupted })
  return true
}

async function resumeReboot(run: Run, ports: EnginePorts, caseOf: (id: string) => Case | undefined): Promise<boolean> {
  if (run.endedAt === null || ports.identity.bootedAt <= run.endedAt) return false
  const theCase = caseOf(run.plan.case)
  const { inputs } = run.plan
  const findings = theCase ? await recheck(await fillCase(theCase, inputs, ports.read), inputs, run.id, ports) : []
  await ports.append({
    kind: 'runEnded',
    run: run.id,
    outcome: 'applied',
    cause: 'lastStep',
    reason: doubtAfter(findings),
  })
  return true
}
