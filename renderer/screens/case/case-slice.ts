import type { StateCreator } from 'zustand/vanilla'
import type { Case } from '../../../shared/model/case.ts'
import type { FrameSlice } from '../../frame/frame-slice.ts'
import type { CheckRound, ChecksSlice } from '../../state/checks-slice.ts'
import type { Ask } from '../../state/requests-slice.ts'
import { inputDraft, inputsOfDraft, isDraftValid } from '../repair/input-draft.ts'
import type { RepairSlice } from '../repair/repair-slice.ts'

/** The known problems that were looked at. */
export interface CaseSlice {
  /** Cases that have been opened or whose checks are shown, whole. */
  cases: Readonly<Record<string, Case>>
  /** The cause that a code has told of the open case; it stands first. */
  openCause: string | null
  /** Opens a case on its screen, at one of its causes when that is known; what was planned for another one is put away. */
  showCase(id: string, cause?: string): Promise<void>
  /** Opens a case at its plan, which is made as soon as its checks have answered. Changes nothing on the server. */
  reviewRepair(id: string, cause?: string): Promise<void>
  closeCase(): void
  /** Fetches a case once, so that its titles can be shown. */
  needCase(id: string): Promise<void>
  /** Runs the checks of the open case once and, where one does not pass, makes its plan. Changes nothing on the server. */
  lookInto(): Promise<void>
}

/** The slice of one known problem. It reads; nothing on the server changes. */
export function caseSlice(
  ask: Ask,
): StateCreator<CaseSlice & FrameSlice & ChecksSlice & RepairSlice, [], [], CaseSlice> {
  const needed = new Set<string>()
  return (set, get) => ({
    cases: {},
    openCause: null,
    showCase: async (id, cause) => {
      const { openCase, caseChecks } = get()
      const stage = openCase === id ? {} : { openStage: null, shownPlan: null }
      // What the checks of this case have just said, beside the pasted text, counts here as well.
      const checks = caseChecks?.scope === id ? {} : { caseChecks: null }
      set({ screen: 'problems', openCase: id, openCause: cause ?? null, ...stage, ...checks })
      await get().needCase(id)
    },
    reviewRepair: async (id, cause) => {
      const shown = get().showCase(id, cause)
      set({ openStage: 'plan' })
      await shown
    },
    closeCase: () => set({ openCase: null, openStage: null, shownPlan: null, caseChecks: null }),
    needCase: async (id) => {
      if (get().cases[id] || needed.has(id)) return
      needed.add(id)
      const found = await ask('case:show', { case: id })
      needed.delete(id)
      if (found) set(({ cases }) => ({ cases: { ...cases, [id]: found } }))
    },
    lookInto: async () => {
      const { openCase, cases, applying, runOfCase, caseChecks: round } = get()
      const theCase = openCase === null ? undefined : cases[openCase]
      if (!theCase || applying || runOfCase[theCase.id]) return
      if (theCase.checks.length > 0 && round?.scope !== theCase.id) return get().runChecks(theCase.id)
      if (round?.running || get().shownPlan || !asksForPlan(theCase, round)) return
      const draft = inputDraft(theCase.inputs, {})
      if (isDraftValid(theCase.inputs, draft)) await get().makePlan(inputsOfDraft(theCase.inputs, draft))
    },
  })
}

/** Whether what the checks said is a reason to plan the repair: a fail, or something that nobody could read. */
function asksForPlan({ fix, checks }: Case, round: CheckRound | null): boolean {
  if (!fix || round?.cancelled) return false
  if (checks.length === 0) return true
  return round?.findings.some(({ verdict }) => verdict === 'fail' || verdict === 'unknown') ?? false
}
