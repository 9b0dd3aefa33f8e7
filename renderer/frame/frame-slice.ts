import type { StateCreator } from 'zustand/vanilla'
import type { Theme } from '../../shared/ipc.ts'
import type { Language } from '../../shared/model/language.ts'
import type { Ask } from '../state/requests-slice.ts'

/** The screens one can go to. */
export type Screen = 'diagnose' | 'cases' | 'changes' | 'report'

/** Where in the window the administrator is, and how it looks and speaks. */
export interface FrameSlice {
  screen: Screen
  /** The case that is open on the screen of known problems; `null` shows all of them. */
  openCase: string | null
  language: Language
  theme: Theme
  goTo(screen: Screen): void
  setLanguage(language: Language): Promise<void>
  setTheme(theme: Theme): Promise<void>
}

/** The slice of the frame around all screens. */
export function frameSlice(ask: Ask): StateCreator<FrameSlice> {
  return (set) => ({
    screen: 'diagnose',
    openCase: null,
    language: 'en',
    theme: 'system',
    goTo: (screen) => set({ screen }),
    setLanguage: async (language) => {
      set({ language })
      await ask('settings:set', { language })
    },
    setTheme: async (theme) => {
      set({ theme })
      await ask('settings:set', { theme })
    },
  })
}
