import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openPowerShellServer, type PowerShellServerOptions } from '../../electron/powershell/power-shell-server.ts'
import { primitives } from '../../electron/server/primitives.ts'
import { identityAnswer } from '../support/power-shell/identity.ts'
import { isAlive, makeStandIn, type StandIn, type StandInConfig, standInRuns } from '../support/power-shell/stand-in.ts'

const load = { cpuPercent: 10, memoryFreePercent: 50, pageFileUsedPercent: null, volumes: [] }
const start = { name: 'VSS', seconds: 30 }

async function openServer(config: StandInConfig = {}, options: Partial<PowerShellServerOptions> = {}) {
  const values = { 'Get-ServerIdentity': identityAnswer, 'Get-ServerLoad': load, ...config.values }
  const standIn = makeStandIn({ ...config, values })
  const server = await openPowerShellServer({
    executable: standIn.executable,
    redact: (text) => text,
    readers: 2,
    ...options,
  })
  onTestFinished(() => server.close())
  return { server, standIn }
}

/** A behaviour that lasts until `release` is called. */
function held(value: unknown) {
  const gate = makeStandIn()
  const file = join(gate.folder, 'go')
  return { behaviour: { do: 'waitFor', file, value } as const, release: () => writeFileSync(file, '') }
}

const asked = (standIn: StandIn, name: string) => expect.poll(() => standIn.asked(name).length, { timeout: 20_000 })

describe.runIf(standInRuns)('the PowerShell server', { timeout: 60_000 }, () => {
  test('knows who the server is once it is open, and is no simulation', async () => {
    const { server, standIn } = await openServer()
    expect(server.identity).toEqual({ ...identityAnswer, simulated: null })
    expect(standIn.asked('Get-ServerIdentity')).toHaveLength(1)
  })

  test('starts PowerShell with the allowed environment and nothing else (S12)', async () => {
    process.env.BACKUP_MEDIC_TEST_SECRET = 'hunter2'
    onTestFinished(() => void delete process.env.BACKUP_MEDIC_TEST_SECRET)
    const { standIn } = await openServer()
    const names = Object.keys(standIn.log()[0]?.environment ?? {})
    expect(names).toContain('POWERSHELL_TELEMETRY_OPTOUT')
    expect(names).not.toContain('BACKUP_MEDIC_TEST_SECRET')
  })

  test('gives each call the time limit of its primitive (R6)', async () => {
    const { server } = await openServer()
    const timers = vi.spyOn(globalThis, 'setTimeout')
    onTestFinished(() => timers.mockRestore())
    await server.call('Get-ServerLoad', {})
    expect(timers.mock.calls.map(([, ms]) => ms)).toContain(primitives['Get-ServerLoad'].limitMs)
  })

  test('answers what the schema of a primitive promises', async () => {
    const { server } = await openServer()
    expect(await server.call('Get-ServerLoad', {})).toEqual(load)
  })

  test('takes an answer that its schema does not allow for garbled, and stays usable (R10)', async () => {
    const { server } = await openServer({ values: { 'Get-BackupProcessList': { running: 'perhaps', by: [] } } })
    await expect(server.call('Get-BackupProcessList', {})).rejects.toMatchObject({ code: 'garbled' })
    expect(await server.call('Get-ServerLoad', {})).toEqual(load)
  })

  test('refuses arguments that the schema of a primitive does not allow before anything is asked', async () => {
    const { server, standIn } = await openServer()
    const args = { name: 'VSS', seconds: 30, path: 'C:\\evil.exe' }
    await expect(server.call('Start-SingleService', args)).rejects.toMatchObject({ code: 'failed' })
    expect(standIn.asked('Start-SingleService')).toEqual([])
  })

  test('sends arguments as data that carries no text of a command (S10)', async () => {
    const { server, standIn } = await openServer({ values: { 'Get-InstalledServiceList': { installed: [] } } })
    await server.call('Get-InstalledServiceList', { names: ["'; Remove-Item C:\\ #"] })
    expect(standIn.asked('Get-InstalledServiceList')[0]?.args).toEqual({ names: ["='; Remove-Item C:\\ #"] })
  })

  test('opens a new session after garbage, a death or a time-out, so that the next call works (R10)', async () => {
    const { server } = await openServer(
      {
        behaviours: {
          'Get-VssWriterState': { do: 'hang' },
          'Get-BackupProcessList': { do: 'die', code: 0 },
          'Get-MachineConditionState': { do: 'half' },
        },
      },
      { readers: 1, limitOf: (name) => (name === 'Get-VssWriterState' ? 200 : 20_000) },
    )
    await expect(server.call('Get-VssWriterState', {})).rejects.toMatchObject({ code: 'timeout' })
    expect(await server.call('Get-ServerLoad', {})).toEqual(load)
    await expect(server.call('Get-BackupProcessList', {})).rejects.toMatchObject({ code: 'died' })
    expect(await server.call('Get-ServerLoad', {})).toEqual(load)
    await expect(server.call('Get-MachineConditionState', {})).rejects.toMatchObject({ code: 'garbled' })
    expect(await server.call('Get-ServerLoad', {})).toEqual(load)
  })

  test('ends a hanging probe at its own limit while the others answer (R6)', async () => {
    const { server } = await openServer(
      { behaviours: { 'Get-VssWriterState': { do: 'hang' } } },
      { limitOf: (name) => (name === 'Get-VssWriterState' ? 500 : 20_000) },
    )
    const hanging = server.call('Get-VssWriterState', {})
    const others = await Promise.all([server.call('Get-ServerLoad', {}), server.call('Get-ServerLoad', {})])
    expect(others).toEqual([load, load])
    await expect(hanging).rejects.toMatchObject({ code: 'timeout' })
  })

  test('lets a write pass while every reader is busy', async () => {
    const first = held({ writers: [], unread: 0 })
    const second = held({ running: false, by: [] })
    const { server, standIn } = await openServer({
      behaviours: { 'Get-VssWriterState': first.behaviour, 'Get-BackupProcessList': second.behaviour },
      values: { 'Start-SingleService': { state: 'running' } },
    })
    const reads = [server.call('Get-VssWriterState', {}), server.call('Get-BackupProcessList', {})]
    await asked(standIn, 'Get-BackupProcessList').toBe(1)
    expect(await server.call('Start-SingleService', start)).toEqual({ state: 'running' })
    first.release()
    second.release()
    await Promise.all(reads)
  })

  test('makes writes one after another', async () => {
    const gate = held({ state: 'running' })
    const { server, standIn } = await openServer({
      behaviours: { 'Start-SingleService': gate.behaviour },
      values: { 'Stop-SingleService': { state: 'stopped' } },
    })
    const writes = [server.call('Start-SingleService', start), server.call('Stop-SingleService', start)]
    await asked(standIn, 'Start-SingleService').toBe(1)
    expect(standIn.asked('Stop-SingleService')).toEqual([])
    gate.release()
    await Promise.all(writes)
    const order = standIn.log().filter(({ name }) => name?.endsWith('SingleService'))
    expect(order.map(({ event, name }) => `${event} ${name}`)).toEqual([
      'asked Start-SingleService',
      'answered Start-SingleService',
      'asked Stop-SingleService',
      'answered Stop-SingleService',
    ])
  })

  test('asks equal reads that are under way at the same time once', async () => {
    const gate = held(load)
    const { server, standIn } = await openServer({ behaviours: { 'Get-ServerLoad': gate.behaviour } })
    const reads = [server.call('Get-ServerLoad', {}), server.call('Get-ServerLoad', {})]
    await asked(standIn, 'Get-ServerLoad').toBe(1)
    gate.release()
    expect(await Promise.all(reads)).toEqual([load, load])
    expect(standIn.asked('Get-ServerLoad')).toHaveLength(1)
  })

  test('asks again after a write instead of sharing a read from before it', async () => {
    const gate = held(load)
    const { server, standIn } = await openServer({
      behaviours: { 'Get-ServerLoad': gate.behaviour },
      values: { 'Start-SingleService': { state: 'running' } },
    })
    const before = server.call('Get-ServerLoad', {})
    await asked(standIn, 'Get-ServerLoad').toBe(1)
    await server.call('Start-SingleService', start)
    const after = server.call('Get-ServerLoad', {})
    await asked(standIn, 'Get-ServerLoad').toBe(2)
    gate.release()
    await Promise.all([before, after])
  })

  test('cancels a read for the one who gave up and not for the others who asked the same', async () => {
    const gate = held(load)
    const { server, standIn } = await openServer({ behaviours: { 'Get-ServerLoad': gate.behaviour } })
    const controller = new AbortController()
    const given = server.call('Get-ServerLoad', {}, { signal: controller.signal })
    const kept = server.call('Get-ServerLoad', {})
    await asked(standIn, 'Get-ServerLoad').toBe(1)
    controller.abort()
    await expect(given).rejects.toMatchObject({ code: 'cancelled', outcomeUnknown: false })
    gate.release()
    expect(await kept).toEqual(load)
  })

  test('frees the place of a read that everyone has given up', async () => {
    const { server, standIn } = await openServer(
      { behaviours: { 'Get-VssWriterState': { do: 'hang' } } },
      { readers: 1 },
    )
    const controller = new AbortController()
    const given = server.call('Get-VssWriterState', {}, { signal: controller.signal })
    await asked(standIn, 'Get-VssWriterState').toBe(1)
    const waiting = new AbortController()
    const alsoGiven = server.call('Get-BackupProcessList', {}, { signal: waiting.signal })
    waiting.abort()
    await expect(alsoGiven).rejects.toMatchObject({ code: 'cancelled' })
    const next = server.call('Get-ServerLoad', {})
    controller.abort()
    await expect(given).rejects.toMatchObject({ code: 'cancelled' })
    expect(await next).toEqual(load)
  })

  test('does not cut a write short when its caller gives up', async () => {
    const gate = held({ state: 'running' })
    const { server, standIn } = await openServer({ behaviours: { 'Start-SingleService': gate.behaviour } })
    const controller = new AbortController()
    const write = server.call('Start-SingleService', start, { signal: controller.signal })
    await asked(standIn, 'Start-SingleService').toBe(1)
    controller.abort()
    gate.release()
    expect(await write).toEqual({ state: 'running' })
  })

  test('rejects what waits when it is closed, lets a write end, and leaves no process behind', async () => {
    const gate = held({ state: 'running' })
    const { server, standIn } = await openServer(
      { behaviours: { 'Start-SingleService': gate.behaviour, 'Get-VssWriterState': { do: 'hang' } } },
      { readers: 1 },
    )
    const write = server.call('Start-SingleService', start)
    const running = server.call('Get-VssWriterState', {})
    await asked(standIn, 'Get-VssWriterState').toBe(1)
    await asked(standIn, 'Start-SingleService').toBe(1)
    const waiting = server.call('Get-ServerLoad', {})
    const reads = Promise.allSettled([running, waiting])
    const closed = server.close()
    const cancelled = { status: 'rejected', reason: { code: 'cancelled' } }
    expect(await reads).toMatchObject([cancelled, cancelled])
    gate.release()
    expect(await write).toEqual({ state: 'running' })
    await closed
    await expect(server.call('Get-ServerLoad', {})).rejects.toMatchObject({ code: 'cancelled' })
    for (const { pid } of standIn.log()) expect(isAlive(pid)).toBe(false)
  })

  test('says that nothing happened when no session can be opened for a write', async () => {
    const { server, standIn } = await openServer({}, { readers: 1 })
    writeFileSync(standIn.executable, '#!/nowhere\n')
    await expect(server.call('Start-SingleService', start)).rejects.toMatchObject({
      code: 'failed',
      outcomeUnknown: false,
    })
  })

  test('hands the identity error to the caller and ends its session when the identity cannot be read', async () => {
    const standIn = makeStandIn({ values: { 'Get-ServerIdentity': {} } })
    const opened = openPowerShellServer({ executable: standIn.executable, redact: (text) => text })
    await expect(opened).rejects.toMatchObject({ code: 'garbled' })
    for (const { pid } of standIn.log()) expect(isAlive(pid)).toBe(false)
  })

  test('cannot be opened without PowerShell', async () => {
    const opened = openPowerShellServer({ executable: '/nowhere/powershell', redact: (text) => text })
    await expect(opened).rejects.toMatchObject({ code: 'missing', reason: { key: 'powershell.missing' } })
  })
})
