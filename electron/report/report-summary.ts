import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Localized } from '../../shared/model/language.ts'
import type { Tone } from '../../shared/model/report-block.ts'
import { mayBeInEffect, type Run, type RunStep } from '../../shared/model/runs.ts'
import { type CheckHistory, checkHistories } from './check-histories.ts'

/** How things stand at the end of what a report tells. */
type Standing =
  | 'repaired'
  | 'repairedOpen'
  | 'repairedOthers'
  | 'unproven'
  | 'stillFailing'
  | 'failed'
  | 'interrupted'
  | 'awaitingReboot'
  | 'outdated'
  | 'undone'
  | 'partlyUndone'
  | 'guided'
  | 'faults'
  | 'unknowns'
  | 'healthy'
  | 'asked'
  | 'nothing'

/** Something that is left to do. */
export type OpenPoint =
  | { kind: 'guidance'; run: string; step: string; title: Localized | string; answeredNo: boolean }
  | { kind: 'later'; run: string; title: Localized }
  | { kind: 'reboot' | 'resume'; run: string; case: string }
  | { kind: 'check'; check: string; cases: readonly string[]; verdict: 'fail' | 'unknown' }

/** What a report says first, gathered from all that it tells. */
export interface ReportSummary {
  standing: Standing
  tone: Tone
  open: OpenPoint[]
  /** What was done, without the steps that only asked. */
  counts: { runs: number; changes: number; faults: number; unknown: number; passed: number }
  checks: CheckHistory[]
  /** The first and the last moment it tells of; `null` when there is none. */
  from: string | null
  to: string | null
  users: string[]
  programs: string[]
}

const tones: Record<Standing, Tone> = {
  repaired: 'good',
  repairedOpen: 'open',
  repairedOthers: 'open',
  unproven: 'open',
  stillFailing: 'bad',
  failed: 'bad',
  interrupted: 'bad',
  awaitingReboot: 'open',
  outdated: 'open',
  undone: 'open',
  partlyUndone: 'bad',
  guided: 'open',
  faults: 'bad',
  unknowns: 'open',
  healthy: 'good',
  asked: 'open',
  nothing: 'open',
}

/**
 * Reads records and runs once and says how things stand. Holds what is left open and two answers of each check, never a record or a
 * whole run, so that it needs no more for a year than for a day.
 */
export function summarize(records: Iterable<JournalRecord>, runs: Iterable<Run>): ReportSummary {
  const histories = checkHistories()
  const [users, programs] = [new Set<string>(), new Set<string>()]
  let from: string | null = null
  let to: string | null = null
  let diagnoses = 0
  for (const record of records) {
    const { entry, at } = record
    histories.add(record)
    if (entry.kind === 'sessionStarted') {
      users.add(entry.user)
      programs.add(entry.program)
      continue
    }
    if (entry.kind === 'checksNamed' || entry.kind === 'reported') continue
    if (entry.kind === 'diagnosed') diagnoses++
    if (from === null || at < from) from = at
    if (to === null || at > to) to = at
  }
  const checks = histories.all()
  const told = tellRuns(runs)
  const standing = standingOf(told, checks, diagnoses)
  const notPassed = checks.flatMap(({ check, cases, last: { verdict } }) =>
    verdict === 'fail' || verdict === 'unknown' ? [{ kind: 'check', check, cases, verdict } as const] : [],
  )
  return {
    standing,
    tone: tones[standing],
    open: [...told.open, ...notPassed],
    counts: {
      runs: told.count,
      changes: told.changes,
      faults: notPassed.filter(({ verdict }) => verdict === 'fail').length,
      unknown: notPassed.filter(({ verdict }) => verdict === 'unknown').length,
      passed: checks.filter(({ last }) => last.verdict === 'pass').length,
    },
    checks,
    from,
    to,
    users: [...users],
    programs: [...programs],
  }
}

interface ToldRuns {
  count: number
  changes: number
  open: Exclude<OpenPoint, { kind: 'check' }>[]
  /** How each run ended, the newest last. */
  ends: (Run['outcome'] | 'interrupted')[]
  /** The cases whose repair is in effect. */
  applied: Set<string>
}

function tellRuns(runs: Iterable<Run>): ToldRuns {
  const told: ToldRuns = { count: 0, changes: 0, open: [], ends: [], applied: new Set() }
  for (const run of runs) {
    told.count++
    told.changes += run.steps.filter((one) => mayBeInEffect(one) && !isAsBefore(one)).length
    told.ends.push(run.outcome ?? 'interrupted')
    if (run.outcome === 'applied' || run.outcome === 'awaitingReboot') told.applied.add(run.plan.case)
    told.open.push(...openOf(run))
  }
  return told
}

/** Whether a step that failed was read back as it had been before, so that nothing of it is in effect. */
function isAsBefore({ outcome, now, intent }: RunStep): boolean {
  return outcome === 'failed' && intent !== null && JSON.stringify(now) === JSON.stringify(intent.before)
}

function openOf(run: Run): ToldRuns['open'] {
  if (run.outcome === 'undone' || run.outcome === 'outdated') return []
  const asked = run.steps.flatMap((one) => waiting(one, run.id))
  const state = { run: run.id, case: run.plan.case }
  return [
    ...(run.outcome === null || (run.undo !== null && run.undo.outcome === null)
      ? [{ kind: 'resume', ...state } as const]
      : []),
    ...(run.outcome === 'awaitingReboot' ? [{ kind: 'reboot', ...state } as const] : []),
    ...asked,
    ...(asked.length > 0
      ? []
      : run.plan.later
          .filter(({ cause }) => cause !== null)
          .map(({ title }) => ({ kind: 'later', run: run.id, title }) as const)),
  ]
}

function waiting({ step, outcome }: RunStep, run: string): Extract<OpenPoint, { kind: 'guidance' }>[] {
  if (step.kind !== 'guidance' || (outcome !== 'waitingForYou' && outcome !== 'answeredNo')) return []
  return [
    { kind: 'guidance', run, step: step.id, title: step.title ?? step.target, answeredNo: outcome === 'answeredNo' },
  ]
}

function standingOf(
  { count, changes, open, ends, applied }: ToldRuns,
  checks: readonly CheckHistory[],
  diagnoses: number,
): Standing {
  const last = (verdict: string) => checks.filter((one) => one.last.verdict === verdict)
  const ofApplied = (one: CheckHistory) =>
    one.cases.some((id) => applied.has(id)) || applied.has(one.check.split('#')[0] ?? '')
  const [failing, unknown] = [last('fail'), last('unknown')]
  if (count === 0) {
    if (failing.length > 0) return 'faults'
    if (unknown.length > 0) return 'unknowns'
    if (checks.length > 0) return 'healthy'
    return diagnoses > 0 ? 'asked' : 'nothing'
  }
  const end = ends.at(-1)
  if (ends.includes('interrupted') || open.some(({ kind }) => kind === 'resume')) return 'interrupted'
  if (open.some(({ kind }) => kind === 'reboot')) return 'awaitingReboot'
  if (end === 'failed' || end === 'partlyUndone') return end
  if (applied.size === 0) return end === 'outdated' || end === 'undone' ? end : 'failed'
  if (failing.some(ofApplied)) return 'stillFailing'
  if (unknown.some(ofApplied)) return 'unproven'
  if (open.length > 0) return changes === 0 ? 'guided' : 'repairedOpen'
  return failing.length > 0 ? 'repairedOthers' : 'repaired'
}
