import { describe, expect, test } from 'vitest'
import { allResources } from '../../electron/kinds.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const to = { enabled: true, server: 'proxy.contoso.test', port: 8080 }

async function open(scenario: string, change: (proxy: ServerState['marsSettings']['proxy']) => void = () => {}) {
  const server = inMemorySimulatedServer(parseSimulation(scenario), ({ marsSettings }) => change(marsSettings.proxy))
  const type = allResources(server).marsProxy
  return { server, type, before: await type.get({}) }
}

describe('the proxy of the MARS agent', () => {
  test.each([
    ['a user is stored with it', 'mars', 'refusal.marsProxyUser'],
    ['a backup server rules over it', 'mabs', 'refusal.marsProxyOnBackupServer'],
    ['the agent is not there', 'azure-vm', 'refusal.marsProxyAbsent'],
  ])('is refused when %s', async (_, scenario, key) => {
    const { type, before } = await open(scenario, (proxy) => Object.assign(proxy, { enabled: true, hasUser: true }))
    expect(type.refusal(before, to)).toMatchObject({ key })
  })

  test('is the same in capitals, and another one with another port', async () => {
    const { type, before } = await open('mars', (proxy) => {
      Object.assign(proxy, { enabled: true, server: 'PROXY.contoso.test', port: 8080 })
    })
    expect(type.same(before, type.stateAfter(before, to), to)).toBe(true)
    expect(type.same(before, type.stateAfter(before, { ...to, port: 8081 }), to)).toBe(false)
  })

  test('says beforehand that an address which is stored but not in use does not come back', async () => {
    const { type, before } = await open('mars', (proxy) => {
      Object.assign(proxy, { enabled: false, server: 'old.contoso.test', port: 3128 })
    })
    expect(type.forecastUndo(before, type.stateAfter(before, to), to)).toMatchObject({
      extent: 'partial',
      loses: [{ key: 'loses.marsProxyStored', values: { server: 'old.contoso.test' } }],
    })
  })
})
