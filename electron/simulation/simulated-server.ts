import { z } from 'zod'
import { errorText } from '../../shared/model/error-text.ts'
import type { Message } from '../../shared/model/message.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { fireTriggers } from '../resources/service/simulated-triggers.ts'
import {
  type AnswerOf,
  type ArgumentsOf,
  type ParsedArguments,
  type PrimitiveName,
  primitives,
} from '../server/primitives.ts'
import { type CallOptions, type Server, ServerError } from '../server/server.ts'
import type { SimulatedTarget } from '../server/simulated-kind.ts'
import { answers } from './answers.ts'

import { AskedServices } from './asked-services.ts'
import type { ServerFault } from './fault-scenario.ts'

import type { ServerState } from './server-state.ts'
import type { Simulation } from './simulation-switches.ts'
import {
  fileStore,
  firstServer,
  firstState,
  memoryStore,
  openFileStore,
  readStoredServer,
  type StateStore,
} from './state-store.ts'
import { changeForeign, targetNames, targetOf } from './target.ts'
import { toldAnswerTo } from './told-answers.ts'
import { asksWmi } from './wmi.ts'

/** One call as it was made. */
export interface RecordedCall {
  name: PrimitiveName
  args: unknown
}

/** A server made of data. It answers every primitive from its state, and misbehaves as its simulation says. */
export class SimulatedServer implements Server {
  readonly identity: ServerIdentity
  /** Every call so far, those that failed included. */
  readonly calls: RecordedCall[] = []
  tell?: ((work: Message) => void) | undefined
  readonly #simulation: Simulation
  readonly #store: StateStore
  readonly #told: ServerFault['reads']
  readonly #asked = new AskedServices()
  readonly #waiting = new Set<(error: ServerError) => void>()
  #lastRead: SimulatedTarget | null = null
  /** Work that goes on although its call has died, and the number of the call before which it is done. */
  #goingOn: { before: number; work: () => unknown } | null = null
  #closed = false

  constructor(simulation: Simulation, store: StateStore) {
    this.#simulation = simulation
    this.#store = store
    this.#told = store.load().fault?.reads ?? []
    const { slowServices } = simulation
    if (slowServices > 0) {
      this.changeState((state) => {
        state.serviceTimes = { startTakes: slowServices, stopTakes: slowServices, runsOn: slowServices }
      })
    }
    this.identity = { ...store.load().state.identity, simulated: simulation.scenario }
  }

  async call<Name extends PrimitiveName>(
    name: Name,
    args: ArgumentsOf<Name>,
    options: CallOptions = {},
  ): Promise<AnswerOf<Name>> {
    const primitive = primitives[name]
    const parsed = parse(name, 'arguments', primitive.args, args) as ParsedArguments<Name>
    this.calls.push({ name, args: structuredClone(parsed) })
    const number = this.calls.length
    const signal = primitive.writes ? undefined : options.signal
    if (this.#closed || signal?.aborted) throw new ServerError('cancelled', name, 'simulated: cancelled')

    const target = targetOf(name, parsed)
    if (number === this.#simulation.changedAt) this.changeBySomeoneElse()
    if (number === this.#simulation.worksOnAt) {
      this.#goingOn = { before: number + 4, work: () => this.#answer(name, parsed, target) }
      throw new ServerError('died', name, 'simulated: died, while its tool goes on')
    }
    if (this.#goingOn !== null && number >= this.#goingOn.before) {
      this.#goingOn.work()
      this.#goingOn = null
    }
    if (number === this.#simulation.diesBefore) throw new ServerError('died', name, 'simulated: died before the call')
    await this.#takeTime(name, signal)
    this.#refuse(name, target)

    const answer = toldAnswerTo(name, parsed, this.#told) ?? this.#answer(name, parsed, target)
    if (number === this.#simulation.diesAt) throw new ServerError('died', name, 'simulated: died after the call')
    if (this.#simulation.garbled.includes(name)) throw new ServerError('garbled', name, 'simulated: this is no answer')
    return parse(name, 'answer', primitive.answer, answer) as AnswerOf<Name>
  }

  async wait(): Promise<void> {}

  async close(): Promise<void> {
    this.#closed = true
    for (const reject of this.#waiting)
      reject(new ServerError('cancelled', 'close', 'simulated: the server was closed'))
    this.#waiting.clear()
  }

  /** The whole server as it is now, without what the program remembers about it. */
  wholeState(): ServerState {
    return this.#store.load().state
  }

  /** Changes the server behind the program's back. */
  changeState(change: (state: ServerState) => void): void {
    const stored = this.#store.load()
    change(stored.state)
    this.#store.save(stored)
  }

  /** Someone else changes what was written last, or else what was read last; returns what was done, or `null`. */
  changeBySomeoneElse(): Message | null {
    return changeStored(this.#store, this.#lastRead)
  }

  #answer<Name extends PrimitiveName>(
    name: Name,
    args: ParsedArguments<Name>,
    target: SimulatedTarget | null,
  ): AnswerOf<Name> {
    const stored = this.#load(name)
    const endWaking = this.#asked.wake(stored.state)
    if (!primitives[name].writes) {
      this.#asked.ask(name)
      this.#lastRead = target ?? this.#lastRead
      return answers[name](stored.state, args)
    }
    if (target !== null) stored.lastWritten = target
    // A write that fails may have done a part of its work, as on a real server.
    try {
      return answers[name](stored.state, args)
    } finally {
      endWaking()
      fireTriggers(stored.state, name)
      this.#save(name, stored)
    }
  }

  #load(name: PrimitiveName) {
    try {
      return this.#store.load()
    } catch (error) {
      throw new ServerError('failed', name, errorText(error))
    }
  }

  #save(name: PrimitiveName, stored: ReturnType<StateStore['load']>): void {
    try {
      this.#store.save(stored)
    } catch (error) {
      throw new ServerError('failed', name, `simulated: the state was not saved (${String(error)})`)
    }
  }

  #refuse(name: PrimitiveName, target: SimulatedTarget | null): void {
    const { deny, fails, wmiGone } = this.#simulation
    if (wmiGone && asksWmi.includes(name)) throw new ServerError('failed', name, 'simulated: WMI does not answer')
    if (deny.includes(name)) throw new ServerError('denied', name, 'simulated: access is denied', 5)
    const names = target === null ? [] : targetNames(target).map((one) => one.toLowerCase())
    const failing = fails.some(
      (one) => one.primitive === name && (one.target === null || names.includes(one.target.toLowerCase())),
    )
    if (failing) throw new ServerError('failed', name, 'simulated: no answer to the start or control request', 1053)
  }

  /** Waits as long as the simulation says, at most until the call's limit; a hanging call ends there. */
  async #takeTime(name: PrimitiveName, signal: AbortSignal | undefined): Promise<void> {
    const { slowMs, hang } = this.#simulation
    const limitMs = this.#simulation.limitMs ?? primitives[name].limitMs
    const needed = hang.includes(name) ? Number.POSITIVE_INFINITY : slowMs
    if (needed === 0) return
    await new Promise<void>((resolve, reject) => {
      const fail = (error: ServerError): void => {
        end()
        reject(error)
      }
      const onAbort = (): void => fail(new ServerError('cancelled', name, 'simulated: cancelled'))
      const timer = setTimeout(
        () => {
          if (needed > limitMs) return fail(new ServerError('timeout', name, `simulated: no answer in ${limitMs} ms`))
          end()
          resolve()
        },
        Math.min(needed, limitMs),
      )
      const end = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
        this.#waiting.delete(fail)
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      this.#waiting.add(fail)
    })
  }
}

/** The simulated server of a folder: at the first opening the scenario's, or the one with a fault, after that as it was left. */
export function openSimulatedServer(options: {
  simulation: Simulation
  dir: string
  fault?: ServerFault | undefined
}): SimulatedServer {
  const { simulation, dir, fault } = options
  return new SimulatedServer(simulation, openFileStore(dir, simulation.scenario, fault))
}

/** A simulated server without files, with a scenario's state as `changeState` leaves it: the fake that all tests share. */
export function inMemorySimulatedServer(
  simulation: Simulation,
  changeState: (state: ServerState) => void = () => {},
): SimulatedServer {
  const first = firstServer(simulation.scenario)
  changeState(first.state)
  return new SimulatedServer(simulation, memoryStore(first))
}

/** The whole state of a folder's simulated server. Throws when there is none or its file is damaged. */
export function readWholeState(dir: string): ServerState {
  return readStoredServer(dir).state
}

/** Someone else changes what was written last on a folder's simulated server; returns what was done, `null` when nothing was ever written. */
export function changeBySomeoneElse(dir: string): Message | null {
  return changeStored(fileStore(dir), null)
}

function changeStored(store: StateStore, lastRead: SimulatedTarget | null): Message | null {
  const stored = store.load()
  const target = stored.lastWritten ?? lastRead
  if (target === null) return null
  const said = changeForeign(stored.state, target, () => firstState(stored))
  store.save(stored)
  return said
}

function parse(name: PrimitiveName, what: string, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Error(`The ${what} of ${name} on the simulated server do not fit:\n${z.prettifyError(parsed.error)}`)
}
