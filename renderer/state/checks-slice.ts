import type { StateCreator } from 'zustand/vanilla'
import type { Events } from '../../shared/ipc.ts'
import type { CheckProgress } from '../../shared/model/check-progress.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Compared } from '../../shared/model/health.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Ask } from './requests-slice.ts'

/** One round of checks: the health check, or the checks of one case. */
export interface CheckRound {
  /** The case, or `null` for the health check. */
  scope: string | null
  running: boolean
  cancelled: boolean
  /** Whether the server was changed from here after the round ended. */
  stale: boolean
  findings: Finding[]
  /** How far it has come, while it runs; `null` before that is known. */
  progress: CheckProgress | null
  /** What inputs of the case can be that are chosen from what a check has read. */
  entries: Readonly<Record<string, readonly string[]>>
  /** What a health check found new, fixed and still there; `null` where there was none before. */
  compared: Compared | null
  /** How long the round took; `null` until it ended. */
  ms: number | null
}

/** The rounds of checks: a health check, which may have begun by itself, and beside it those of one case. */
export interface ChecksSlice {
  health: CheckRound | null
  /** When the health check was begun, in milliseconds since 1970; `null` when there was none. */
  healthAt: number | null
  caseChecks: CheckRound | null
  /** Runs the health check (`null`) or the checks of one case, with values for its inputs. Changes nothing on the server. */
  runChecks(scope: string | null, inputs?: Plan['inputs']): Promise<void>
  cancelChecks(): Promise<void>
  /** Minutes between two health checks in the background; `null` while nobody watches. */
  watching: number | null
  /** Repeats the health check in the background until it is ended with `null`, or the program ends. */
  watch(minutes: number | null): Promise<void>
}

/** The slice of the checks, which the first screen and every case share. */
export function checksSlice(ask: Ask): StateCreator<ChecksSlice> {
  return (set, get) => ({
    health: null,
    healthAt: null,
    caseChecks: null,
    runChecks: async (scope, inputs) => {
      const place = scope === null ? 'health' : 'caseChecks'
      if (get()[place]?.running) return
      const begun: CheckRound = {
        scope,
        running: true,
        cancelled: false,
        stale: false,
        findings: [],
        progress: null,
        entries: {},
        compared: null,
        ms: null,
      }
      set({ [place]: begun, ...(scope === null ? { healthAt: Date.now() } : {}) })
      const answer = await ask('check:run', { case: scope, ...(inputs ? { inputs } : {}) })
      set((state) => {
        const round = state[place]
        if (!round || round.scope !== scope) return {}
        const findings = answer?.findings ?? round.findings
        const [entries, ms] = [answer?.entries ?? {}, answer?.ms ?? null]
        const compared = answer?.compared ?? null
        return { [place]: { ...round, running: false, progress: null, findings, entries, compared, ms } }
      })
    },
    cancelChecks: async () => {
      set(({ health, caseChecks }) => ({ health: cancelled(health), caseChecks: cancelled(caseChecks) }))
      await ask('check:cancel', {})
    },
    watching: null,
    watch: async (minutes) => {
      if ((await ask('check:watch', { minutes })) !== undefined) set({ watching: minutes })
    },
  })
}

/** The rounds with one more finding, or with one that is told anew; one of a round that is over, or of another case, is left out. */
export function checksWith(
  rounds: ChecksSlice,
  { case: scope, finding }: Events['check:finding'],
): Partial<ChecksSlice> {
  const place = scope === null ? 'health' : 'caseChecks'
  const round = rounds[place]
  if (!round?.running || round.scope !== scope) return {}
  const others = round.findings.filter(({ check }) => check !== finding.check)
  return { [place]: { ...round, findings: [...others, finding] } }
}

/** The rounds with what is being read now; of a round that is over it says nothing any more. */
export function checksReading(
  rounds: ChecksSlice,
  { case: scope, progress }: Events['check:progress'],
): Partial<ChecksSlice> {
  const place = scope === null ? 'health' : 'caseChecks'
  const round = rounds[place]
  return round?.running && round.scope === scope ? { [place]: { ...round, progress } } : {}
}

/** The health check as the last round in the background has left it; one that was asked for goes on by itself. */
export function checksWatched(
  { health }: ChecksSlice,
  { findings, ms, at, compared }: Events['check:watched'],
): Partial<ChecksSlice> {
  if (health?.running) return {}
  const ended = { scope: null, running: false, cancelled: false, stale: false, progress: null, entries: {} }
  return { health: { ...ended, findings, compared, ms }, healthAt: Date.parse(at) }
}

/** The rounds after a record of the journal: what ran before a change is no longer fresh. */
export function checksAfter({ health, caseChecks }: ChecksSlice, { kind }: JournalEntry): Partial<ChecksSlice> {
  if (kind !== 'stepIntent' && kind !== 'undoIntent') return {}
  return { health: outdated(health), caseChecks: outdated(caseChecks) }
}

function outdated(round: CheckRound | null): CheckRound | null {
  return round && !round.running ? { ...round, stale: true } : round
}

function cancelled(round: CheckRound | null): CheckRound | null {
  return round?.running ? { ...round, cancelled: true } : round
}
