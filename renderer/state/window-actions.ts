import type { SessionActions, StorePorts } from './session-state.ts'

type WindowActions = Pick<
  SessionActions,
  'goTo' | 'setLanguage' | 'setTheme' | 'dismissProblem' | 'saveReport' | 'readScript' | 'copy' | 'openLink'
>

/** Actions of the window itself: none of them touches the server. */
export function windowActions({ ask, set }: StorePorts): WindowActions {
  return {
    goTo: (screen) => set({ screen }),
    setLanguage: async (language) => {
      set({ language })
      await ask('settings:set', { language })
    },
    setTheme: async (theme) => {
      set({ theme })
      await ask('settings:set', { theme })
    },
    dismissProblem: (id) => set(({ problems }) => ({ problems: problems.filter((shown) => shown.id !== id) })),
    saveReport: (format) => ask('report:save', { format }),
    readScript: async (primitive) => (await ask('script:show', { primitive }))?.source,
    copy: async (text) => (await ask('clipboard:write', { text })) !== undefined,
    openLink: async (url) => {
      await ask('link:open', { url })
    },
  }
}
