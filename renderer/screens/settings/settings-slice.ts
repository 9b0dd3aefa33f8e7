import type { StateCreator } from 'zustand/vanilla'
import type { Settings } from '../../../shared/model/settings.ts'
import { usualSettings } from '../../../shared/model/usual-settings.ts'
import type { WindowsPlace } from '../../../shared/model/windows-place.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** What the administrator chose for the window, and where the program keeps it. */
export interface SettingsSlice extends Settings {
  /** Empty until the program has told it. */
  version: string
  stateFolder: string
  /** What of Windows can be opened from here. */
  places: readonly WindowsPlace[]
  /** Asks what was chosen earlier; it is there before, and without, a server. */
  readProgram(): Promise<void>
  /** Takes effect at once and is kept. */
  choose(changed: Partial<Settings>): Promise<void>
  setLanguage(language: Settings['language']): Promise<void>
  setTheme(theme: Settings['theme']): Promise<void>
}

/** The slice of the settings. */
export function settingsSlice(ask: Ask): StateCreator<SettingsSlice> {
  return (set, get) => ({
    ...usualSettings,
    language: 'en',
    version: '',
    stateFolder: '',
    places: [],
    readProgram: async () => {
      const program = await ask('program:show', {})
      if (!program) return
      const { version, stateFolder, places } = program
      set({ ...program.settings, version, stateFolder, places })
    },
    choose: async (changed) => {
      set(changed)
      await ask('settings:set', changed)
    },
    setLanguage: (language) => get().choose({ language }),
    setTheme: (theme) => get().choose({ theme }),
  })
}
