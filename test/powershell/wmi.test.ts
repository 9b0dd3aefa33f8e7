import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { asksWmi } from '../../electron/simulation/wmi.ts'
import { root } from '../../scripts/installed.mjs'
import { scriptPaths } from '../../scripts/write-script-manifest.mjs'
import { readPowerShell } from '../support/power-shell/grammar.ts'

const functions = new Map(
  scriptPaths()
    .flatMap((file) => readPowerShell(readFileSync(join(root, 'electron', file), 'latin1')).functions)
    .map(({ name, text }) => [name, readPowerShell(text).commands.map((command) => command.name)]),
)

function reachesWmi(name: string): boolean {
  const called = functions.get(name) ?? []
  return called.some((command) => /^(Get|Invoke)-Cim|^Get-Wmi/i.test(command) || reachesWmi(command))
}

describe('broken WMI', () => {
  test('fails only the calls for which Windows has no other source', () => {
    // Where WMI does not answer, the identity reads the time of the start from a counter, and two fields of the roles are null.
    const without = ['Get-ServerIdentity', 'Get-ServerRoleState']
    const asked = Object.keys(primitives).filter((name) => !without.includes(name) && reachesWmi(name))
    expect(asked.toSorted()).toEqual(asksWmi.toSorted())
  })

  test('leaves services and the condition of the machine readable on the simulated server', async () => {
    const server = inMemorySimulatedServer(parseSimulation('healthy,wmi-gone'))
    expect(await server.call('Get-ServiceState', { name: 'VSS' })).toMatchObject({ exists: true })
    expect(await server.call('Get-MachineConditionState', {})).toMatchObject({ domainController: false })
    await expect(server.call('Get-ServerLoad', {})).rejects.toMatchObject({ code: 'failed' })
  })
})
