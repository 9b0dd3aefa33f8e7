import type { Endpoint } from '../../../shared/model/endpoint-sets.ts'
import { message } from '../../../shared/model/message.ts'
import type { EndpointState } from '../../../shared/reads/endpoint.ts'
import { ReadFailure } from '../../engine/ports.ts'
import { platformAddresses, proxyFor } from '../../server/proxy-for.ts'
import type { Server } from '../../server/server.ts'
import { proxyOf } from '../proxy/read.ts'
import type { Read } from '../read-type.ts'

const system = 'S-1-5-18'

/** Asks each host of a set, or one host, through the proxy that SYSTEM uses. */
export const endpoint: Read<'endpoint'> = async (server, at, { endpoints }) => {
  const hosts = 'set' in at ? endpoints[at.set]?.hosts : [at]
  if (hosts === undefined) throw new ReadFailure(message('endpoint.noSuchSet', { set: 'set' in at ? at.set : '' }))
  const answers = await Promise.all(hosts.map((host) => askEndpoint(server, host)))
  return {
    runsAs: answers[0]?.state.runsAs ?? '',
    hosts: answers.map(({ state: { runsAs: _, clockAheadSeconds: __, ...state }, proxy, reachable }, index) => ({
      name: `${hosts[index]?.host}:${hosts[index]?.port}`,
      proxy,
      ...(reachable === null ? {} : { reachable }),
      ...state,
    })),
  }
}

/** One host, with the proxy it was asked through; `reachable` is `null` when nobody can tell. */
async function askEndpoint(server: Server, at: Endpoint) {
  const byProxy = platformAddresses.includes(at.host) ? undefined : (await proxyOf(server, system)).parts
  const proxy = byProxy === undefined ? null : proxyFor(byProxy, at)
  const { host, ...place } = at
  const state = await server.call('Get-EndpointState', { name: host, ...place, proxy: proxy ?? '' })
  const answered = hasAnswered(at, state, proxy !== null)
  const scripted = byProxy !== undefined && byProxy.script !== null
  return { state, proxy, reachable: answered || !scripted ? answered : null }
}

/** Whether the host itself has answered; some answers are those of a proxy that lets nobody through. */
function hasAnswered({ protocol }: Endpoint, state: EndpointState, throughProxy: boolean): boolean {
  if (state.proxyAsks || state.connected !== true) return false
  if (protocol === 'tcp') return true
  if (protocol === 'https' && (state.tls === undefined || state.chain !== true)) return false
  if (state.status === undefined) return false
  return protocol === 'https' || !throughProxy || ![403, 502, 503, 504].includes(state.status)
}
