import type { StateCreator } from 'zustand/vanilla'
import type { GuardResult, Overrides } from '../../../shared/model/plan.ts'
import type { UndoDecision } from '../../../shared/model/undo-decision.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** Taking runs back, and resuming those that were left open. */
export interface ChangesSlice {
  /** The run that is being taken back. */
  undoing: string | null
  /** How many runs the last request resumed. */
  resumed: number | null
  /** Takes a run back; returns the guards that stand against it, in which case nothing was taken back. */
  undo(run: string, decisions: UndoDecision[], overrides?: Overrides): Promise<GuardResult[]>
  /** Reads what interrupted runs have left and writes it down. Changes nothing but services that a restart had stopped. */
  resume(): Promise<void>
}

/** The slice of the changes made to this server. Only `undo` puts anything back. */
export function changesSlice(ask: Ask): StateCreator<ChangesSlice> {
  return (set, get) => ({
    undoing: null,
    resumed: null,
    undo: async (run, decisions, overrides = {}) => {
      if (get().undoing) return []
      set({ undoing: run })
      const reply = await ask('undo:run', { run, decisions, overrides })
      set({ undoing: null })
      return reply?.guards ?? []
    },
    resume: async () => {
      set({ resumed: null })
      const reply = await ask('resume:run', {})
      if (reply) set({ resumed: reply.runs.length })
    },
  })
}
