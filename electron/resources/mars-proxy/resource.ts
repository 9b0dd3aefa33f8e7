import { message } from '../../../shared/model/message.ts'
import {
  type DesiredMarsProxy,
  type MarsProxyState,
  marsProxy as schemas,
} from '../../../shared/resources/mars-proxy.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText, literal } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

/** The proxy of the MARS agent, where no user is stored with it and no backup server rules over it. */
export function marsProxy(server: Server): ResourceType<Record<string, never>, MarsProxyState, DesiredMarsProxy> {
  return {
    type: 'marsProxy',
    async get() {
      const answer = await server.call('Get-MarsSettingState', {})
      if ('notApplicable' in answer) {
        return { enabled: false, server: null, port: null, obstacle: answer.notApplicable }
      }
      const { hasUser, ...proxy } = answer.proxy
      return { ...proxy, obstacle: hasUser ? 'user' : 'none' }
    },
    stateAfter: (before, desired) => ({ server: null, port: null, ...desired, obstacle: before.obstacle }),
    // What is stored of a proxy that is off does not count.
    same: (one, other) => written(one) === written(other),
    async set(_target, state) {
      await server.call('Set-MarsProxyState', argumentsOf(state))
    },
    forecastUndo(before) {
      if (before.enabled || before.server === null) return { extent: 'exact', loses: [] }
      return { extent: 'partial', loses: [message('loses.marsProxyStored', { server: before.server })] }
    },
    risk: () => 'low',
    refusal({ obstacle }) {
      switch (obstacle) {
        case 'none':
          return null
        case 'user':
          return message('refusal.marsProxyUser')
        case 'marsOfBackupServer':
          return message('refusal.marsProxyOnBackupServer')
        case 'marsNotInstalled':
        case 'dpmNotInstalled':
          return message('refusal.marsProxyAbsent')
      }
    },
    nameOf: () => 'MARS',
    show: ({ enabled, server: host, port }) => [
      enabled && host !== null
        ? message('state.marsProxy', { server: host, port: port ?? '' })
        : message('state.marsProxyNone'),
    ],
    calls(_target, state) {
      const { server: host, port } = argumentsOf(state)
      const equivalent = host === null ? '-NoProxy' : `-ProxyServer ${literal(host)} -ProxyPort ${port}`
      return [
        {
          call: callText('Set-MarsProxyState', { server: host, port }),
          equivalent: `Set-OBMachineSetting ${equivalent}`,
        },
      ]
    },
    desiredOf: (expectation) => schemas.desired.parse(expectation),
  }
}

function argumentsOf({ enabled, server, port }: MarsProxyState) {
  return enabled ? { server, port } : { server: null, port: null }
}

function written(state: MarsProxyState): string {
  const { server, port } = argumentsOf(state)
  return server === null ? '' : `${server.toLowerCase()}:${port}`
}
