import { describe, expect, test } from 'vitest'
import { createReader } from '../../electron/kinds.ts'
import { writeConnection } from '../../electron/server/connection-settings.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { RegistryData } from '../../shared/resources/registry-value.ts'

const settings = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
const user = 'S-1-5-21-1-2-3-1001'
const binary = (bytes: Buffer): RegistryData => ({ kind: 'Binary', data: bytes.toString('base64') })
const manual = (server: string) => binary(writeConnection({ flags: 3, server, bypass: '<local>', script: '' }, 1))

async function read(at: object, change: (registry: ServerState['registry']) => void) {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), ({ registry }) => change(registry))
  const knowledge = { writers: { byClassId: new Map(), byName: new Map() }, endpoints: {} }
  return createReader(server, knowledge)('proxy', at as Record<string, unknown>)
}

describe('the proxy of an account', () => {
  test('is that of SYSTEM unless another one is named', async () => {
    const change = (registry: ServerState['registry']) => {
      registry[`HKU\\S-1-5-18\\${settings}\\Connections`] = { DefaultConnectionSettings: manual('proxy:8080') }
      registry[`HKLM\\${settings}\\Connections`] = { WinHttpSettings: manual('other:3128') }
    }
    expect(await read({}, change)).toMatchObject({
      loaded: true,
      mode: 'manual',
      server: 'proxy:8080',
      bypass: '<local>',
      winHttp: { mode: 'manual', server: 'other:3128' },
    })
    expect(await read({ account: 'S-1-5-20' }, change)).toMatchObject({ mode: 'notConfigured', server: null })
  })

  test('is not told of a user whose profile is not loaded', async () => {
    const answer = await read({ account: user }, () => {})
    expect(answer).toMatchObject({ loaded: false })
    expect(answer).not.toHaveProperty('mode')
  })

  test('is that of the machine where a policy says so', async () => {
    const answer = await read({ account: user }, (registry) => {
      registry[`HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings`] = {
        ProxySettingsPerUser: { kind: 'DWord', data: '0' },
      }
      registry[`HKLM\\${settings}\\Connections`] = { DefaultConnectionSettings: manual('machine:8080') }
      registry[`HKU\\S-1-5-18\\${settings}\\Connections`] = { DefaultConnectionSettings: manual('system:8080') }
    })
    expect(answer).toMatchObject({ loaded: true, perMachine: true, server: 'machine:8080' })
  })

  test('is unknown, never none, in a form that nobody knows', async () => {
    const broken = read({}, (registry) => {
      registry[`HKU\\S-1-5-18\\${settings}\\Connections`] = {
        DefaultConnectionSettings: { kind: 'Binary', data: 'AAAA' },
      }
    })
    await expect(broken).rejects.toMatchObject({ reason: { key: 'server.garbled' } })
  })
})
