import type { StateCreator } from 'zustand/vanilla'
import type { ExplainedDiagnosis } from '../../../shared/model/look-up.ts'
import type { ChecksSlice } from '../../state/checks-slice.ts'
import type { Ask } from '../../state/requests-slice.ts'
import type { CaseSlice } from '../case/case-slice.ts'

/** The error text and what it may mean. */
export interface DiagnoseSlice {
  text: string
  /** `null` until a text was examined, and while one is; a text that changes has no diagnosis any more. */
  diagnosis: ExplainedDiagnosis | null
  /** The case of the diagnosis whose checks are looked at. */
  suspect: string | null
  /** Cases of the diagnosis whose checks have all passed: the trouble is not there. */
  ruledOut: readonly string[]
  setText(text: string): void
  diagnose(): Promise<void>
  /** Looks at another case of the diagnosis. */
  chooseSuspect(suspect: string): void
  /** Runs the checks of the suspected case once. Changes nothing on the server. */
  checkSuspect(): Promise<void>
}

const none = { diagnosis: null, suspect: null, ruledOut: [] }

/** The slice of a pasted text. It reads; nothing on the server changes. */
export function diagnoseSlice(ask: Ask): StateCreator<DiagnoseSlice & CaseSlice & ChecksSlice, [], [], DiagnoseSlice> {
  return (set, get) => ({
    text: '',
    ...none,
    setText: (text) => set(text === get().text ? {} : { text, ...none }),
    diagnose: async () => {
      const { text } = get()
      set(none)
      const diagnosis = await ask('diagnosis:run', { text })
      // An answer to a text that is no longer there would be taken for one about the new text.
      if (!diagnosis || get().text !== text) return
      const first = diagnosis.matches.find((match) => 'case' in match)
      set({ diagnosis, suspect: first?.case ?? null })
    },
    chooseSuspect: (suspect) => set({ suspect }),
    checkSuspect: async () => {
      const { suspect, caseChecks, needCase, runChecks } = get()
      if (suspect === null || caseChecks?.scope === suspect) return
      await needCase(suspect)
      if (get().suspect !== suspect || get().cases[suspect]?.checks.length === 0) return
      await runChecks(suspect)
      const round = get().caseChecks
      if (round?.scope !== suspect || round.running || round.cancelled || round.findings.length === 0) return
      const inOrder = round.findings.every(({ verdict }) => verdict === 'pass' || verdict === 'notApplicable')
      set(({ ruledOut }) => ({ ruledOut: [...ruledOut.filter((id) => id !== suspect), ...(inOrder ? [suspect] : [])] }))
    },
  })
}
