import { availableParallelism } from 'node:os'
import type { PrimitiveSchema } from '../../shared/model/kind.ts'
import type { Message } from '../../shared/model/message.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { type AnswerOf, type ArgumentsOf, type PrimitiveName, primitives } from '../server/primitives.ts'
import { type CallOptions, type Server, ServerError } from '../server/server.ts'
import { allowedEnvironment } from './allowed-environment.ts'
import { findPowerShell } from './find-power-shell.ts'
import { loadScripts, type ScriptPlace } from './load-scripts.ts'
import { SessionPool } from './pool.ts'
import { PowerShellSession, type SessionOptions } from './session.ts'
import { findWindowsFolder } from './windows-folder.ts'

/** How the real server is opened. */
export interface PowerShellServerOptions {
  /** Takes secrets out of what PowerShell says about a failure, before anyone keeps it. */
  redact(text: string): string
  /** Absolute path of another PowerShell than Windows' own. */
  executable?: string
  /** Where the scripts lie, when not beside this file. */
  scripts?: ScriptPlace
  /** How many reads run at the same time: one to three by the number of processors, unless given. */
  readers?: number
  /** Other limits than those of the primitives, in milliseconds. */
  limitOf?: (name: PrimitiveName) => number
  startLimitMs?: number
  outputLimitBytes?: number
}

/**
 * Opens this computer as a {@link Server}: compares the scripts with the manifest, starts PowerShell and reads who the server
 * is. Changes nothing. Throws an `UnusableServerError` with the one reason when PowerShell cannot be used, and a
 * {@link ServerError} when the identity cannot be read.
 */
export async function openPowerShellServer(options: PowerShellServerOptions): Promise<Server> {
  const windowsFolder = process.platform === 'win32' ? findWindowsFolder() : null
  const session: SessionOptions = {
    scripts: loadScripts(options.scripts),
    executable: findPowerShell(options.executable === undefined ? {} : { given: options.executable }),
    env: allowedEnvironment(process.env, windowsFolder),
    windowsFolder,
    redact: options.redact,
    ...(options.startLimitMs === undefined ? {} : { startLimitMs: options.startLimitMs }),
    ...(options.outputLimitBytes === undefined ? {} : { outputLimitBytes: options.outputLimitBytes }),
  }
  // The first session is opened here, so that its reason for failing reaches the caller unchanged.
  let first: PowerShellSession | null = await PowerShellSession.open(session)
  const pool = new SessionPool({
    readers: options.readers ?? Math.min(3, Math.max(1, availableParallelism() - 1)),
    open: async () => {
      const opened = first ?? (await PowerShellSession.open(session))
      first = null
      return opened
    },
  })
  const limitOf = options.limitOf ?? ((name: PrimitiveName) => primitives[name].limitMs)
  try {
    const identity = await askPool(pool, limitOf, 'Get-ServerIdentity', {})
    return new PowerShellServer(pool, limitOf, { ...identity, simulated: null })
  } catch (error) {
    await pool.close()
    throw error
  }
}

class PowerShellServer implements Server {
  readonly identity: ServerIdentity
  tell?: ((work: Message) => void) | undefined
  readonly #pool: SessionPool
  readonly #limitOf: (name: PrimitiveName) => number

  constructor(pool: SessionPool, limitOf: (name: PrimitiveName) => number, identity: ServerIdentity) {
    this.#pool = pool
    this.#limitOf = limitOf
    this.identity = identity
  }

  call<Name extends PrimitiveName>(
    name: Name,
    args: ArgumentsOf<Name>,
    options: CallOptions = {},
  ): Promise<AnswerOf<Name>> {
    return askPool(this.#pool, this.#limitOf, name, args, options.signal)
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}

async function askPool<Name extends PrimitiveName>(
  pool: SessionPool,
  limitOf: (name: PrimitiveName) => number,
  name: Name,
  args: ArgumentsOf<Name>,
  signal?: AbortSignal,
): Promise<AnswerOf<Name>> {
  const { args: argsSchema, answer: answerSchema, writes, worker }: PrimitiveSchema = primitives[name]
  const asked = argsSchema.safeParse(args)
  if (!asked.success) throw new ServerError('failed', name, `the arguments do not fit: ${firstIssue(asked.error)}`)
  const value = await pool.call({ name, args: asked.data, writes, worker, limitMs: limitOf(name), signal })
  const answered = answerSchema.safeParse(value)
  if (!answered.success)
    throw new ServerError('garbled', name, `the answer does not fit: ${firstIssue(answered.error)}`)
  return answered.data as AnswerOf<Name>
}

/** Where it does not fit and why, without the value itself. */
function firstIssue(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): string {
  const issue = error.issues[0]
  return issue === undefined ? '' : `${issue.path.map(String).join('.')} ${issue.message}`.trim()
}
