import type { StateCreator } from 'zustand/vanilla'
import type { SessionView } from '../../shared/ipc.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { type Runs, withRecord } from '../../shared/model/runs.ts'
import type { Ask } from './requests-slice.ts'

/** The open session and its journal. Runs are only ever what the journal says. */
export interface JournalSlice {
  stage: 'opening' | 'open' | 'failed'
  view: SessionView | null
  /** The journal of this server, oldest first. */
  records: readonly JournalRecord[]
  runs: Runs
  /** Asks for the session; a failed opening can be tried again, or a simulated server opened in its place. */
  open(simulate?: boolean): Promise<void>
}

/** The slice that every screen projects: which server this is and what its journal tells. */
export function journalSlice(ask: Ask): StateCreator<JournalSlice> {
  return (set) => ({
    stage: 'opening',
    view: null,
    records: [],
    runs: [],
    open: async (simulate = false) => {
      set({ stage: 'opening' })
      const view = await ask('session:open', simulate ? { simulate } : {})
      if (!view) return set({ stage: 'failed' })
      set(({ records }) => {
        const last = view.records.at(-1)?.seq ?? 0
        // Records that arrived while the session was being opened follow those that it brought.
        const arrived = records.filter((record) => record.seq > last)
        const runs = arrived.reduce<Runs>(withRecord, view.runs)
        const all = [...view.records, ...arrived]
        return { stage: 'open', view, records: all, runs }
      })
    },
  })
}

/** Whether a record is none that is known already and does not come late. */
export function isNews({ records }: JournalSlice, { seq }: JournalRecord): boolean {
  return seq > (records.at(-1)?.seq ?? 0)
}

/** The journal with one more record. */
export function journalAfter({ records, runs }: JournalSlice, record: JournalRecord): Partial<JournalSlice> {
  return { records: [...records, record], runs: withRecord(runs, record) }
}
