import type { StateCreator } from 'zustand/vanilla'
import type { Finding } from '../../shared/model/finding.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Ask, RequestsSlice } from './requests-slice.ts'

/** One round of checks: the health check, or the checks of one case. */
export interface CheckRound {
  /** The case, or `null` for the health check. */
  scope: string | null
  running: boolean
  cancelled: boolean
  /** Whether the server was changed from here after the round ended. */
  stale: boolean
  findings: Finding[]
  /** What inputs of the case can be that are chosen from what a check has read. */
  entries: Readonly<Record<string, readonly string[]>>
  /** How long the round took; `null` until it ended. */
  ms: number | null
}

/** The rounds of checks; one runs at a time, whichever screen began it. */
export interface ChecksSlice {
  health: CheckRound | null
  caseChecks: CheckRound | null
  /** Runs the health check (`null`) or the checks of one case, with values for its inputs. Changes nothing on the server. */
  runChecks(scope: string | null, inputs?: Plan['inputs']): Promise<void>
  cancelChecks(): Promise<void>
}

/** The slice of the checks, which the first screen and every case share. */
export function checksSlice(ask: Ask): StateCreator<ChecksSlice & RequestsSlice, [], [], ChecksSlice> {
  return (set, get) => ({
    health: null,
    caseChecks: null,
    runChecks: async (scope, inputs) => {
      if (get().busy['check:run']) return
      const place = scope === null ? 'health' : 'caseChecks'
      const begun: CheckRound = {
        scope,
        running: true,
        cancelled: false,
        stale: false,
        findings: [],
        entries: {},
        ms: null,
      }
      set({ [place]: begun })
      const answer = await ask('check:run', { case: scope, ...(inputs ? { inputs } : {}) })
      set((state) => {
        const round = state[place]
        if (!round || round.scope !== scope) return {}
        // A cancelled round may answer with fewer findings than have arrived one by one.
        const findings = answer && answer.findings.length >= round.findings.length ? answer.findings : round.findings
        return {
          [place]: { ...round, running: false, findings, entries: answer?.entries ?? {}, ms: answer?.ms ?? null },
        }
      })
    },
    cancelChecks: async () => {
      set(({ health, caseChecks }) => ({ health: cancelled(health), caseChecks: cancelled(caseChecks) }))
      await ask('check:cancel', {})
    },
  })
}

/** The rounds with one more finding, which belongs to the one that runs. */
export function checksWith({ health, caseChecks }: ChecksSlice, found: Finding): Partial<ChecksSlice> {
  if (health?.running) return { health: { ...health, findings: [...health.findings, found] } }
  if (caseChecks?.running) return { caseChecks: { ...caseChecks, findings: [...caseChecks.findings, found] } }
  return {}
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
