/**
 * The hosts a link may lead to: vendor documentation and the project's own page. A link in a case file to another host
 * is shown as text only.
 */
export const linkHosts: ReadonlySet<string> = new Set([
  'learn.microsoft.com',
  'support.microsoft.com',
  'techcommunity.microsoft.com',
  'www.microsoft.com',
  'download.microsoft.com',
  'portal.azure.com',
  'aka.ms',
  'go.microsoft.com',
  'github.com',
])

/** Whether an address may be offered to the administrator's browser: https, a listed host, the usual port, no account. */
export function isAllowedLink(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  return protocol === 'https:' && port === '' && username === '' && password === '' && linkHosts.has(hostname)
}

/** How a link is opened: the question first, then the browser. */
export interface LinkOpening {
  /** Shows the whole address and answers whether the administrator wants it. */
  ask(address: string): Promise<boolean>
  open(address: string): Promise<void>
}

/** Opens an allowed address after the question; answers whether it was opened. Another address is never asked about. */
export async function openLink(address: string, opening: LinkOpening): Promise<boolean> {
  if (!isAllowedLink(address)) return false
  const shown = new URL(address).href
  if (!(await opening.ask(shown))) return false
  await opening.open(shown)
  return true
}
