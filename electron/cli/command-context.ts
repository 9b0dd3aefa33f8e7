import type { Knowledge } from '../cases/load-knowledge.ts'
import type { Session } from '../session/session.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Output } from './output.ts'
import type { Ask } from './terminal/ask.ts'

/** What every command may use. Knowledge and server are opened only when a command asks for them. */
export interface CommandContext {
  output: Output
  /** The scenario named with `--simulate`; `null` for this computer. */
  simulate: string | null
  stateFolder: string
  /** Where relative paths of arguments start. */
  folder: string
  version: string
  resources: string
  /** Whether there is a server to work at: this Windows server, or a simulated one that was named. */
  hasServer: boolean
  /** Asks the person at the terminal; `null` where nobody is, and where a program reads the answer. */
  ask: Ask | null
  stdin: () => AsyncIterable<Uint8Array<ArrayBuffer>>
  knowledge(): Promise<Knowledge>
  /** Opens a session, at the usual server and in the usual state folder unless others are given, hands it over, and closes it whatever happens. */
  withSession<T>(
    work: (session: Session) => Promise<T>,
    elsewhere?: { stateFolder: string; simulate: string | null },
  ): Promise<T>
}

/** A command returns the exit code of the program. */
export type CommandResult = Promise<ExitCode>
