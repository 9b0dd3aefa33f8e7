import type { Readable, Writable } from 'node:stream'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

export type { Protocol }

type Commands = Protocol.CommandParameters
type Answers = Protocol.CommandReturnValues
type Events = Protocol.Events

interface Incoming {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

/**
 * A connection to Chromium over its DevTools pipe: JSON messages, each ended by a NUL byte. When the browser ends, every
 * call that waits is rejected and {@link DevTools.closed} resolves; later calls are rejected at once.
 */
export class DevTools {
  readonly closed: Promise<void>
  readonly #output: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, ((params: never) => void)[]>()
  #lastId = 0
  #isClosed = false

  constructor(output: Writable, input: Readable) {
    this.#output = output
    this.closed = new Promise((resolve) => {
      const close = () => {
        this.#end()
        resolve()
      }
      input.once('close', close).once('end', close).once('error', close)
      output.on('error', close)
    })
    let rest = ''
    input.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0')
      rest = messages.pop() ?? ''
      for (const message of messages) this.#receive(JSON.parse(message) as Incoming)
    })
  }

  /** Asks the browser, or one page of it when `session` is given. */
  send<Method extends keyof Commands & keyof Answers>(
    method: Method,
    params?: Commands[Method],
    session?: string,
  ): Promise<Answers[Method]> {
    if (this.#isClosed) return Promise.reject(new Error(`${method}: the browser is closed`))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (result) => resolve(result as Answers[Method]),
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      })
      this.#output.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId: session })}\0`)
    })
  }

  /** Calls back for an event of the browser, or of one page when `session` is given. */
  on<Name extends keyof Events>(name: Name, listener: (params: Events[Name]) => void, session = ''): void {
    const key = `${session} ${name}`
    this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener])
  }

  #receive({ id, method, params, result, error, sessionId }: Incoming): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(`${sessionId ?? ''} ${method}`) ?? []) listener(params as never)
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve(result)
  }

  #end(): void {
    this.#isClosed = true
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser is closed'))
    this.#waiting.clear()
  }
}
