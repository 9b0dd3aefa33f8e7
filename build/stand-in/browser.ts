import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { chromiumPath, hasDisplay } from '../../scripts/installed.mjs'
import { DevTools } from './devtools.ts'

/** A running Chromium with a throw-away profile. */
export interface Browser {
  devtools: DevTools
  /** Whether a person sees the window. */
  visible: boolean
  /** Where a test may connect to; `null` when no test steers us, then no port is open. */
  endpoint: Promise<string> | null
  /** Ends the browser; harmless when it has ended already. */
  close(): Promise<void>
}

/** Nothing that speaks to the network by itself, and no questions of a first start. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
  '--disable-dev-shm-usage',
]

/**
 * Starts Chromium. It is steered through a pipe, so it ends with us, however we end; its profile is removed then. Without
 * a display, or when a test steers us, it runs without a window.
 */
export function launchBrowser(steeredByTest: boolean): Browser {
  const program = chromiumPath()
  if (program === null) throw new Error('No Chromium was found. Run "node scripts/setup.mjs --browser".')
  const visible = !steeredByTest && hasDisplay()
  const profile = mkdtempSync(join(tmpdir(), 'backup-medic-browser-'))
  const child = spawn(program, [...quiet, ...modeFlags(visible, steeredByTest), `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
  const devtools = new DevTools(child.stdio[3] as Writable, child.stdio[4] as Readable)
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  const endpoint = steeredByTest ? listeningAddress(child) : null
  if (endpoint === null) child.stderr?.resume()
  return {
    devtools,
    visible,
    endpoint,
    async close() {
      await devtools.send('Browser.close').catch(() => child.kill('SIGKILL'))
      await gone
    },
  }
}

function modeFlags(visible: boolean, steeredByTest: boolean): string[] {
  const flags = ['--remote-debugging-pipe']
  if (steeredByTest) flags.push('--remote-debugging-port=0')
  if (visible) flags.push('--app=data:text/html,<title>Backup%20Medic</title>', '--window-size=1280,860')
  else flags.push('--headless', '--disable-gpu', '--no-startup-window')
  // Chromium refuses to run as root with its sandbox, and warns about its absence in the window unless it is a test.
  if (process.getuid?.() === 0) flags.push('--no-sandbox', '--test-type')
  return flags
}

/** The address Chromium prints once it listens. */
function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${printed.slice(-2000)}`)))
  })
}
