import { isSameJson } from './digest.ts'
import type { Json } from './expectation.ts'
import type { Finding } from './finding.ts'
import type {
  JournalEntry,
  JournalRecord,
  RunCause,
  RunOutcome,
  StepOutcome,
  UndoOutcome,
  UndoStepOutcome,
} from './journal-record.ts'
import type { Message } from './message.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { Machine } from './server-identity.ts'
import { type DownService, downAfter } from './service-notes.ts'

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

/** Why a run is only shown here, and neither taken back, resumed nor answered. */
export interface Bar {
  cause: 'damaged' | 'otherMachine'
  reason: Message
}

/** One application of one fix, from its confirmation to its undo. */
export interface Run {
  id: string
  session: string
  startedAt: string
  endedAt: string | null
  /** Where it was done. */
  machine: Machine
  /** `null`: nothing bars it. */
  barred: Bar | null
  plan: Plan
  overrides: Record<string, string>
  /** Guard id → what the administrator has said to a guard that is asked. */
  answers: Record<string, boolean>
  steps: RunStep[]
  /** `null` while it runs, or when the program was interrupted. */
  outcome: RunOutcome | null
  /** What ended it; `null` while it runs, and where its record does not say so. */
  cause: RunCause | null
  reason: Message | null
  /** What its checks had found before anything was changed; empty where no record says so. */
  checksBefore: Finding[]
  /** The findings of the last time its checks ran. */
  checks: Finding[]
  /** Services that the run, or its undo, has stopped and that were not seen running again, in the order in which they stopped. */
  down: readonly DownService[]
  undo: { startedAt: string; outcome: UndoOutcome | null; overrides: Record<string, string> } | null
}

/** Runs in the order in which they started. */
export type Runs = readonly Run[]

/**
 * Folds one record into the runs. Screens, the command line, undo and the report all see the journal through this one
 * function; it never guesses: what no record says is `null`.
 */
export function withRecord(runs: Runs, record: JournalRecord): Runs {
  const id = runOf(record)
  if (id === null) return runs
  if (record.entry.kind === 'runStarted') return [...runs, runWith(undefined, record)].flatMap((run) => run ?? [])
  return runs.map((run) => (run.id === id ? (runWith(run, record) ?? run) : run))
}

/** The run that a record tells of; `null` when it belongs to none. */
export function runOf({ entry }: JournalRecord): string | null {
  return 'run' in entry ? entry.run : null
}

/** One run after one more of its records; `undefined` while its beginning is not known. */
export function runWith(run: Run | undefined, record: JournalRecord): Run | undefined {
  if (record.entry.kind === 'runStarted') return newRun(record, record.entry)
  return run === undefined ? undefined : applied(run, record)
}

/** All runs that a sequence of records tells of. */
export function runsOf(records: readonly JournalRecord[]): Runs {
  return records.reduce<Runs>(withRecord, [])
}

function newRun(record: JournalRecord, entry: Extract<JournalEntry, { kind: 'runStarted' }>): Run {
  const { run: id, machine, plan, overrides } = entry
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
    machine,
    barred: null,
    plan,
    overrides,
    answers: entry.answers ?? {},
    steps,
    outcome: null,
    cause: null,
    reason: null,
    checksBefore: entry.findings ?? [],
    checks: [],
    down: [],
    undo: null,
  }
}

function applied(run: Run, { at, entry }: JournalRecord): Run {
  switch (entry.kind) {
    case 'checked':
      return { ...run, checks: entry.findings }
    case 'stepIntent':
      return withStep(run, entry.step, (step) => ({
        outcome: 'running',
        intent: { before: keptOnce(entry.before, step), after: keptOnce(entry.after, step) },
      }))
    case 'stepNote':
      return {
        ...withStep(run, entry.step, (step) => ({ notes: [...step.notes, entry.note] })),
        down: downAfter(run.down, entry.step, entry.note),
      }
    case 'stepOutcome':
      return withStep(run, entry.step, (step) => ({
        outcome: entry.outcome,
        now: keptOnce(entry.now, step),
        reason: entry.reason,
      }))
    case 'guidanceAnswered':
      return withStep(run, entry.step, { outcome: entry.done ? 'confirmed' : 'answeredNo' })
    case 'runEnded':
      return { ...run, outcome: entry.outcome, cause: entry.cause ?? null, reason: entry.reason, endedAt: at }
    case 'undoStarted':
      return { ...run, undo: { startedAt: at, outcome: null, overrides: entry.overrides ?? {} } }
    case 'undoIntent':
      return withStep(run, entry.step, (step) => ({
        undo: {
          outcome: 'running',
          from: keptOnce(entry.from, step),
          to: keptOnce(entry.to, step),
          now: null,
          reason: null,
        },
      }))
    case 'undoStepOutcome':
      return withStep(run, entry.step, (step) => ({
        undo: {
          from: step.undo?.from ?? null,
          to: step.undo?.to ?? null,
          outcome: entry.outcome,
          now: keptOnce(entry.now, step),
          reason: entry.reason,
        },
      }))
    case 'undoEnded': {
      const undo = { startedAt: at, overrides: {}, ...run.undo, outcome: entry.outcome }
      // The program may end before it writes how the run stands since.
      const { outcome } = entry
      return { ...run, undo, outcome: outcome === 'undone' || outcome === 'partlyUndone' ? outcome : run.outcome }
    }
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

/**
 * The state that is known of a step already where a record tells an equal one: each record holds whole states, and those of a folder
 * with many thousand files would otherwise be kept in memory once for each record.
 */
function keptOnce(state: Json, { step, intent, now, undo }: RunStep): Json {
  const known = [
    ...(step.kind === 'change' ? [step.beforeState, step.wanted] : []),
    ...(intent ? [intent.before, intent.after] : []),
    now,
    ...(undo ? [undo.from, undo.to] : []),
  ]
  return known.find((one) => isSameJson(one, state)) ?? state
}

/** One check of a run, before anything was changed and the last time since; `null` where it was not asked. */
export interface CheckBeforeAndAfter {
  check: string
  before: Finding | null
  after: Finding | null
}

/** The checks of a run before and after it, in the order in which they were asked. */
export function checksBeforeAndAfter({
  checksBefore,
  checks,
}: Pick<Run, 'checksBefore' | 'checks'>): CheckBeforeAndAfter[] {
  const names = [...new Set([...checksBefore, ...checks].map(({ check }) => check))]
  const of = (findings: readonly Finding[], name: string) => findings.find(({ check }) => check === name) ?? null
  return names.map((check) => ({ check, before: of(checksBefore, check), after: of(checks, check) }))
}

/** Every guard that was overridden, by the fix or by the last undo of a run, with the reason that was given. */
export function overriddenGuards(run: Run): { guard: string; reason: string }[] {
  const given = [...Object.entries(run.overrides), ...Object.entries(run.undo?.overrides ?? {})]
  return given.map(([guard, reason]) => ({ guard, reason }))
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
      run.barred === null &&
      (run.outcome === null || run.outcome === 'awaitingReboot' || (run.undo !== null && run.undo.outcome === null)),
  )
}
