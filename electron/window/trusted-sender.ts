import { appOrigin } from './app-protocol.ts'

/** The part of Electron's event that says who sent a message. */
export interface SenderEvent {
  sender: unknown
  senderFrame: { url: string; parent: unknown } | null
}

/** Whether a message comes from the main frame of our window, showing our own page. Everyone else is refused. */
export function isTrustedSender(event: SenderEvent, windowContents: unknown): boolean {
  const frame = event.senderFrame
  if (frame === null || event.sender !== windowContents) return false
  // A frame that is gone, or was never loaded, has an empty address.
  return frame.parent === null && originOf(frame.url) === appOrigin
}

// Node gives addresses of unknown schemes the origin "null", so it is put together here.
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, username, password } = new URL(url)
  return username === '' && password === '' ? `${protocol}//${host}` : null
}
