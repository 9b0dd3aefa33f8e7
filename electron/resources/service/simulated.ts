import {
  type BuiltInAccount,
  builtInAccountSchema,
  type RunState,
  type ServiceState,
} from '../../shared/model/service.ts'
import type { PrimitiveName } from '../server/primitives.ts'
import { failure } from './failure.ts'
import { findName, type ServerState, type SimulatedService } from './server-state.ts'
import { renewWriters } from './writers.ts'

const accounts: Record<BuiltInAccount, string> = {
  LocalSystem: 'LocalSystem',
  LocalService: 'NT AUTHORITY\\LocalService',
  NetworkService: 'NT AUTHORITY\\NetworkService',
}

/** The built-in account behind an account name as the service control manager stores it, or `null`. */
export function builtInAccount(account: string): BuiltInAccount | null {
  const wanted = account.toLowerCase()
  return builtInAccountSchema.options.find((name) => accounts[name].toLowerCase() === wanted) ?? null
}

/** Answers a service, or that it is not installed. */
export function readService(state: ServerState, name: string): ServiceState {
  const found = findName(state.services, name)
  const service = found === undefined ? undefined : state.services[found]
  if (found === undefined || service === undefined) return { exists: false }
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
    exitCode: service.exitCode,
  }
}

/** The services that need this one, directly or through others, the outermost first, as the service control manager lists them. */
export function dependentsOf(state: ServerState, name: string): string[] {
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
export function setStartType(
  state: ServerState,
  args: { name: string; startType: 'automatic' | 'manual' | 'disabled'; delayed: boolean },
): void {
  const { service } = installed(state, args.name, 'Set-ServiceStartType')
  if (args.delayed && args.startType !== 'automatic') throw failure('Set-ServiceStartType', 87, args.name)
  service.startType = args.startType
  service.delayed = args.delayed
}

/** Gives a service a built-in account. */
export function setAccount(state: ServerState, args: { name: string; builtIn: BuiltInAccount }): void {
  installed(state, args.name, 'Set-ServiceAccount').service.account = accounts[args.builtIn]
}

/**
 * Starts a service and, before it, the services it depends on. Refuses as Windows does: 1058 when it is disabled, 1068 when
 * one that it needs cannot start, 1067 when its process ends. A service that runs already is an answer, not an error.
 */
export function startService(state: ServerState, name: string): { state: RunState } {
  const { key, service } = installed(state, name, 'Start-SingleService')
  if (service.state === 'running') return { state: 'running' }
  if (service.state !== 'stopped') throw failure('Start-SingleService', 1061, key)
  if (service.startType === 'disabled') throw failure('Start-SingleService', 1058, key)
  for (const needed of service.dependsOn) {
    try {
      startService(state, needed)
    } catch {
      service.exitCode = 1068
      throw failure('Start-SingleService', 1068, key)
    }
  }
  const code = service.startFailsWith ?? (accountsFit(state, service) ? 0 : 1067)
  service.exitCode = code
  if (code !== 0) throw failure('Start-SingleService', code, key)
  service.state = 'running'
  renewWriters(state, key)
  return { state: 'running' }
}

/** Stops a service; 1051 while one that depends on it is not stopped. A service that is stopped already is an answer. */
export function stopService(state: ServerState, name: string): { state: RunState } {
  const { key, service } = installed(state, name, 'Stop-SingleService')
  if (service.state === 'stopped') return { state: 'stopped' }
  if (service.state !== 'running' && service.state !== 'paused') throw failure('Stop-SingleService', 1061, key)
  const busy = dependentsOf(state, key).some((dependent) => state.services[dependent]?.state !== 'stopped')
  if (busy) throw failure('Stop-SingleService', 1051, key)
  service.state = service.stopHangs ? 'stopPending' : 'stopped'
  service.exitCode = 0
  if (service.state === 'stopped') renewWriters(state, key)
  return { state: service.state }
}

/** Which of the named services are installed, under their real names; a trailing `*` stands for any ending. */
export function installedServices(state: ServerState, names: readonly string[]): { installed: string[] } {
  const wanted = names.map((name) => name.toLowerCase())
  const fits = (service: string) =>
    wanted.some((name) => (name.endsWith('*') ? service.startsWith(name.slice(0, -1)) : service === name))
  return { installed: Object.keys(state.services).filter((name) => fits(name.toLowerCase())) }
}

/** What `msdtc -uninstall` and `msdtc -install` leave: a stopped service with its default settings and new class ids. */
export function resetMsdtcService(state: ServerState): void {
  const key = findName(state.services, 'MSDTC') ?? 'MSDTC'
  const dependsOn = state.services[key]?.dependsOn ?? ['RpcSs', 'SamSs']
  state.services[key] = {
    startType: 'automatic',
    delayed: true,
    triggered: false,
    account: accounts.NetworkService,
    state: 'stopped',
    dependsOn,
    exitCode: 0,
    needsAccounts: {},
    stopHangs: false,
  }
}

function installed(
  state: ServerState,
  name: string,
  primitive: PrimitiveName,
): { key: string; service: SimulatedService } {
  const key = findName(state.services, name)
  const service = key === undefined ? undefined : state.services[key]
  if (key === undefined || service === undefined) throw failure(primitive, 1060, name)
  return { key, service }
}

function accountsFit(state: ServerState, service: SimulatedService): boolean {
  return Object.entries(service.needsAccounts).every(([name, account]) => {
    const needed = readService(state, name)
    return needed.exists && needed.builtIn === account
  })
}
