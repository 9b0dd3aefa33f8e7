/** Which pages of a host only its owner writes, by their path without slashes at its ends, in lower case. */
type OwnPages = (path: string[], url: URL) => boolean

const all: OwnPages = () => true
/** The page of one VM, and where support is asked. What else stands behind the # can offer to deploy anyone's template. */
const pageOfVm =
  /^#resource\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[^/?#&]+\/providers\/Microsoft\.Compute\/(virtualMachineScaleSets\/[^/?#&]+\/)?virtualMachines\/[^/?#&]+\/overview$/i
const supportPage = '#blade/Microsoft_Azure_Support/HelpAndSupportBlade'
const portalPages: OwnPages = (path, { hash, search }) =>
  path.length === 0 && search === '' && (hash === '' || hash === supportPage || pageOfVm.test(hash))
const below =
  (...starts: string[]): OwnPages =>
  (path) =>
    starts.some((start) => start.split('/').every((part, at) => path[at] === part))

/**
 * The hosts a link may lead to, and what of them: vendor documentation, and on hosts where anyone may write only the vendor's own
 * pages. A link in a case file to anything else is shown as text only.
 */
const linkHosts = new Map<string, OwnPages>([
  // Questions and answers are anyone's; a language may stand before them.
  ['learn.microsoft.com', (path) => !path.slice(0, 2).includes('answers')],
  ['support.microsoft.com', all],
  ['techcommunity.microsoft.com', below('blog', 't5/system-center-blog')],
  ['www.microsoft.com', all],
  ['download.microsoft.com', all],
  ['portal.azure.com', portalPages],
  ['portal.azure.us', portalPages],
  ['portal.azure.cn', portalPages],
  ['aka.ms', all],
  ['go.microsoft.com', all],
  ['github.com', below('azure/walinuxagent/releases')],
])

/** Whether an address may be offered to the administrator's browser: https, a listed page, the usual port, no account. */
export function isAllowedLink(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return false
  const path = pathOf(url)
  return path !== null && linkHosts.get(url.hostname)?.(path, url) === true
}

/** The parts of a path as the host will read them; `null` when they cannot be told. */
function pathOf({ pathname }: URL): string[] | null {
  const parts = pathname.split('/').map(decoded)
  if (parts.some((part) => part === null || /[/\\%]|^\.\.?$/.test(part))) return null
  return parts.flatMap((part) => (part ? [part.toLowerCase()] : []))
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** How a link is opened: the question first, then the browser. */
export interface LinkOpening {
  /** Shows the whole address and returns whether the administrator agrees to open it. */
  ask(address: string): Promise<boolean>
  open(address: string): Promise<void>
}

/** Opens an allowed address after the question; returns whether it was opened. Another address is never asked about. */
export async function openLink(address: string, opening: LinkOpening): Promise<boolean> {
  if (!isAllowedLink(address)) return false
  const shown = new URL(address).href
  if (!(await opening.ask(shown))) return false
  await opening.open(shown)
  return true
}
