import { describe, expect, test } from 'vitest'
import { readRoles } from '../../electron/engine/server-roles.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { callBehind } from '../../shared/kinds.ts'

const open = (scenario: string, change?: Parameters<typeof inMemorySimulatedServer>[1]) =>
  inMemorySimulatedServer(parseSimulation(scenario), change)
const rolesOf = (scenario: string, change?: Parameters<typeof inMemorySimulatedServer>[1]) => {
  const server = open(scenario, change)
  return readRoles(() => server.call('Get-ServerRoleState', {}))
}

describe('the roles of a server', () => {
  test.each([
    ['windows-server', null],
    ['mars', ['mars']],
    ['azure-vm', ['azure-vm']],
    ['mabs', ['mars', 'mabs', 'dpm-agent']],
    ['dpm-agent', ['dpm-agent']],
    ['healthy', ['mars', 'azure-vm']],
  ])('of %s are %j', async (scenario, roles) => {
    expect(await rolesOf(scenario)).toEqual(roles)
  })

  test('stay when half of an installation is gone, which is a problem of that role', async () => {
    expect(await rolesOf('mars', ({ services }) => void delete services.obengine)).toEqual(['mars'])
  })

  test('hold an Azure VM whose guest agent was never installed', async () => {
    expect(await rolesOf('azure-vm', ({ services }) => void delete services.WindowsAzureGuestAgent)).toEqual([
      'azure-vm',
    ])
  })

  test('name the services of the database, the version and the product of a backup server', async () => {
    const { mabs } = await open('mabs').call('Get-ServerRoleState', {})
    expect(mabs).toMatchObject({ product: 'mabs', version: '14.0.30.0', sqlAgentService: 'SQLSERVERAGENT' })
  })

  test('name the backup server of a protected computer', async () => {
    expect((await open('dpm-agent').call('Get-ServerRoleState', {})).dpmAgent.server).toBe('SIMULATED-MABS')
  })
})

test('a fault can tell the roles, because they are one call', () => {
  expect(callBehind('roles')).toBe('Get-ServerRoleState')
})
