import type { StateCreator } from 'zustand/vanilla'
import type { PracticeCase } from '../../../shared/model/practice.ts'
import type { FrameSlice } from '../../frame/frame-slice.ts'
import type { Ask, RequestsSlice } from '../../state/requests-slice.ts'
import type { CaseSlice } from '../case/case-slice.ts'
import { choicesAfterPractice, choicesInPractice, type ReportSlice } from '../report/report-slice.ts'
import type { SettingsSlice } from '../settings/settings-slice.ts'

/** The fault of the tour: the first screen finds it, and its repair asks nothing, is short, and can be taken back. */
export const tourFault = { case: 'azure-vm/com-plus-error', fault: 'disabled' } as const

/** Practice on a simulated server that was broken for it; the server itself waits meanwhile. */
export interface PracticeSlice {
  /** Every fault one can practise on; `null` until somebody asked. */
  practiceCases: readonly PracticeCase[] | null
  /** Whether the tour goes on. */
  touring: boolean
  /** Fetches the faults once. */
  needPractice(): Promise<void>
  /** Shows a simulated server with a fault, at its case or, for those who want to find it themselves, at the first screen. */
  practise(at: { case: string; fault: string }, landing: 'case' | 'home'): Promise<void>
  /** Goes back to the server itself; the practice is thrown away. */
  endPractice(): Promise<void>
  /** Begins the tour, on a practice server; it is not offered again. */
  beginTour(): Promise<void>
}

type Around = PracticeSlice & RequestsSlice & FrameSlice & SettingsSlice & CaseSlice & ReportSlice

/** The slice of practice. Nothing of it reaches the server itself. */
export function practiceSlice(ask: Ask): StateCreator<Around, [], [], PracticeSlice> {
  return (set, get, store) => {
    /** Forgets all that was about the server before but what is `kept`, and opens the one that is there now. */
    function openOther(kept: Partial<Around>): void {
      const { practiceCases, cases, codes, sitting } = get()
      const { version, stateFolder, places, language, theme, textSize, autoChecks, patience, tourOffered } = get()
      set({
        ...store.getInitialState(),
        ...{ practiceCases, cases, codes, sitting: sitting + 1 },
        ...{ version, stateFolder, places, language, theme, textSize, autoChecks, patience, tourOffered },
        ...kept,
      })
      void get().begin()
    }
    return {
      practiceCases: null,
      touring: false,
      needPractice: async () => {
        if (get().practiceCases !== null) return
        const practiceCases = await ask('practice:list', {})
        if (practiceCases) set({ practiceCases })
      },
      practise: async (at, landing) => {
        if ((await ask('practice:begin', at)) === undefined) return
        openOther(choicesInPractice(get()))
        if (landing === 'case') await get().showCase(at.case)
      },
      endPractice: async () => {
        if ((await ask('practice:end', {})) !== undefined) openOther(choicesAfterPractice(get()))
      },
      beginTour: async () => {
        void get().choose({ tourOffered: false })
        if ((await ask('practice:begin', tourFault)) === undefined) return
        openOther({ ...choicesInPractice(get()), touring: true })
      },
    }
  }
}
