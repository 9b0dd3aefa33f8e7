import type { StateCreator } from 'zustand/vanilla'
import type { Case } from '../../../shared/model/case.ts'
import type { FrameSlice } from '../../frame/frame-slice.ts'
import type { ChecksSlice } from '../../state/checks-slice.ts'
import type { Ask } from '../../state/requests-slice.ts'
import type { RepairSlice } from '../repair/repair-slice.ts'

/** The known problems that were looked at. */
export interface CaseSlice {
  /** Cases that have been opened or whose checks are shown, whole. */
  cases: Readonly<Record<string, Case>>
  /** The cause that a code has told of the open case; it stands first. */
  openCause: string | null
  /** Opens a case on its screen, at one of its causes when that is known; what was planned for another one is put away. */
  showCase(id: string, cause?: string): Promise<void>
  closeCase(): void
  /** Fetches a case once, so that its titles can be shown. */
  needCase(id: string): Promise<void>
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
      const sameCase = get().openCase === id
      set({ screen: 'problems', openCase: id, openCause: cause ?? null })
      if (!sameCase) set({ shownPlan: null, caseChecks: null })
      await get().needCase(id)
    },
    closeCase: () => set({ openCase: null, shownPlan: null, caseChecks: null }),
    needCase: async (id) => {
      if (get().cases[id] || needed.has(id)) return
      needed.add(id)
      const found = await ask('case:show', { case: id })
      needed.delete(id)
      if (found) set(({ cases }) => ({ cases: { ...cases, [id]: found } }))
    },
  })
}
