import type { StateCreator } from 'zustand/vanilla'
import type { Role } from '../../shared/model/case.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import type { SettingsSlice } from '../screens/settings/settings-slice.ts'
import type { ChecksSlice } from '../state/checks-slice.ts'
import type { JournalSlice } from '../state/journal-slice.ts'
import type { Ask } from '../state/requests-slice.ts'

/** The screens one can go to. */
export type Screen = 'home' | 'diagnose' | 'problems' | 'changes' | 'logs' | 'report' | 'practice' | 'settings'

/** Where in the window the administrator is, and what the frame shows of the server besides. */
export interface FrameSlice {
  screen: Screen
  /** The case that is open on the screen of problems; `null` shows all of them. */
  openCase: string | null
  /** What this server is to Azure Backup; `null` until it was read. */
  roles: readonly Role[] | null
  /** The error codes that are known without a case; `null` until somebody looked for one. */
  codes: readonly IndexEntry[] | null
  goTo(screen: Screen): void
  /** Opens program, server and journal; then what the server is, and the checks unless the settings keep them back. Changes nothing. */
  begin(): Promise<void>
  /** Opens a simulated server in the place of one that could not be opened. */
  beginSimulation(): Promise<void>
  /** Fetches the codes once. */
  needCodes(): Promise<void>
}

/** The slice of the frame around all screens. */
export function frameSlice(
  ask: Ask,
): StateCreator<FrameSlice & JournalSlice & ChecksSlice & SettingsSlice, [], [], FrameSlice> {
  let codesAsked = false
  return (set, get) => {
    async function lookAround(): Promise<void> {
      if (get().stage !== 'open') return
      const checked = get().autoChecks ? get().runChecks(null) : Promise.resolve()
      const roles = await ask('server:roles', {})
      if (roles) set({ roles })
      await checked
    }
    return {
      screen: 'home',
      openCase: null,
      roles: null,
      codes: null,
      goTo: (screen) => set({ screen }),
      begin: async () => {
        // The page has asked already, because it speaks before there is a server.
        await Promise.all([get().version === '' ? get().readProgram() : null, get().open()])
        await lookAround()
      },
      beginSimulation: async () => {
        await get().open(true)
        await lookAround()
      },
      needCodes: async () => {
        if (codesAsked) return
        codesAsked = true
        const codes = await ask('code:list', {})
        codesAsked = codes !== undefined
        if (codes) set({ codes })
      },
    }
  }
}
