import type { Message } from '../../shared/model/message.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import type { AnswerOf, ArgumentsOf, PrimitiveName } from './primitives.ts'

export interface CallOptions {
  /** Ends a read early. A write is never cut short by it: it ends at its own limit. */
  signal?: AbortSignal
}

/** The port through which everything touches a machine. The real one speaks to PowerShell, the simulated one to data. */
export interface Server {
  /** Which server this is; read once, when it was opened. */
  readonly identity: ServerIdentity
  /**
   * Asks one primitive. Answers what its schema promises or throws a {@link ServerError}; after `timeout`, `died` or
   * `garbled` a write may or may not have happened, so the caller reads again.
   */
  call<Name extends PrimitiveName>(name: Name, args: ArgumentsOf<Name>, options?: CallOptions): Promise<AnswerOf<Name>>
  /** Lets time pass between two reads. Left out where it is the time of this computer; in a simulation it passes at once. */
  wait?(milliseconds: number): Promise<void>
  /** Is told how far a work of many calls has come, while it goes on; set by whoever shows it to a person. */
  tell?: ((work: Message) => void) | undefined
  /** Ends all sessions; calls that are still waiting are rejected. */
  close(): Promise<void>
}

/** Why a call gave no answer. */
export type ServerErrorCode =
  /** The server refused for lack of rights. */
  | 'denied'
  /** No answer within the call's own limit; its process was ended. */
  | 'timeout'
  /** The process ended in the middle of the call. */
  | 'died'
  /** What came back is not an answer, or not the one that the primitive promises. */
  | 'garbled'
  /** The operation ran and said that it failed. */
  | 'failed'
  /** The caller cancelled, or the server was closed. */
  | 'cancelled'

/** A call that gave no answer, with the operation, its target and the detail for a person. */
export class ServerError extends Error {
  readonly code: ServerErrorCode
  readonly primitive: string
  /** Windows error code when there was one. */
  readonly nativeCode: number | null
  /** What the server said, in its own language; already redacted. */
  readonly detail: string

  constructor(code: ServerErrorCode, primitive: string, detail: string, nativeCode: number | null = null) {
    super(`${primitive}: ${code}${detail ? ` (${detail})` : ''}`)
    this.name = 'ServerError'
    this.code = code
    this.primitive = primitive
    this.detail = detail
    this.nativeCode = nativeCode
  }

  /** Whether a write may have happened although it gave no answer. */
  get outcomeUnknown(): boolean {
    return this.code === 'timeout' || this.code === 'died' || this.code === 'garbled'
  }
}
