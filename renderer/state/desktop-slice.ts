import type { StateCreator } from 'zustand/vanilla'
import type { WindowsPlace } from '../../shared/model/windows-place.ts'
import type { Ask } from './requests-slice.ts'

/** What the privileged side does for any screen without touching the server. */
export interface DesktopSlice {
  /** The source of a script; `undefined` when it could not be shown. */
  readScript(primitive: string): Promise<string | undefined>
  /** Whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>
  openLink(url: string): Promise<void>
  /** Opens a part of Windows beside this window. */
  openPlace(place: WindowsPlace): Promise<void>
}

/** The slice of the clipboard, the browser and the scripts. */
export function desktopSlice(ask: Ask): StateCreator<DesktopSlice> {
  return () => ({
    readScript: async (primitive) => (await ask('script:show', { primitive }))?.source,
    copy: async (text) => (await ask('clipboard:write', { text })) !== undefined,
    openLink: async (url) => {
      await ask('link:open', { url })
    },
    openPlace: async (place) => {
      await ask('place:open', { place })
    },
  })
}
