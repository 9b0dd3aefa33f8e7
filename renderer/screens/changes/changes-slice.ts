import type { StateCreator } from 'zustand/vanilla'
import type { UndoDecision } from '../../../shared/ipc.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** Taking runs back, and settling those that were left open. */
export interface ChangesSlice {
  /** The run that is being taken back. */
  undoing: string | null
  /** How many runs the last settling settled. */
  settled: number | null
  undo(run: string, decisions: UndoDecision[]): Promise<void>
  /** Reads what interrupted runs have left and writes it down. Changes nothing but services that a restart had stopped. */
  settle(): Promise<void>
}

/** The slice of the changes made to this server. Only `undo` puts anything back. */
export function changesSlice(ask: Ask): StateCreator<ChangesSlice> {
  return (set, get) => ({
    undoing: null,
    settled: null,
    undo: async (run, decisions) => {
      if (get().undoing) return
      set({ undoing: run })
      await ask('undo:run', { run, decisions })
      set({ undoing: null })
    },
    settle: async () => {
      set({ settled: null })
      const answer = await ask('resume:run', {})
      if (answer) set({ settled: answer.settled.length })
    },
  })
}
