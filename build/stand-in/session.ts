import { EventEmitter } from 'node:events'
import type { DevTools } from './devtools.ts'
import { protocol } from './schemes.ts'

type RequestHandler = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void
type CheckHandler = (contents: unknown, permission: string) => boolean

/** Chromium's names of permissions, each with Electron's. */
const permissions: Record<string, string> = {
  camera: 'media',
  microphone: 'media',
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'idle-detection': 'idle-detection',
}

class Session extends EventEmitter {
  readonly protocol = protocol
  // Electron grants everything until it is told otherwise.
  #request: RequestHandler = (_contents, _permission, answer) => answer(true)
  #check: CheckHandler = () => true

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#check = handler
  }
  setDevicePermissionHandler(): void {}

  /** Asks the program's handlers once for every permission and tells Chromium their answers. */
  async applyPermissions(devtools: DevTools, contents: unknown): Promise<void> {
    for (const [name, permission] of Object.entries(permissions)) {
      let granted = false
      this.#request(contents, permission, (answer) => {
        granted = answer
      })
      const setting = granted && this.#check(contents, permission) ? 'granted' : 'denied'
      await devtools.send('Browser.setPermission', { permission: { name }, setting })
    }
  }

  /** Passes Chromium's downloads to the program, which may stop them. One that is not stopped is refused all the same. */
  async watchDownloads(devtools: DevTools): Promise<void> {
    devtools.on('Browser.downloadWillBegin', ({ guid, url }) => {
      const event = {
        defaultPrevented: false,
        preventDefault() {
          event.defaultPrevented = true
        },
      }
      this.emit('will-download', event, { getURL: () => url })
      devtools.send('Browser.cancelDownload', { guid }).catch(() => {})
    })
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
  }
}

/** Electron's `session`, with its one default session. */
export const session = { defaultSession: new Session() }
