import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultScenario, faultsOfScenario, joinedFault } from '../../electron/simulation/fault-scenario.ts'
import { changeBySomeoneElse, openSimulatedServer, readWholeState } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

const scenario = 'fault:azure-vm/com-plus-error/disabled'
const fault = {
  server: 'azure-vm',
  patch: { services: { COMSysApp: { startType: 'disabled' } } },
  reads: [
    {
      read: 'serverLoad' as const,
      at: {},
      answer: { cpuPercent: 99, memoryFreePercent: 3, pageFileUsedPercent: 95, volumes: [] },
    },
  ],
}

describe('a fault of a case as a scenario', () => {
  test('is called fault:CASE/FAULT, with switches behind it', () => {
    const name = { case: 'azure-vm/com-plus-error', fault: 'disabled' }
    expect(faultScenario(name)).toBe(scenario)
    expect(faultsOfScenario(scenario)).toEqual([name])
    expect(parseSimulation(`${scenario},slow=5`)).toMatchObject({ scenario, slowMs: 5 })
  })

  test.each([
    'fault:',
    'fault:mars/clock',
    'fault:mars/../x',
    'fault:other/clock/ahead',
    'fault:mars/clock/Ahead',
    'fault:mars/clock/drifted+',
    'fault:mars/clock/drifted+healthy',
    'healthy',
  ])('"%s" names none', (text) => {
    expect(faultsOfScenario(text)).toBeNull()
  })

  test('stands beside others with + between them', () => {
    const two = ['clock/drifted', 'tls12/weak-cryptography']
    expect(faultsOfScenario(`fault:mars/${two[0]}+mars/${two[1]}`)).toEqual([
      { case: 'mars/clock', fault: 'drifted' },
      { case: 'mars/tls12', fault: 'weak-cryptography' },
    ])
    expect(faultsOfScenario(`fault:mars/${two[0]}+fault:mars/${two[1]}`)).toHaveLength(2)
  })

  test('is one server with others that set other things, and none with those that contradict it', () => {
    const beside = { server: 'azure-vm', patch: { services: { VSS: { startType: 'disabled' } } }, reads: [] }
    expect(joinedFault([fault, beside])).toEqual({
      ...fault,
      patch: { services: { COMSysApp: { startType: 'disabled' }, VSS: { startType: 'disabled' } } },
    })
    const otherwise = { ...beside, patch: { services: { COMSysApp: { startType: 'manual' } } } }
    expect(joinedFault([fault, otherwise])).toBeNull()
    expect(joinedFault([fault, { ...beside, patch: { services: null } }])).toBeNull()
    expect(joinedFault([fault, { ...beside, server: 'mars' }])).toBeNull()
    expect(joinedFault([fault, { ...fault, patch: {} }])).toBeNull()
  })

  test('begins with its fault, goes on where it was left, and keeps what it began with', async () => {
    const dir = join(await temporaryFolder(), 'server')
    const open = (given?: typeof fault) =>
      openSimulatedServer({ simulation: parseSimulation(scenario), dir, fault: given })
    const first = open(fault)
    expect(await first.call('Get-ServiceState', { name: 'COMSysApp' })).toMatchObject({ startType: 'disabled' })
    await first.call('Set-ServiceStartType', { name: 'COMSysApp', startType: 'manual', delayed: false })

    const later = open()
    expect(await later.call('Get-ServiceState', { name: 'COMSysApp' })).toMatchObject({ startType: 'manual' })
    expect(await later.call('Get-ServerLoad', {})).toEqual(fault.reads[0]?.answer)
    expect(changeBySomeoneElse(dir)).not.toBeNull()
    expect(readWholeState(dir).services.COMSysApp?.startType).not.toBe('manual')
  })
})
