import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, chromium, type Page } from '@playwright/test'
import type { Order, Report } from '../../build/stand-in/control.ts'
import { electronPath, importStandIn, root } from '../../scripts/installed.mjs'

type Electron = typeof import('electron')

/** The program as a test holds it, whichever host runs it. */
export interface DesktopApp {
  readonly host: 'electron' | 'stand-in'
  /** Its state folder, empty at the first start. */
  readonly stateDir: string
  /** Where it keeps what belongs to its window; two programs of one user share it. */
  readonly profile: string
  /** The window, loaded. */
  readonly page: Page
  /** Every address so far that the page asked of anything but the program itself, whether or not it was answered. */
  outside(): Promise<string[]>
  /** Runs a function in the privileged program; it sees `electron` and its argument, and nothing of the test. */
  evaluate<Result, Arg>(body: (electron: Electron, arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>
  /** Resolves when the program has ended, by itself or by {@link close}. */
  readonly ended: Promise<unknown>
  /** Closes the program and, unless the caller owns it, removes the state folder. */
  close(): Promise<void>
}

export interface LaunchOptions {
  scenario?: string
  language?: 'en' | 'fr' | 'nl'
  /** A state folder of an earlier start, to go on with it; the caller removes it. */
  stateDir?: string
  /** The profile of a program that is open already, as a second start by the same user has it. */
  profile?: string
}

/**
 * Starts the built program on a simulated server: in the real Electron where its binary is installed, else in the
 * stand-in. `BACKUP_MEDIC_HOST=stand-in` chooses the stand-in.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<DesktopApp> {
  const folder = mkdtempSync(join(tmpdir(), 'backup-medic-e2e-'))
  const stateDir = options.stateDir ?? join(folder, 'state')
  const profile = options.profile ?? join(folder, 'profile')
  const args = [
    `--user-data-dir=${profile}`,
    `--state-dir=${stateDir}`,
    options.scenario ? `--simulate=${options.scenario}` : '--simulate',
    `--lang=${options.language ?? 'en'}`,
  ]
  const electron = process.env.BACKUP_MEDIC_HOST === 'stand-in' ? null : electronPath()
  const started = electron === null ? await startStandIn(args) : await startElectron(electron, args)
  const origin = new URL('.', started.page.url()).href
  const requested: string[] = []
  started.page.context().on('request', (request) => requested.push(request.url()))
  return {
    ...started,
    stateDir,
    profile,
    async outside() {
      const sinceStart = await started.page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      const all = new Set([...sinceStart, ...requested])
      return [...all].filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))
    },
    async close() {
      await started.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Started = Omit<DesktopApp, 'stateDir' | 'profile' | 'outside'>

async function startElectron(executablePath: string, args: string[]): Promise<Started> {
  // Chromium refuses to run as root with its sandbox.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({ executablePath, args: [root, ...asRoot, ...args], cwd: root })
  const page = await app.firstWindow()
  await page.waitForLoadState()
  return {
    host: 'electron',
    page,
    ended: app.waitForEvent('close', { timeout: 0 }),
    evaluate: (body, arg) => app.evaluate(body as never, arg as never),
    close: () => app.close(),
  }
}

async function startStandIn(args: string[]): Promise<Started> {
  const child = fork(join(root, 'out', 'main', 'index.js'), args, {
    cwd: root,
    execArgv: importStandIn,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let lastId = 0

  const endpoint = await new Promise<string>((resolve, reject) => {
    child.on('message', (report: Report) => {
      if (report.kind === 'ready') return resolve(report.endpoint)
      const order = waiting.get(report.id)
      waiting.delete(report.id)
      if (report.kind === 'result') order?.resolve(report.value)
      else order?.reject(new Error(report.reason))
    })
    ended.then((code) => {
      reject(new Error(`The program ended with ${code} before its window was there.`))
      for (const { reject: give } of waiting.values()) give(new Error(`The program ended with ${code}.`))
    })
  })
  const give = (order: Order) => child.send(order)
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The browser has no context.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForURL((url) => url.protocol === 'https:')
  await page.waitForLoadState()
  return {
    host: 'stand-in',
    page,
    ended,
    evaluate: <Result, Arg>(body: (electron: Electron, arg: Arg) => Result, arg: Arg) =>
      new Promise<Awaited<Result>>((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve: (value) => resolve(value as Awaited<Result>), reject })
        give({ kind: 'evaluate', id, source: body.toString(), arg })
      }),
    async close() {
      if (child.connected) give({ kind: 'quit' })
      await ended
      await browser.close().catch(() => {})
    },
  }
}
