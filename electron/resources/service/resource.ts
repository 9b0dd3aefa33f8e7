import { type Message, message } from '../../../shared/model/message.ts'
import type { Risk, ShownCall } from '../../../shared/model/plan.ts'
import {
  type DesiredService,
  desiredServiceSchema,
  type InstalledService,
  type ServiceState,
  type ServiceTarget,
} from '../../../shared/resources/service.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { type Server, ServerError } from '../../server/server.ts'
import { type ServiceCall, serviceCalls } from './service-calls.ts'

/** A service's start type, account and state; only the aspects of the desired state are written and compared. */
export function service(server: Server): ResourceType<ServiceTarget, ServiceState, DesiredService> {
  return {
    type: 'service',
    get: (target) => server.call('Get-ServiceState', target),
    stateAfter(before, desired) {
      if (!before.exists) return before
      const delayed = desired.delayed ?? (desired.startType === undefined ? before.delayed : false)
      const account = desired.builtIn ? { builtIn: desired.builtIn, account: accountNames[desired.builtIn] } : {}
      const { startType = before.startType, state = before.state } = desired
      return { ...before, startType, delayed, state, ...account }
    },
    same(one, other, desired) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      if (desired.startType !== undefined || desired.delayed !== undefined) {
        if (one.startType !== other.startType || one.delayed !== other.delayed) return false
      }
      if (desired.builtIn !== undefined && !sameAccount(one, other)) return false
      return desired.state === undefined || one.state === other.state
    },
    async set(target, state, desired, from) {
      for (const { name, args } of serviceCalls(target, installed(state), desired, installed(from))) {
        const answer = await server.call(name, args)
        assertReached(name, answer, target)
      }
    },
    forecastUndo(before, _after, desired) {
      if (desired.builtIn !== undefined && before.exists && before.builtIn === null) {
        return { extent: 'none', loses: [message('loses.accountPassword', { account: before.account })] }
      }
      return { extent: 'exact', loses: [] }
    },
    risk: (_before, _after, desired): Risk =>
      desired.startType === 'disabled' || desired.state === 'stopped' ? 'high' : 'medium',
    refusal(before, desired) {
      if (!before.exists) return message('refusal.serviceMissing')
      if (desired.builtIn !== undefined && before.builtIn === null) {
        return message('refusal.accountWithPassword', { account: before.account })
      }
      if (before.startType === 'boot' || before.startType === 'system') return message('refusal.driver')
      return null
    },
    nameOf: ({ name }) => name,
    show: (state, desired) => (state.exists ? shown(state, desired) : [message('state.serviceAbsent')]),
    calls: (target, state, desired, from): ShownCall[] =>
      serviceCalls(target, installed(state), desired, installed(from)).map(({ call, equivalent }) => ({
        call,
        equivalent,
      })),
    desiredOf: (expectation) => {
      const { exists: _, ...desired } = expectation as Record<string, unknown>
      return desiredServiceSchema.parse(desired)
    },
  }
}

/** The names the service control manager takes for the built-in accounts in every language (vendor page S3 of SCM accounts). */
const accountNames = {
  LocalSystem: 'LocalSystem',
  LocalService: 'NT AUTHORITY\\LocalService',
  NetworkService: 'NT AUTHORITY\\NetworkService',
} as const

function sameAccount(one: InstalledService, other: InstalledService): boolean {
  if (one.builtIn !== null || other.builtIn !== null) return one.builtIn === other.builtIn
  return one.account.toLowerCase() === other.account.toLowerCase()
}

function installed(state: ServiceState): InstalledService {
  if (!state.exists) throw new Error('A service that is not installed cannot be changed.')
  return state
}

function assertReached(name: ServiceCall['name'], answer: unknown, target: ServiceTarget): void {
  const desired = name === 'Start-SingleService' ? 'running' : name === 'Stop-SingleService' ? 'stopped' : null
  const { state } = answer as { state?: string }
  if (desired !== null && state !== desired) throw new ServerError('failed', name, `${target.name}: ${state}`)
}

function shown(state: InstalledService, desired: DesiredService): Message[] {
  const lines: Message[] = []
  if (desired.startType !== undefined || desired.delayed !== undefined) {
    lines.push(
      message(`state.startType.${state.delayed && state.startType === 'automatic' ? 'delayed' : state.startType}`),
    )
  }
  if (desired.builtIn !== undefined)
    lines.push(message('state.serviceAccount', { account: state.builtIn ?? state.account }))
  if (desired.state !== undefined) lines.push(message(`state.run.${state.state}`))
  return lines
}
