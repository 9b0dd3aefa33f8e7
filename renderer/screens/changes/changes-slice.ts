import type { StateCreator } from 'zustand/vanilla'
import type { UndoDecision } from '../../../shared/ipc.ts'
import type { GuardResult, Overrides } from '../../../shared/model/plan.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** Taking runs back, and settling those that were left open. */
export interface ChangesSlice {
  /** The run that is being taken back. */
  undoing: string | null
  /** How many runs the last settling settled. */
  settled: number | null
  /** Takes a run back; answers the guards that stand against it, in which case nothing was taken back. */
  undo(run: string, decisions: UndoDecision[], overrides?: Overrides): Promise<GuardResult[]>
  /** Reads what interrupted runs have left and writes it down. Changes nothing but services that a restart had stopped. */
  settle(): Promise<void>
}

/** The slice of the changes made to this server. Only `undo` puts anything back. */
export function changesSlice(ask: Ask): StateCreator<ChangesSlice> {
  return (set, get) => ({
    undoing: null,
    settled: null,
    undo: async (run, decisions, overrides = {}) => {
      if (get().undoing) return []
      set({ undoing: run })
      const answer = await ask('undo:run', { run, decisions, overrides })
      set({ undoing: null })
      return answer?.guards ?? []
    },
    settle: async () => {
      set({ settled: null })
      const answer = await ask('resume:run', {})
      if (answer) set({ settled: answer.settled.length })
    },
  })
}
