/** Answers the requests of one scheme, as `protocol.handle` takes it. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, SchemeHandler>()

/** Electron's `protocol`: our own schemes. */
export const protocol = {
  registerSchemesAsPrivileged(): void {},
  handle(scheme: string, handler: SchemeHandler): void {
    handlers.set(scheme, handler)
  },
}

/** Who answers an address, if one of our schemes does. */
export function handlerOf(url: string): SchemeHandler | undefined {
  return handlers.get(url.slice(0, url.indexOf(':')))
}

/** Chromium takes no new schemes from outside, so `app://medic/x` is shown to it as `https://medic.app.test/x`. */
export function toBrowser(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s.exec(url) ?? []
  return handlers.has(scheme) ? `https://${host}.${scheme}.test${rest}` : url
}

/** The address as the privileged side knows it; see {@link toBrowser}. */
export function fromBrowser(url: string): string {
  const [, host = '', scheme = '', rest = ''] = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.test([/?#].*)?$/s.exec(url) ?? []
  return handlers.has(scheme) ? `${scheme}://${host}${rest}` : url
}
