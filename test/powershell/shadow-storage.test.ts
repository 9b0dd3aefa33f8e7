import { expect, test } from 'vitest'
import { shadowStorageStateSchema } from '../../shared/resources/shadow-storage.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const name = (digit: number) => `\\\\?\\Volume{0000000${digit}-0000-4000-8000-000000000000}\\`
const drive = (digit: number, letter: string, more: object = {}) => ({
  DeviceID: name(digit),
  DriveLetter: letter,
  Name: `${letter}\\`,
  Capacity: 1000,
  FreeSpace: 400,
  ...more,
})
const volumes = [
  drive(1, 'C:'),
  { ...drive(2, 'D:'), DriveLetter: null, Name: 'C:\\Mounts\\My Data\\', FreeSpace: 1 },
  drive(3, 'E:', { Capacity: null, FreeSpace: null }),
  drive(4, 'F:', { FreeSpace: 700 }),
  { ...drive(5, 'G:'), DriveLetter: null, Name: name(5), FreeSpace: 30 },
  drive(6, 'H:'),
]
const storage = (of: number, on: number, limit: number | string) => ({ of: name(of), on: name(on), limit })

describeOnPowerShell('shadow storage read by a real PowerShell', (ask) => {
  const read = async (volume: string, storages: object[], copied: string[] = []) =>
    shadowStorageStateSchema.parse(await ask('Get-FakedStorage', { volume, volumes, storages, copied }))

  test('a share keeps its fraction', async () => {
    expect(await read('C:', [storage(1, 1, 95)])).toMatchObject({ limit: '95', limitPercent: 9.5 })
    expect(await read('C:', [storage(1, 1, '18446744073709551615')])).toMatchObject({ limit: 'unbounded' })
  })

  test('a volume in a folder is found by its folder, with the room of the volume that holds its copies', async () => {
    for (const folder of ['C:\\Mounts\\My Data\\', 'c:\\mounts\\my data']) {
      expect(await read(folder, [storage(2, 4, 100)])).toMatchObject({
        volume: 'C:\\Mounts\\My Data\\',
        freeBytes: '1',
        storedOn: 'F:',
        storedOnFreeBytes: '700',
      })
    }
  })

  test('a volume that holds the copies has its own name where it has neither letter nor folder', async () => {
    expect(await read('C:', [storage(1, 5, 100)])).toMatchObject({ storedOn: name(5), storedOnFreeBytes: '30' })
  })

  test('nothing is said of the room on a locked volume', async () => {
    const state = await read('C:', [storage(1, 3, 100)])
    expect(state).toMatchObject({ storedOn: 'E:' })
    expect(state).not.toHaveProperty('storedOnFreeBytes')
    await expect(read('E:', [])).rejects.toMatchObject({ code: 'failed' })
  })

  test('each of several volumes has its own storage and copies', async () => {
    const storages = [storage(1, 4, 100), storage(6, 4, 200), storage(4, 4, 300)]
    const copied = [name(1), name(6), name(6)]
    expect(await read('H:', storages, copied)).toMatchObject({ storedOn: 'F:', limit: '200', copies: 2 })
    expect(await read('F:', storages, copied)).toMatchObject({ limit: '300', storedOnFreeBytes: '700', copies: 0 })
    expect(await read('Z:', storages)).toEqual({ exists: false })
  })
})
