import type { StateCreator } from 'zustand/vanilla'
import type { ExplainedDiagnosis } from '../../../shared/model/look-up.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** The error text and what it may mean. */
export interface DiagnoseSlice {
  text: string
  /** `null` until a text was examined, and while one is. */
  diagnosis: ExplainedDiagnosis | null
  setText(text: string): void
  diagnose(): Promise<void>
}

/** The slice of the first screen. It reads; nothing on the server changes. */
export function diagnoseSlice(ask: Ask): StateCreator<DiagnoseSlice> {
  return (set, get) => ({
    text: '',
    diagnosis: null,
    setText: (text) => set({ text }),
    diagnose: async () => {
      set({ diagnosis: null })
      const diagnosis = await ask('diagnosis:run', { text: get().text })
      if (diagnosis) set({ diagnosis })
    },
  })
}
