import { describe, expect, test } from 'vitest'
import { evaluate } from '../../electron/engine/evaluate.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

describe('a simulated volume', () => {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), ({ volumes }) => {
    Object.assign(volumes['D:'] ?? {}, { locked: true })
    volumes['C:\\Mounts\\Seed'] = { capacityBytes: '1000', freeBytes: '10', busType: 'usb', label: 'CBSSBVol_1' }
  })
  const of = (path: string) => server.call('Get-VolumeState', { path })

  test('is the one mounted deepest on the path', async () => {
    expect(await of('%ProgramData%\\x')).toMatchObject({ volume: 'C:', critical: true })
    expect(await of('c:\\mounts\\seed\\x')).toMatchObject({ busType: 'usb', freePercent: 1, label: 'CBSSBVol_1' })
    expect(await of('C:\\Mounts\\Seeds')).toMatchObject({ volume: 'C:' })
    expect(await of('Z:\\x')).toEqual({ exists: false })
  })

  test('that is locked is said to be, and whether it has room is unknown', async () => {
    const list = await server.call('Get-VolumeList', {})
    const verdict = (expectation: object) => evaluate(list as never, expectation as never).met
    expect(verdict({ volumes: { none: { bitLocker: 'locked' } } })).toBe(false)
    expect(verdict({ volumes: { where: { volume: 'D:' }, every: { freePercent: { atLeast: 5 } } } })).toBe(null)
  })
})
