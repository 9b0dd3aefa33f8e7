import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { type PrimitiveName, primitives } from '../server/primitives.ts'
import { faultsOfScenario } from './fault-scenario.ts'
import { listScenarios } from './scenarios.ts'

/** A scenario and how its server misbehaves: what `--simulate SCENARIO[,switch[=value]]…` says. */
export interface Simulation {
  /** A scenario of ours, or `fault:CASE/FAULT` for a server with that fault of a case. */
  scenario: string
  /** Every call takes this many milliseconds. */
  slowMs: number
  /** Replaces each primitive's own time limit. */
  limitMs: number | null
  /** These never answer. */
  hang: PrimitiveName[]
  /** These are refused for lack of rights. */
  deny: PrimitiveName[]
  /** These answer something that is no answer. */
  garbled: PrimitiveName[]
  /** These fail, or fail for one target only. */
  fails: { primitive: PrimitiveName; target: string | null }[]
  /** Every service takes this many seconds to start and to stop, and says as long that it runs after an order to stop. */
  slowServices: number
  /** WMI does not answer: every call that needs it fails. */
  wmiGone: boolean
  /** The call with this number does its work, then the session dies. */
  diesAt: number | null
  /** The call with this number dies before it has done anything. */
  diesBefore: number | null
  /** The call with this number dies, but a tool it had started goes on: the work is done when three more calls have been made. */
  worksOnAt: number | null
  /** Just before the call with this number, someone else changes what was written, or else read, last. */
  changedAt: number | null
}

type Setter = (simulation: Simulation, value: string, switchText: string) => void

const setters: Record<string, { form: string; set: Setter }> = {
  slow: { form: 'slow=MS', set: (to, value, text) => (to.slowMs = wholeNumber(value, text)) },
  limit: { form: 'limit=MS', set: (to, value, text) => (to.limitMs = wholeNumber(value, text)) },
  hang: { form: 'hang=PRIMITIVE', set: (to, value, text) => to.hang.push(primitive(value, text)) },
  deny: { form: 'deny=PRIMITIVE', set: (to, value, text) => to.deny.push(primitive(value, text)) },
  garbled: { form: 'garbled=PRIMITIVE', set: (to, value, text) => to.garbled.push(primitive(value, text)) },
  fails: {
    form: 'fails=PRIMITIVE[:TARGET]',
    set: (to, value, text) => {
      const colon = value.indexOf(':')
      const name = colon < 0 ? value : value.slice(0, colon)
      to.fails.push({ primitive: primitive(name, text), target: colon < 0 ? null : value.slice(colon + 1) })
    },
  },
  'slow-services': {
    form: 'slow-services=SECONDS',
    set: (to, value, text) => (to.slowServices = wholeNumber(value, text)),
  },
  'wmi-gone': { form: 'wmi-gone', set: (to) => (to.wmiGone = true) },
  'dies-at': { form: 'dies-at=N', set: (to, value, text) => (to.diesAt = callNumber(value, text)) },
  'dies-before': { form: 'dies-before=N', set: (to, value, text) => (to.diesBefore = callNumber(value, text)) },
  'works-on-at': { form: 'works-on-at=N', set: (to, value, text) => (to.worksOnAt = callNumber(value, text)) },
  'changed-at': { form: 'changed-at=N', set: (to, value, text) => (to.changedAt = callNumber(value, text)) },
}

/** Reads the text of `--simulate`. Throws a {@link ReasonedError} that names what is unknown and lists what is known. */
export function parseSimulation(text: string): Simulation {
  const [scenario = '', ...switches] = text.split(',').map((part) => part.trim())
  const known = listScenarios().map(({ id }) => id)
  if (!known.includes(scenario) && faultsOfScenario(scenario) === null) {
    throw new ReasonedError(message('session.noSuchScenario', { scenario, known: known.join(', ') }))
  }
  const simulation: Simulation = {
    scenario,
    slowMs: 0,
    limitMs: null,
    hang: [],
    deny: [],
    garbled: [],
    fails: [],
    slowServices: 0,
    wmiGone: false,
    diesAt: null,
    diesBefore: null,
    worksOnAt: null,
    changedAt: null,
  }
  for (const part of switches) {
    const equals = part.indexOf('=')
    const name = equals < 0 ? part : part.slice(0, equals)
    const setter = Object.hasOwn(setters, name) ? setters[name] : undefined
    if (setter === undefined) {
      const forms = Object.values(setters).map(({ form }) => form)
      throw new ReasonedError(message('session.noSuchSwitch', { name, known: forms.join(', ') }))
    }
    setter.set(simulation, equals < 0 ? '' : part.slice(equals + 1), part)
  }
  return simulation
}

function primitive(value: string, text: string): PrimitiveName {
  const names = Object.keys(primitives) as PrimitiveName[]
  const found = names.find((name) => name.toLowerCase() === value.toLowerCase())
  if (found === undefined) throw new ReasonedError(message('session.noSuchCall', { text, known: names.join(', ') }))
  return found
}

function wholeNumber(value: string, text: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new ReasonedError(message('session.switchNeedsNumber', { text }))
  return Number(value)
}

function callNumber(value: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new ReasonedError(message('session.switchNeedsCall', { text }))
  return Number(value)
}
