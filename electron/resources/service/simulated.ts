import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import {
  type BuiltInAccount,
  builtInAccountSchema,
  type RunState,
  type ServiceState,
  type service,
} from '../../../shared/resources/service.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { denied, failure } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'
import { type ServicesState, type SimulatedService, simulatedServiceSchema } from './simulated-keys.ts'
import { order, waitThrough } from './simulated-time.ts'
import { serviceTimesSchema } from './simulated-times.ts'
import type { ServicesWithWriters } from './simulated-writers.ts'

/** Services as data. */
export const simulatedService = {
  state: {
    services: z.record(z.string(), simulatedServiceSchema),
    /** How long services take that have no times of their own. */
    serviceTimes: serviceTimesSchema.prefault({}),
  },
  answers: {
    'Get-ServiceState': (state, { name }) => readService(state, name),
    'Set-ServiceStartType': setStartType,
    'Set-ServiceAccount': setAccount,
    'Start-SingleService': (state, { name, seconds }) => startService(state, name, seconds),
    'Stop-SingleService': (state, { name, seconds }) => stopService(state, name, seconds),
  },
  at: z.object({ name: z.string() }),
  names: ({ name }) => [name],
  changeBySomeoneElse(state, { name }) {
    const found = state.services[findName(state.services, name) ?? '']
    if (found === undefined) return message('simulation.nothingChanged', { target: name })
    found.startType = found.startType === 'manual' ? 'automatic' : 'manual'
    found.delayed = false
    return message('simulation.serviceChanged', { service: name, startType: found.startType })
  },
} as const satisfies SimulatedResource<ServicesWithWriters, keyof typeof service.primitives, { name: string }>

const done = { done: true } as const

/** The account names that the service control manager stores. */
export const accounts: Record<BuiltInAccount, string> = {
  LocalSystem: 'LocalSystem',
  LocalService: 'NT AUTHORITY\\LocalService',
  NetworkService: 'NT AUTHORITY\\NetworkService',
}

/** The built-in account behind an account name as the service control manager stores it, or `null`. */
function builtInAccount(account: string): BuiltInAccount | null {
  const sought = account.toLowerCase()
  return builtInAccountSchema.options.find((name) => accounts[name].toLowerCase() === sought) ?? null
}

/** Answers a service, or that it is not installed. */
function readService(state: ServicesState, name: string): ServiceState {
  const found = findName(state.services, name)
  const service = found === undefined ? undefined : state.services[found]
  if (found === undefined || service === undefined || service.driver) return { exists: false }
  return {
    exists: true,
    startType: service.startType,
    delayed: service.delayed,
    triggered: service.triggered,
    account: service.account,
    builtIn: builtInAccount(service.account),
    state: service.state,
    dependents: dependentsOf(state, found),
    dependsOn: [...service.dependsOn],
  }
}

/** The services that need this one, directly or through others, the outermost first, as the service control manager lists them. */
function dependentsOf(state: ServicesState, name: string): string[] {
  const found = new Set<string>()
  const visit = (needed: string): void => {
    const lower = needed.toLowerCase()
    for (const [dependent, { dependsOn }] of Object.entries(state.services)) {
      if (found.has(dependent) || !dependsOn.some((entry) => entry.toLowerCase() === lower)) continue
      visit(dependent)
      found.add(dependent)
    }
  }
  visit(name)
  return [...found]
}

/** Sets how a service starts; delayed start exists for automatic services only. */
function setStartType(
  state: ServicesState,
  args: { name: string; startType: 'automatic' | 'manual' | 'disabled'; delayed: boolean },
): typeof done {
  const { service } = changeable(state, args.name, 'Set-ServiceStartType')
  if (args.delayed && args.startType !== 'automatic') throw failure('Set-ServiceStartType', 87, args.name)
  service.startType = args.startType
  service.delayed = args.delayed
  return done
}

/** Gives a service a built-in account. */
function setAccount(state: ServicesState, args: { name: string; builtIn: BuiltInAccount }): typeof done {
  changeable(state, args.name, 'Set-ServiceAccount').service.account = accounts[args.builtIn]
  return done
}

/** How long a service that is found running is watched, because an order to stop may be under way. */
const watchedSeconds = 10

/**
 * Starts a service and, before it, the services it depends on. Refuses as Windows does: 1058 when it is disabled, 1068 when
 * one that it needs cannot start, 1067 when its process ends, 1072 when it is marked for deletion. A service that runs already
 * is an answer, not an error.
 */
export function startService(
  state: ServicesWithWriters,
  name: string,
  seconds: number,
): { state: RunState; exitCode?: number } {
  const primitive = 'Start-SingleService'
  const { key, service } = installed(state, name, primitive)
  let left = seconds
  if (service.state === 'running') left -= watchedSeconds - waitThrough(state, key, ['running'], watchedSeconds)
  left = waitThrough(state, key, ['stopPending'], left)
  if (service.state === 'stopped') {
    if (service.markedForDeletion) throw failure(primitive, 1072, key)
    if (service.startType === 'disabled') throw failure(primitive, 1058, key)
    for (const needed of service.dependsOn.filter((name) => !state.services[name]?.driver)) {
      try {
        if (startService(state, needed, left).state === 'running') continue
      } catch {}
      service.exitCode = 1068
      throw failure(primitive, 1068, key)
    }
    const code = service.startFailsWith ?? (accountsFit(state, service) ? 0 : 1067)
    service.exitCode = code
    if (code !== 0) throw failure(primitive, code, key)
    if (service.endsAtStartWith !== undefined) {
      service.exitCode = service.endsAtStartWith
      return { state: 'stopped', exitCode: service.exitCode }
    }
    order(state, key, 'running')
  }
  waitThrough(state, key, ['startPending', 'continuePending'], left)
  return { state: service.state }
}

const pending = ['startPending', 'stopPending', 'continuePending', 'pausePending']

/**
 * Stops a service; 1051 while one that depends on it is not stopped, 5 when it is protected. Waits until it is stopped or the
 * seconds are over. A service that is stopped already is an answer.
 */
function stopService(state: ServicesWithWriters, name: string, seconds: number): { state: RunState } {
  const { key, service } = installed(state, name, 'Stop-SingleService')
  const left = waitThrough(state, key, pending, seconds)
  if (service.state === 'running' || service.state === 'paused') {
    if (service.protected) throw denied('Stop-SingleService', key)
    const busy = dependentsOf(state, key).some((dependent) => state.services[dependent]?.state !== 'stopped')
    if (busy) throw failure('Stop-SingleService', 1051, key)
    service.exitCode = 0
    if (service.underWay === undefined) order(state, key, 'stopped')
    waitThrough(state, key, [...pending, 'running', 'paused'], left)
  }
  return { state: service.state }
}

function changeable(state: ServicesState, name: string, primitive: PrimitiveName): ReturnType<typeof installed> {
  const found = installed(state, name, primitive)
  if (found.service.protected) throw denied(primitive, found.key)
  if (found.service.markedForDeletion) throw failure(primitive, 1072, found.key)
  return found
}

function installed(
  state: ServicesState,
  name: string,
  primitive: PrimitiveName,
): { key: string; service: SimulatedService } {
  const key = findName(state.services, name)
  const service = key === undefined ? undefined : state.services[key]
  if (key === undefined || service === undefined || service.driver) throw failure(primitive, 1060, name)
  return { key, service }
}

function accountsFit(state: ServicesState, service: SimulatedService): boolean {
  return Object.entries(service.needsAccounts).every(([name, account]) => {
    const needed = readService(state, name)
    return needed.exists && needed.builtIn === account
  })
}
