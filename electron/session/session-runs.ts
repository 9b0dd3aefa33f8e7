import { message } from '../../shared/model/message.ts'
import type { Overrides } from '../../shared/model/plan.ts'
import type { Trouble } from '../../shared/model/reasoned-error.ts'
import { type Bar, mayBeInEffect, openRuns, type Run, type Runs } from '../../shared/model/runs.ts'
import type { Machine } from '../../shared/model/server-identity.ts'
import type { UndoDecision } from '../../shared/model/undo-decision.ts'
import type { BroughtBack } from '../engine/bring-back.ts'
import type { EnginePorts } from '../engine/ports.ts'
import { resumeRuns } from '../engine/resume-runs.ts'
import { type UndoneRun, undoRun, undoRuns } from '../engine/undo-run.ts'
import type { Journal } from '../journal/journal.ts'
import { adoptMachines } from './adopt-machines.ts'
import { BarredRun, knownRun } from './barred-run.ts'
import { RefusedRequest } from './refused-request.ts'
import { clean } from './session-journal.ts'

/** How taking a run back ended, with the run as it stands afterwards. */
export type Undone = Omit<UndoneRun, 'run'> & { run: Run }

/** What is done with runs that were begun. */
export interface SessionRuns {
  /** Notes what a person says of a step that is done elsewhere. */
  answerGuidance(run: string, step: string, done: boolean): Promise<void>
  undo(run: string, decisions?: readonly UndoDecision[], overrides?: Overrides): Promise<Undone>
  /**
   * Takes back every run that is still in effect, newest first; stops at the first that someone has changed since. A run that something
   * bars is left as it is and returned as `partlyUndone`.
   */
  undoAll(overrides?: Overrides): Promise<Undone[]>
  /** Resumes what a crash or a reboot left open, and starts services that any run had left down. */
  resume(): Promise<{ runs: Run[]; services: BroughtBack[] }>
  /**
   * Makes the runs of this machine's earlier name its own, or those of its earlier hardware when its name is typed; returns the
   * machines. Those of another machine are refused with a {@link RefusedRequest}. Only the journal changes.
   */
  adopt(typed: string | undefined): Promise<Machine[]>
}

const troubleOf: Record<Bar['cause'], Trouble> = { damaged: 'badData', otherMachine: 'notOurs' }

/** What a session does with runs that were begun: each holds the server's lock, and proves the records it rests on. */
export function sessionRuns(journal: Journal, ports: EnginePorts): SessionRuns {
  const { identity } = ports
  const runOf = (id: string) => knownRun(journal, id)
  const said = (undone: UndoneRun): Undone => ({ ...undone, guards: clean(undone.guards), run: runOf(undone.run) })
  const ourRun = (id: string): Run => {
    journal.prove(id)
    const run = runOf(id)
    if (run.barred !== null) throw new BarredRun(run.barred.reason, troubleOf[run.barred.cause])
    return run
  }
  return {
    answerGuidance: (run, step, done) =>
      journal.exclusively(async () => {
        const asked = ourRun(run).steps.find((one) => one.step.id === step && one.step.kind === 'guidance')
        if (!asked) throw new RefusedRequest(message('session.noSuchQuestion', { run, step }))
        await ports.append({ kind: 'guidanceAnswered', run, step, done })
      }),
    undo: (id, decisions = [], overrides = {}) =>
      journal.exclusively(async () => {
        assertNoneOpen(ports.runs())
        return said(await undoRun(ourRun(id), ports, { decisions, overrides }))
      }),
    undoAll: (overrides = {}) =>
      journal.exclusively(async () => {
        assertNoneOpen(ports.runs())
        for (const { id } of journal.runs()) journal.prove(id)
        const undone = await undoRuns(ports, { overrides })
        const barred = journal.runs().filter((run) => run.barred !== null && run.steps.some(mayBeInEffect))
        return [
          ...undone.map(said),
          ...barred.map((run) => ({ outcome: 'partlyUndone' as const, guards: [], services: null, run })),
        ]
      }),
    adopt: (typed) => journal.exclusively(() => adoptMachines(journal, identity, typed)),
    resume: () =>
      journal.exclusively(async () => {
        for (const { id } of openRuns(journal.runs())) journal.prove(id)
        const { runs, services } = await resumeRuns(ports, ports.caseOf)
        return { runs: runs.map(runOf), services }
      }),
  }
}

function assertNoneOpen(runs: Runs): void {
  const open = runs.find((run) => run.outcome === null || run.undo?.outcome === null)
  if (open) throw new RefusedRequest(message('run.resumeFirst'))
}
