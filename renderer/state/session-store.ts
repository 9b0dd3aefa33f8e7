import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MedicBridge, RequestName } from '../../shared/ipc.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { type Runs, withRecord } from '../../shared/model/runs.ts'
import { finding } from './finding-actions.ts'
import { repair } from './repair-actions.ts'
import {
  type Ask,
  type CheckRound,
  type SessionFacts,
  type SessionState,
  type StorePorts,
  unopened,
} from './session-state.ts'
import { windowActions } from './window-actions.ts'

export type SessionStore = StoreApi<SessionState>

/**
 * The one store behind all screens: a projection of the journal's records through the reducer that every part of the
 * product uses, plus what the journal does not hold. Nothing reaches the server but through the bridge.
 */
export function createSessionStore(bridge: MedicBridge): SessionStore {
  return createStore<SessionState>()((set, get) => {
    const ports: StorePorts = { ask: asker(bridge, set), get, set }
    let listening = false
    return {
      ...unopened,
      ...windowActions(ports),
      ...finding(ports),
      ...repair(ports),
      open: async () => {
        if (!listening) listen(bridge, ports)
        listening = true
        set({ stage: 'opening' })
        const view = await ports.ask('session:open', {})
        if (!view) return set({ stage: 'failed' })
        set(({ records }) => {
          const last = view.records.at(-1)?.seq ?? 0
          // Records that arrived while the session was being opened follow those that it brought.
          const arrived = records.filter((record) => record.seq > last)
          const runs = arrived.reduce<Runs>(withRecord, view.runs)
          const all = [...view.records, ...arrived]
          return { stage: 'open', view, language: view.language, theme: view.theme, records: all, runs }
        })
      },
    }
  })
}

function listen(bridge: MedicBridge, { set }: StorePorts): void {
  bridge.on('journal:record', (record) => set((state) => recorded(state, record)))
  bridge.on('check:finding', (found) =>
    set(({ health, caseChecks }) => {
      if (health?.running) return { health: { ...health, findings: [...health.findings, found] } }
      if (caseChecks?.running) return { caseChecks: { ...caseChecks, findings: [...caseChecks.findings, found] } }
      return {}
    }),
  )
  bridge.on('fix:progress', ({ step, message }) =>
    set(({ progress }) => ({ progress: { ...progress, [step]: message } })),
  )
}

/** Takes one more record in. A record that is known already, or comes late, changes nothing. */
function recorded(state: SessionFacts, record: JournalRecord): Partial<SessionFacts> {
  const last = state.records.at(-1)
  if (last && record.seq <= last.seq) return {}
  const seen = { records: [...state.records, record], runs: withRecord(state.runs, record) }
  const { entry } = record
  if (entry.kind === 'stepIntent' || entry.kind === 'undoIntent') {
    return { ...seen, health: outdated(state.health), caseChecks: outdated(state.caseChecks) }
  }
  if (entry.kind !== 'runStarted' || entry.plan.case !== state.applying?.case) return seen
  return {
    ...seen,
    applying: { ...state.applying, run: entry.run },
    runOfCase: { ...state.runOfCase, [entry.plan.case]: entry.run },
  }
}

function outdated(round: CheckRound | null): CheckRound | null {
  return round && !round.running ? { ...round, stale: true } : round
}

function asker(bridge: MedicBridge, set: StorePorts['set']): Ask {
  let problems = 0
  const count = (name: RequestName, by: number) =>
    set(({ busy }) => ({ busy: { ...busy, [name]: (busy[name] ?? 0) + by } }))
  return async (name, request) => {
    count(name, 1)
    const reply = await bridge.request(name, request).catch((error: unknown) => ({
      ok: false as const,
      problem: { message: { key: 'ui:problem.noAnswer', values: {} }, detail: String(error) },
    }))
    count(name, -1)
    if (reply.ok) return reply.value
    problems += 1
    const shown = { id: problems, request: name, problem: reply.problem }
    set((state) => ({ problems: [...state.problems, shown] }))
    return undefined
  }
}
