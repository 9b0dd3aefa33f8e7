import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Protocol } from 'electron'

/** The scheme the user interface is loaded from; it exists inside this program only. */
const appScheme = 'app'
/** Where the user interface comes from. Every request and every sender is held against it. */
export const appOrigin = `${appScheme}://medic`
/** The page of the window. */
export const appPage = `${appOrigin}/index.html`

/**
 * What a page may load: our own files and nothing else. Styles may stand inline, because the component library writes
 * them at run time; scripts may not.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "worker-src 'none'",
].join('; ')

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Gives our scheme an origin of its own. Must run before Electron is ready. */
export function declareAppScheme(protocol: Protocol): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the built user interface from `folder` under {@link appOrigin}. */
export async function serveApp(protocol: Protocol, folder: string): Promise<void> {
  const files = await listFiles(folder)
  protocol.handle(appScheme, (request) => answerFile(request, files))
}

/**
 * Answers one request from the list of built files. The address is looked up in the list, never made into a path, so no
 * spelling of it leaves the folder.
 */
export async function answerFile(request: Request, files: ReadonlyMap<string, string>): Promise<Response> {
  const { protocol, host, pathname } = new URL(request.url)
  const ours = protocol === `${appScheme}:` && `${appScheme}://${host}` === appOrigin && request.method === 'GET'
  const file = ours ? files.get(pathname === '/' ? '/index.html' : pathname) : undefined
  if (file === undefined) return answer('Not found', 404, 'text/plain; charset=utf-8')
  return answer(await readFile(file), 200, contentTypes[extname(file)] ?? 'application/octet-stream')
}

function answer(body: string | Buffer<ArrayBuffer>, status: number, contentType: string): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

/** The built files by their address (`/assets/index.js`); source maps are left out. */
export async function listFiles(folder: string, address = ''): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const below = entry.isDirectory() ? await listFiles(path, `${address}/${entry.name}`) : []
    for (const [name, file] of below) files.set(name, file)
    if (entry.isFile() && extname(entry.name) in contentTypes) files.set(`${address}/${entry.name}`, path)
  }
  return files
}
