import { EventEmitter } from 'node:events'

let copied = ''

/** Electron's `clipboard`, inside this program only. */
export const clipboard = {
  writeText(text: string): void {
    copied = text
  },
  readText: (): string => copied,
}

/** Electron's `nativeTheme`; the page follows the browser's own theme. */
export const nativeTheme = Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false })

/** Electron's `Menu`; there is none here. */
export const Menu = {
  setApplicationMenu(): void {},
}
