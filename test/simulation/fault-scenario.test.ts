import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultOfScenario, faultScenario } from '../../electron/simulation/fault-scenario.ts'
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
    expect(faultOfScenario(scenario)).toEqual(name)
    expect(parseSimulation(`${scenario},slow=5`)).toMatchObject({ scenario, slowMs: 5 })
  })

  test.each([
    'fault:',
    'fault:mars/clock',
    'fault:mars/../x',
    'fault:other/clock/ahead',
    'fault:mars/clock/Ahead',
    'healthy',
  ])('"%s" names none', (text) => {
    expect(faultOfScenario(text)).toBeNull()
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
