import { type Message, message } from '../../../shared/model/message.ts'
import type { Risk, ShownCall } from '../../../shared/model/plan.ts'
import {
  type InstalledService,
  type ServiceState,
  type ServiceTarget,
  type ServiceWant,
  serviceWantSchema,
} from '../../../shared/resources/service.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { type Server, ServerError } from '../../server/server.ts'
import { type ServiceCall, serviceCalls } from './service-calls.ts'

/** A service's start type, account and state; only the aspects that a fix wants are written and compared. */
export function service(server: Server): ResourceType<ServiceTarget, ServiceState, ServiceWant> {
  return {
    type: 'service',
    get: (target) => server.call('Get-ServiceState', target),
    desired(before, want) {
      if (!before.exists) return before
      const delayed = want.delayed ?? (want.startType === undefined ? before.delayed : false)
      const account = want.builtIn ? { builtIn: want.builtIn, account: accountNames[want.builtIn] } : {}
      const { startType = before.startType, state = before.state } = want
      return { ...before, startType, delayed, state, ...account }
    },
    same(one, other, want) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      if (want.startType !== undefined || want.delayed !== undefined) {
        if (one.startType !== other.startType || one.delayed !== other.delayed) return false
      }
      if (want.builtIn !== undefined && !sameAccount(one, other)) return false
      return want.state === undefined || one.state === other.state
    },
    async set(target, state, want, from) {
      for (const { name, args } of serviceCalls(target, installed(state), want, installed(from))) {
        const answer = await server.call(name, args)
        assertReached(name, answer, target)
      }
    },
    forecastUndo(before, _after, want) {
      if (want.builtIn !== undefined && before.exists && before.builtIn === null) {
        return { extent: 'none', loses: [message('loses.accountPassword', { account: before.account })] }
      }
      return { extent: 'exact', loses: [] }
    },
    risk: (_before, _after, want): Risk =>
      want.startType === 'disabled' || want.state === 'stopped' ? 'high' : 'medium',
    refusal(before, want) {
      if (!before.exists) return message('refusal.serviceMissing')
      if (want.builtIn !== undefined && before.builtIn === null) {
        return message('refusal.accountWithPassword', { account: before.account })
      }
      if (before.startType === 'boot' || before.startType === 'system') return message('refusal.driver')
      return null
    },
    nameOf: ({ name }) => name,
    show: (state, want) => (state.exists ? shown(state, want) : [message('state.serviceAbsent')]),
    calls: (target, state, want, from): ShownCall[] =>
      serviceCalls(target, installed(state), want, installed(from)).map(({ call, equivalent }) => ({
        call,
        equivalent,
      })),
    wantOf: (expectation) => {
      const { exists: _, ...want } = expectation as Record<string, unknown>
      return serviceWantSchema.parse(want)
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
  const wanted = name === 'Start-SingleService' ? 'running' : name === 'Stop-SingleService' ? 'stopped' : null
  const { state } = answer as { state?: string }
  if (wanted !== null && state !== wanted) throw new ServerError('failed', name, `${target.name}: ${state}`)
}

function shown(state: InstalledService, want: ServiceWant): Message[] {
  const lines: Message[] = []
  if (want.startType !== undefined || want.delayed !== undefined) {
    lines.push(
      message(`state.startType.${state.delayed && state.startType === 'automatic' ? 'delayed' : state.startType}`),
    )
  }
  if (want.builtIn !== undefined)
    lines.push(message('state.serviceAccount', { account: state.builtIn ?? state.account }))
  if (want.state !== undefined) lines.push(message(`state.run.${state.state}`))
  return lines
}
