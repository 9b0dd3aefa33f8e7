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

/** Electron's `Notification`: it is kept for whoever asks what was shown. */
export class Notification extends EventEmitter {
  static readonly shown: { title: string; body: string }[] = []
  readonly #said: { title: string; body: string }

  constructor(said: { title: string; body: string }) {
    super()
    this.#said = said
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    Notification.shown.push(this.#said)
  }
}
