import { describe, expect, test } from 'vitest'
import { createReader } from '../../electron/kinds.ts'
import { writeConnection } from '../../electron/server/connection-settings.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { writerMap } from '../../shared/model/known-writer.ts'
import { productKnowledge } from '../support/open-test-session.ts'

const key = 'HKU\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections'
const noHost = { resolved: true, connected: false, tls: null, chain: true, issuer: '', status: 200, proxyAsks: false }
const host = { ...noHost, connected: true, tls: 'Tls12' }

async function readerOn(change: (state: ServerState) => void) {
  const { writers, endpoints } = await productKnowledge()
  const server = inMemorySimulatedServer(parseSimulation('healthy'), change)
  const read = createReader(server, { writers: writerMap(writers), endpoints })
  return { server, read: async (at: Record<string, unknown>) => (await read('endpoint', at)) as { hosts: object[] } }
}

/** What is stored when SYSTEM uses a proxy, or a script. */
function proxyOfSystem(state: ServerState, server: string, script = ''): void {
  const bytes = writeConnection({ flags: script === '' ? 3 : 5, server, bypass: '', script }, 1)
  state.registry[key] = { DefaultConnectionSettings: { kind: 'Binary', data: bytes.toString('base64') } }
}

describe('whether hosts can be reached', () => {
  test('is asked for each host of a set of the knowledge', async () => {
    const { read } = await readerOn(() => {})
    const { hosts } = await read({ set: 'azure-backup' })
    expect(hosts).toHaveLength(4)
    expect(hosts).toMatchObject(hosts.map(() => ({ reachable: true, proxy: null, proxyAsks: false })))
    expect(hosts[0]).toMatchObject({ name: 'login.microsoftonline.com:443', tls: 'Tls12', chain: true, status: 200 })
  })

  test('says that the administrator asked, by the SID', async () => {
    const { read } = await readerOn(() => {})
    expect(await read({ host: 'login.windows.net' })).toMatchObject({ runsAs: expect.stringMatching(/^S-1-5-21-/) })
  })

  test('of a set that nobody knows is unknown, with its name', async () => {
    const { read } = await readerOn(() => {})
    await expect(read({ set: 'none' })).rejects.toMatchObject({
      reason: { key: 'endpoint.noSuchSet', values: { set: 'none' } },
    })
  })

  test.each([
    ['its name is not found', { ...noHost, resolved: false }, { resolved: false }],
    ['it takes no connection', noHost, { resolved: true, connected: false }],
    ['no encryption comes about', { ...host, tls: null }, { connected: true }],
    ['its certificate is not trusted', { ...host, chain: false }, { connected: true, chain: false }],
  ])('is no when %s', async (_, there, told) => {
    const { read } = await readerOn(({ endpoints }) => Object.assign(endpoints, { 'login.windows.net': there }))
    expect((await read({ host: 'login.windows.net' })).hosts).toMatchObject([{ reachable: false, ...told }])
    expect((await read({ host: 'login.microsoftonline.com' })).hosts).toMatchObject([{ reachable: true }])
  })

  test('goes through the proxy of SYSTEM, and a proxy that wants a password is told apart', async () => {
    const { read } = await readerOn((state) => {
      proxyOfSystem(state, 'proxy.example.test:8080')
      state.endpoints['*'] = { ...host, onlyThrough: 'proxy.example.test:8080' }
    })
    const at = { host: 'login.windows.net' }
    expect((await read(at)).hosts).toMatchObject([{ reachable: true, proxy: 'proxy.example.test:8080' }])
    const asking = await readerOn((state) => {
      proxyOfSystem(state, 'proxy.example.test:8080')
      state.endpoints['proxy.example.test:8080'] = { ...host, proxyAsks: true }
    })
    expect((await asking.read(at)).hosts).toMatchObject([{ reachable: false, proxyAsks: true }])
  })

  test('goes past every proxy to the Azure platform, which an internet that is closed does not close', async () => {
    const { read, server } = await readerOn((state) => {
      proxyOfSystem(state, 'proxy.example.test:8080')
      state.endpoints['*'] = noHost
    })
    expect((await read({ set: 'azure-platform' })).hosts).toMatchObject([
      { name: '168.63.129.16:80', reachable: true, proxy: null, status: 200 },
      { name: '168.63.129.16:32526', reachable: true, proxy: null },
    ])
    expect(server.calls.map(({ name }) => name)).toEqual(['Get-EndpointState', 'Get-EndpointState'])
  })

  test('is left open where a script decides on the proxy and there is no direct way', async () => {
    const { read } = await readerOn((state) => {
      proxyOfSystem(state, '', 'http://wpad.example.test/wpad.dat')
      state.endpoints['login.windows.net'] = noHost
    })
    const { hosts } = await read({ host: 'login.windows.net' })
    expect(hosts).toMatchObject([{ connected: false }])
    expect(hosts[0]).not.toHaveProperty('reachable')
    expect((await read({ host: 'www.microsoft.com' })).hosts).toMatchObject([{ reachable: true }])
  })
})
