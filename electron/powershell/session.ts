import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { PowerShell } from 'node-powershell'
import { ServerError, type ServerErrorCode } from '../server/server.ts'
import { answerFinder } from './answer-finder.ts'
import { bootstrapLine, lineEndLine, readySchema, requestLine } from './bootstrap.ts'
import { decodeEnvelope, type Envelope, encodeRequest } from './envelope.ts'
import { exitText } from './exit-text.ts'
import type { ScriptSet } from './load-scripts.ts'
import { endProcessTree, hasEnded } from './process-tree.ts'
import { UnusableServerError } from './unusable-server-error.ts'

/** How to start a session and how long to bear with it. */
export interface SessionOptions {
  /** Absolute path; see `findPowerShell`. */
  executable: string
  scripts: ScriptSet
  /** The whole environment; see `allowedEnvironment`. */
  env: Record<string, string>
  /** Windows' own folder; `null` elsewhere. */
  windowsFolder: string | null
  /** Takes secrets out of what PowerShell says about a failure. */
  redact(text: string): string
  /** The virus scanner reads every function at the start, which takes seconds on a busy server. */
  startLimitMs?: number
  /** A session that prints more than this in one answer is ended. */
  outputLimitBytes?: number
}

type Ending = { code: Exclude<ServerErrorCode, 'denied' | 'failed'>; detail: string }
/**
 * `stuck`: the answer is complete, but the library does not see its end. It looks for its own end mark only in the last bytes
 * of what has arrived, and misses it when everything arrives at once.
 */
type Exchange = { envelope: Envelope; stuck?: true } | Ending

/**
 * One PowerShell process that answers one request at a time. After a time-out, an unreadable answer or a death the whole
 * process tree is ended before the caller hears of it, and the session is of no more use.
 */
export class PowerShellSession {
  readonly #shell: PowerShell
  readonly #child: ChildProcess
  readonly #options: SessionOptions
  readonly #exited: Promise<void>
  #ended = false
  #requests = 0

  /** Starts a process, loads the functions and waits for its first answer. Throws an {@link UnusableServerError}. */
  static async open(options: SessionOptions): Promise<PowerShellSession> {
    const session = new PowerShellSession(options)
    await session.#start()
    return session
  }

  private constructor(options: SessionOptions) {
    this.#options = options
    // The library would start whatever this variable names instead.
    delete process.env.NODE_POWERSHELL
    this.#shell = new PowerShell({
      executable: options.executable,
      executableOptions: { '-NoProfile': true, '-NonInteractive': true, '-OutputFormat': 'Text' },
      spawnOptions: {
        env: options.env,
        cwd: options.windowsFolder === null ? '/' : `${options.windowsFolder}\\System32`,
        windowsHide: true,
      },
      throwOnInvocationError: false,
    })
    // Not part of the library's types: its process, and a promise that rejects unheard when the start fails.
    this.#child = Reflect.get(this.#shell, 'process') as ChildProcess
    ;(Reflect.get(this.#shell, 'exitPromise') as Promise<void>).catch(() => undefined)
    this.#exited = new Promise((resolve) => {
      this.#child.once('exit', () => resolve())
      this.#child.once('error', () => resolve())
    })
    // With the variable DEBUG set, the library would print every request.
    for (const printer of Object.values(
      Reflect.get(this.#shell, 'debuggers') as Record<string, { enabled: boolean }>,
    )) {
      printer.enabled = false
    }
    const { stdin, stdout, stderr } = this.#shell.streams
    for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined)
  }

  /** Whether it can take another request. */
  get usable(): boolean {
    return !this.#ended && !hasEnded(this.#child)
  }

  /** The id of the process, for tests and reports. */
  get processId(): number | undefined {
    return this.#child.pid
  }

  /** How many earlier exchanges are still in memory. */
  get remembered(): number {
    return this.#shell.history.length
  }

  /**
   * Asks one function. Returns its value as plain data, not yet compared with any schema, or throws a {@link ServerError}.
   * A signal that is raised ends the process.
   */
  async request(
    name: string,
    args: Readonly<Record<string, unknown>>,
    limitMs: number,
    signal?: AbortSignal,
  ): Promise<unknown> {
    this.#requests += 1
    const id = String(this.#requests)
    const exchange = await this.#exchange(requestLine(encodeRequest({ id, name, args })), id, limitMs, signal)
    if (!('envelope' in exchange)) throw new ServerError(exchange.code, name, exchange.detail)
    const { envelope } = exchange
    if (envelope.ok) return envelope.value
    const { code, message, native } = envelope.error
    throw new ServerError(code, name, this.#options.redact(message).slice(0, 2_000), native)
  }

  /** Ends the process and everything it started; returns when it is gone, or after ten seconds. */
  async end(): Promise<void> {
    this.#ended = true
    if (hasEnded(this.#child)) return
    await endProcessTree(this.#child, this.#options.windowsFolder)
    // A process that not even the system can end must not hold up its caller for ever.
    await Promise.race([this.#exited, wait(10_000, undefined, { ref: false })])
  }

  async #start(): Promise<void> {
    const { scripts, executable, startLimitMs = 60_000 } = this.#options
    const complaint = this.#watchForConstrainedLanguage()
    this.#shell.streams.stdin.write(lineEndLine)
    const exchange = await this.#exchange(bootstrapLine(scripts, '0'), '0', startLimitMs, complaint.signal)
    complaint.stop()
    if (complaint.signal.aborted) throw new UnusableServerError('constrained', { mode: 'ConstrainedLanguage' })
    const ready = 'envelope' in exchange && exchange.envelope.ok ? readySchema.safeParse(exchange.envelope.value) : null
    if (!ready?.success) {
      await this.end()
      const detail = 'envelope' in exchange ? JSON.stringify(exchange.envelope) : exchange.detail
      throw new UnusableServerError('noStart', { path: executable, detail: this.#options.redact(detail) })
    }
    const { version, languageMode } = ready.data
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (languageMode === 'FullLanguage' && (major > 5 || (major === 5 && minor >= 1))) return
    await this.end()
    if (languageMode !== 'FullLanguage') throw new UnusableServerError('constrained', { mode: languageMode })
    throw new UnusableServerError('tooOld', { version })
  }

  /**
   * Under Constrained Language nothing of ours or of the library runs, so no answer would ever come; the error id that
   * PowerShell prints then is the same in every language. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes
   */
  #watchForConstrainedLanguage(): { signal: AbortSignal; stop(): void } {
    const controller = new AbortController()
    let printed = ''
    const listen = (chunk: string | Buffer) => {
      printed = (printed + chunk.toString()).slice(-8_000)
      // Long lines are wrapped at the width of the console, in the middle of a word.
      const joined = printed.replace(/\s+/g, '')
      if (/InConstrainedLanguage|onlyoncoretypesinthislanguagemode/.test(joined)) controller.abort()
    }
    this.#shell.streams.stderr.on('data', listen)
    return { signal: controller.signal, stop: () => void this.#shell.streams.stderr.off('data', listen) }
  }

  /** Writes one line and waits for its answer, its limit, its death, too much output, or the signal: whichever is first. */
  async #exchange(line: string, id: string, limitMs: number, signal?: AbortSignal): Promise<Exchange> {
    if (!this.usable) return { code: 'died', detail: 'the PowerShell process has ended' }
    if (signal?.aborted) return { code: 'cancelled', detail: '' }
    const { stdout, stderr } = this.#shell.streams
    const limitBytes = this.#options.outputLimitBytes ?? 16 * 1024 * 1024
    const { promise, resolve } = Promise.withResolvers<Exchange>()
    let bytes = 0
    const count = (chunk: string | Buffer) => {
      bytes += Buffer.byteLength(chunk)
      if (bytes > limitBytes) resolve({ code: 'garbled', detail: `it printed more than ${limitBytes} bytes` })
    }
    const find = answerFinder(id)
    let overdue: NodeJS.Timeout | undefined
    const watch = (chunk: string | Buffer) => {
      const envelope = find(chunk.toString())
      if (envelope !== null) overdue ??= setTimeout(() => resolve({ envelope, stuck: true }), 1_000)
    }
    const cancel = () => resolve({ code: 'cancelled', detail: '' })
    const timer = setTimeout(() => resolve({ code: 'timeout', detail: `no answer in ${limitMs / 1000} s` }), limitMs)
    stdout.on('data', count)
    stdout.on('data', watch)
    stderr.on('data', count)
    signal?.addEventListener('abort', cancel)
    void this.#invoke(line, id).then(resolve)

    const exchange = await promise
    clearTimeout(timer)
    clearTimeout(overdue)
    stdout.off('data', count)
    stdout.off('data', watch)
    stderr.off('data', count)
    signal?.removeEventListener('abort', cancel)
    if (!('envelope' in exchange) || exchange.stuck) await this.end()
    return exchange
  }

  async #invoke(line: string, id: string): Promise<Exchange> {
    try {
      const result = await this.#shell.invoke(line)
      // The library keeps every answer of the session.
      this.#shell.history.length = 0
      // It also calls the end of the process in the middle of a call a success without output.
      if (result.stdout === undefined) return this.#died()
      const envelope = decodeEnvelope(result.stdout.toString(), id)
      if (envelope !== null) return { envelope }
      const said = this.#options.redact(result.stderr?.toString().trim() ?? '').slice(0, 2_000)
      return { code: 'garbled', detail: said || 'its output holds no answer' }
    } catch {
      return this.#died()
    }
  }

  #died(): Ending {
    return {
      code: 'died',
      detail: `the PowerShell process ended with ${exitText(this.#child.exitCode, this.#child.signalCode)}`,
    }
  }
}
