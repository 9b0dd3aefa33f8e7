import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { scenarioState } from '../../electron/simulation/scenarios.ts'
import { changeBySomeoneElse, openSimulatedServer, readWholeState } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { translator } from '../../shared/text/translate.ts'

/** How often a file was read whole. */
const files = vi.hoisted(() => ({ read: 0 }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const readFileSync = (...args: Parameters<typeof real.readFileSync>) => {
    files.read += 1
    return real.readFileSync(...args)
  }
  return { ...real, default: { ...real, readFileSync }, readFileSync }
})

let dir = ''
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'simulated-server-')), 'state')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true }))

const open = (text = 'healthy') => openSimulatedServer({ simulation: parseSimulation(text), dir })
const service = { name: 'BITS' }
const manual = { name: 'BITS', startType: 'manual', delayed: false } as const

describe('the simulated server of a folder', () => {
  test('starts as its scenario and goes on where it was left', async () => {
    await open().call('Set-ServiceStartType', manual)
    expect(await open().call('Get-ServiceState', service)).toMatchObject({ startType: 'manual' })
    expect(readWholeState(dir).services.BITS).toMatchObject({ startType: 'manual' })
  })

  test('sees at once what another program writes', async () => {
    const [one, other] = [open(), open()]
    await one.call('Get-ServiceState', service)
    await other.call('Set-ServiceStartType', manual)
    expect(await one.call('Get-ServiceState', service)).toMatchObject({ startType: 'manual' })
    await one.call('Set-ServiceAccount', { name: 'BITS', builtIn: 'LocalService' })
    expect(await other.call('Get-ServiceState', service)).toMatchObject({
      startType: 'manual',
      builtIn: 'LocalService',
    })
  })

  test('is read from its file once, and again only when another program has written it', async () => {
    const [one, other] = [open(), open()]
    files.read = 0
    for (const startType of ['manual', 'disabled', 'automatic'] as const) {
      await one.call('Set-ServiceStartType', { ...manual, startType })
      expect(await one.call('Get-ServiceState', service)).toMatchObject({ startType })
    }
    expect(files.read).toBe(0)
    expect(await other.call('Get-ServiceState', service)).toMatchObject({ startType: 'automatic' })
    expect(files.read).toBe(1)
  })

  test('is not touched by reads, and equal states are equal files', async () => {
    const server = open()
    const first = readFileSync(join(dir, 'server.json'), 'utf8')
    await server.call('Get-VssWriterState', {})
    expect(readFileSync(join(dir, 'server.json'), 'utf8')).toBe(first)
    server.changeState((state) => {
      state.services = Object.fromEntries(Object.entries(state.services).reverse())
    })
    expect(readFileSync(join(dir, 'server.json'), 'utf8')).toBe(first)
    expect(readdirSync(dir)).toEqual(['server.json'])
  })

  test.each(['', '{"schema":1', '{"schema":1,"scenario":"healthy","state":{}}', '\u0000\u0001'])(
    'refuses a damaged state file (%j), says what to do and leaves it alone',
    async (damage) => {
      const server = open()
      const file = join(dir, 'server.json')
      writeFileSync(file, damage)
      expect(() => open()).toThrow(/server\.json is damaged .*Move .*server\.json aside/)
      await expect(server.call('Set-ServiceStartType', manual)).rejects.toThrow(/server\.json is damaged/)
      expect(readFileSync(file, 'utf8')).toBe(damage)
    },
  )

  test('says when there is none, and when it is that of another scenario', () => {
    expect(() => readWholeState(dir)).toThrow(/server\.json cannot be read/)
    open()
    expect(() => open('vm-network-slow')).toThrow(/holds the simulated scenario "healthy", not "vm-network-slow"/)
    expect(readWholeState(dir)).toEqual(scenarioState('healthy'))
  })
})

describe('a change by someone else', () => {
  test('does nothing before anything was written', () => {
    open()
    expect(changeBySomeoneElse(dir)).toBeNull()
    expect(readWholeState(dir)).toEqual(scenarioState('healthy'))
  })

  test('changes what was written last and says what it did', async () => {
    const server = open()
    await server.call('Set-ServiceStartType', manual)
    const said = changeBySomeoneElse(dir)
    expect(said).toEqual({
      key: 'simulation.serviceChanged',
      values: { service: 'BITS', startType: 'automatic' },
    })
    expect(said && translator('nl')(said)).toBe(
      'Iemand anders heeft het opstarttype van de service BITS op automatic gezet (gesimuleerd).',
    )
    expect(await server.call('Get-ServiceState', service)).toMatchObject({ startType: 'automatic' })
  })

  test('can put back a certificate that was removed', async () => {
    const server = open()
    const [place = ''] = Object.keys(scenarioState('healthy').certificates)
    const [, thumbprint = ''] = place.split('\\')
    await server.call('Remove-CertificateState', { store: 'My', thumbprint })
    expect(changeBySomeoneElse(dir)).toMatchObject({ key: 'simulation.certificateAdded' })
    expect(readWholeState(dir)).toEqual(scenarioState('healthy'))
  })
})
