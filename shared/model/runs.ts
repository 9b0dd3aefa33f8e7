import type { Json } from './expectation.ts'
import type { Finding } from './finding.ts'
import type { JournalRecord, RunOutcome, StepOutcome, UndoOutcome, UndoStepOutcome } from './journal-record.ts'
import type { Message } from './message.ts'
import type { Plan, PlanStep } from './plan.ts'

/** What is known of one step of a run. */
export interface RunStep {
  step: PlanStep
  /** `null` until it ended; `running` once its intent is written. */
  outcome: StepOutcome | 'running' | null
  /** What the journal holds for undo: the state read just before the write, and the state aimed at. */
  intent: { before: Json; after: Json } | null
  notes: Json[]
  /** What was read back. */
  now: Json
  reason: Message | null
  undo: { outcome: UndoStepOutcome | 'running'; from: Json; to: Json; now: Json; reason: Message | null } | null
}

/** One application of one fix, from its confirmation to its undo. */
export interface Run {
  id: string
  session: string
  startedAt: string
  endedAt: string | null
  plan: Plan
  overrides: Record<string, string>
  steps: RunStep[]
  /** `null` while it runs, or when the program was interrupted. */
  outcome: RunOutcome | null
  reason: Message | null
  /** The findings of the last time its checks ran. */
  checks: Finding[]
  undo: { startedAt: string; outcome: UndoOutcome | null } | null
}

/** Runs in the order in which they started. */
export type Runs = readonly Run[]

/**
 * Folds one record into the runs. Screens, the command line, undo and the report all see the journal through this one
 * function; it never guesses: what no record says is `null`.
 */
export function withRecord(runs: Runs, record: JournalRecord): Runs {
  const { entry } = record
  if (entry.kind === 'runStarted') return [...runs, newRun(record, entry.plan, entry.run, entry.overrides)]
  if (!('run' in entry) || entry.run === null) return runs
  return runs.map((run) => (run.id === entry.run ? applied(run, record) : run))
}

/** All runs that a sequence of records tells of. */
export function runsOf(records: readonly JournalRecord[]): Runs {
  return records.reduce<Runs>(withRecord, [])
}

function newRun(record: JournalRecord, plan: Plan, id: string, overrides: Record<string, string>): Run {
  const steps = plan.steps.map<RunStep>((step) => ({
    step,
    outcome: null,
    intent: null,
    notes: [],
    now: null,
    reason: null,
    undo: null,
  }))
  return {
    id,
    session: record.session,
    startedAt: record.at,
    endedAt: null,
    plan,
    overrides,
    steps,
    outcome: null,
    reason: null,
    checks: [],
    undo: null,
  }
}

function applied(run: Run, { at, entry }: JournalRecord): Run {
  switch (entry.kind) {
    case 'checked':
      return { ...run, checks: entry.findings }
    case 'stepIntent':
      return withStep(run, entry.step, { outcome: 'running', intent: { before: entry.before, after: entry.after } })
    case 'stepNote':
      return withStep(run, entry.step, (step) => ({ notes: [...step.notes, entry.note] }))
    case 'stepOutcome':
      return withStep(run, entry.step, { outcome: entry.outcome, now: entry.now, reason: entry.reason })
    case 'guidanceAnswered':
      return withStep(run, entry.step, { outcome: entry.done ? 'confirmed' : 'answeredNo' })
    case 'runEnded':
      return { ...run, outcome: entry.outcome, reason: entry.reason, endedAt: at }
    case 'undoStarted':
      return { ...run, undo: { startedAt: at, outcome: null } }
    case 'undoIntent':
      return withStep(run, entry.step, {
        undo: { outcome: 'running', from: entry.from, to: entry.to, now: null, reason: null },
      })
    case 'undoStepOutcome':
      return withStep(run, entry.step, (step) => ({
        undo: {
          from: step.undo?.from ?? null,
          to: step.undo?.to ?? null,
          outcome: entry.outcome,
          now: entry.now,
          reason: entry.reason,
        },
      }))
    case 'undoEnded':
      return { ...run, undo: { startedAt: run.undo?.startedAt ?? at, outcome: entry.outcome } }
    default:
      return run
  }
}

type StepUpdate = Partial<RunStep> | ((step: RunStep) => Partial<RunStep>)

function withStep(run: Run, id: string, update: StepUpdate): Run {
  const steps = run.steps.map((step) =>
    step.step.id === id ? { ...step, ...(typeof update === 'function' ? update(step) : update) } : step,
  )
  return { ...run, steps }
}

/** Whether a step of the run may still be in effect on the server. */
export function mayBeInEffect(step: RunStep): boolean {
  if (step.intent === null) return false
  const ended = step.undo?.outcome
  if (ended === 'undone' || ended === 'alreadyBefore' || ended === 'nothingToUndo' || ended === 'kept') return false
  return (
    step.outcome === 'applied' || step.outcome === 'failed' || step.outcome === 'unclear' || step.outcome === 'running'
  )
}

/** Runs that a crash or a restart of the server left open: not ended, waiting for a reboot, or an undo cut short. */
export function openRuns(runs: Runs): Runs {
  return runs.filter(
    (run) =>
      run.outcome === null || run.outcome === 'awaitingReboot' || (run.undo !== null && run.undo.outcome === null),
  )
}
