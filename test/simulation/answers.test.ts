import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type PrimitiveName, primitives } from '../../electron/server/primitives.ts'
import { listScenarios } from '../../electron/simulation/scenarios.ts'
import { inMemorySimulatedServer, type SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { requestExamples } from '../support/kind-examples.ts'

const folder = mkdtempSync(join(tmpdir(), 'simulated-export-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a request of every call looks like. */
const requests = requestExamples(folder)
const argumentsOf = (name: PrimitiveName) => (name === 'Get-ServerIdentity' ? {} : requests[name].args)

function open(text: string): SimulatedServer {
  return inMemorySimulatedServer(parseSimulation(text))
}

describe('every simulated scenario', () => {
  test.each(listScenarios().map(({ id }) => id))('%s answers every primitive within its schema', async (id) => {
    const server = open(id)
    for (const name of Object.keys(primitives) as PrimitiveName[]) await server.call(name, argumentsOf(name) as never)
    expect(server.calls.map((call) => call.name)).toEqual(Object.keys(primitives))
  })

  test.each(listScenarios())('$id says that it is simulated', ({ id, title }) => {
    expect(open(id).identity).toMatchObject({ simulated: id, osCaption: expect.stringContaining('simulated') })
    expect(title.en).toContain('(simulated')
  })

  test.each(listScenarios().map(({ id }) => id))('%s does not change when it is only read', async (id) => {
    const server = open(id)
    const before = server.wholeState()
    for (const [name, { writes }] of Object.entries(primitives)) {
      if (!writes) await server.call(name as PrimitiveName, argumentsOf(name as PrimitiveName) as never)
    }
    expect(server.wholeState()).toEqual(before)
  })

  test('differs from the healthy one, also in language', () => {
    const cultures = listScenarios().map(({ id }) => open(id).identity.culture)
    expect(new Set(cultures)).toEqual(new Set(['en-US', 'fr-FR', 'nl-NL', 'de-DE']))
  })
})

describe('the healthy simulated server', () => {
  test('has stable writers, of which VSS hosts some though it is stopped', async () => {
    const { writers } = await open('healthy').call('Get-VssWriterState', {})
    expect(writers).toHaveLength(14)
    expect(writers.every((writer) => writer.state === 1 && writer.lastError === 'No error')).toBe(true)
    const vss = await open('healthy').call('Get-ServiceState', { name: 'VSS' })
    expect(vss).toMatchObject({ startType: 'manual', state: 'stopped' })
  })

  test('has shadow storage of ten percent and no backup at work', async () => {
    const server = open('healthy')
    expect(await server.call('Get-ShadowStorageState', { volume: 'C:' })).toMatchObject({ limitPercent: 10 })
    expect(await server.call('Get-BackupProcessList', {})).toEqual({ running: false, by: [] })
    expect(await server.call('Get-InstalledServiceList', { names: ['mssql*', 'NoSuch'] })).toEqual({
      installed: ['MSSQLSERVER'],
    })
  })

  test('refuses arguments that do not fit, with the name of the primitive', async () => {
    const call = open('healthy').call('Get-ServiceState', { name: 7 } as never)
    await expect(call).rejects.toThrow(/arguments of Get-ServiceState/)
  })
})

describe('the export of simulated registry trees', () => {
  test('writes real files that say they are simulated, one for each tree that exists', async () => {
    const args = { ...requests['Export-RegistryTree'].args, folder: join(folder, 'own') }
    const { files } = await open('healthy').call('Export-RegistryTree', args)
    expect(files).toEqual([join(args.folder, 'HKCR-CID.reg'), join(args.folder, 'HKLM-SOFTWARE-Microsoft-MSDTC.reg')])
    const [first = ''] = files.map((file) => readFileSync(file, 'utf8'))
    expect(first).toMatch(/^; Simulated/)
    expect(first).toContain('"MSDTCTIPGW"')
  })

  test('never overwrites a file', async () => {
    const args = { keys: ['HKCR\\CID'], folder: join(folder, 'twice') }
    const server = open('healthy')
    const first = await server.call('Export-RegistryTree', args)
    const second = await server.call('Export-RegistryTree', args)
    expect([first.files, second.files]).toEqual([
      [join(args.folder, 'HKCR-CID.reg')],
      [join(args.folder, 'HKCR-CID-2.reg')],
    ])
  })
})

describe('the simulated reinstall of MSDTC', () => {
  test('leaves a stopped service with its default account and new class ids', async () => {
    const server = open('com-plus-broken')
    const before = server.wholeState()
    await server.call('Reset-MsdtcInstallation', {})
    const after = server.wholeState()
    const classIds = (registry: object) => Object.keys(registry).filter((name) => name.includes('\\CID'))
    expect(classIds(after.registry)).toHaveLength(3)
    expect(classIds(after.registry).filter((id) => classIds(before.registry).includes(id))).toEqual([])
    expect(await server.call('Get-ServiceState', { name: 'MSDTC' })).toMatchObject({
      startType: 'automatic',
      delayed: true,
      builtIn: 'NetworkService',
      state: 'stopped',
    })
  })
})
