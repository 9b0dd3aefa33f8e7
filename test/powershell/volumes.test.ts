import { expect, test } from 'vitest'
import { volumes } from '../../shared/reads/volumes.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const id = (digit: number) => `\\\\?\\Volume{0000000${digit}-0000-4000-8000-000000000000}\\`

const system = {
  DeviceID: id(1),
  DriveLetter: 'C:',
  Name: 'C:\\',
  Label: 'System',
  DriveType: 3,
  FileSystem: 'NTFS',
  Capacity: 4000,
  FreeSpace: 1240,
  BootVolume: true,
  SystemVolume: false,
  DirtyBitSet: false,
}
const locked = {
  DeviceID: id(2),
  DriveLetter: null,
  Name: 'C:\\Mounts\\Data\\',
  Label: null,
  DriveType: 3,
  FileSystem: null,
  Capacity: null,
  FreeSpace: null,
  BootVolume: null,
  SystemVolume: null,
  DirtyBitSet: null,
}
const classes = {
  Win32_Volume: [system, locked],
  MSFT_Partition: [
    { DiskNumber: 0, AccessPaths: ['C:\\', 'C:\\AlsoHere\\', id(1)], IsReadOnly: false },
    { DiskNumber: 3, AccessPaths: [id(2)], IsReadOnly: false },
  ],
  MSFT_Disk: [
    { Number: null, BusType: 7, IsReadOnly: false },
    { Number: 0, BusType: 17, IsReadOnly: false },
    { Number: 3, BusType: 9, IsReadOnly: true },
  ],
  MSFT_Volume: [{ Path: id(1), HealthStatus: 1, DedupMode: 4 }],
  Win32_EncryptableVolume: [
    {
      DeviceID: id(1),
      GetLockStatus: { ReturnValue: 0, LockStatus: 0 },
      GetProtectionStatus: { ReturnValue: 0, ProtectionStatus: 1 },
    },
    {
      DeviceID: id(2),
      GetLockStatus: { ReturnValue: 0, LockStatus: 1 },
      GetProtectionStatus: { ReturnValue: 0, ProtectionStatus: 2 },
    },
  ],
}

describeOnPowerShell('volumes on a real PowerShell', (ask) => {
  const list = async (changed: object = {}) => {
    const asked = { name: 'Get-VolumeList', with: {}, classes: { ...classes, ...changed } }
    return volumes.answer.parse(await ask('Invoke-WithFakedWmi', asked)).volumes
  }

  test('are joined with their disk and partition; of a locked one what nobody can read is left out', async () => {
    expect(await list()).toEqual([
      {
        volume: 'C:',
        paths: ['C:\\', 'C:\\AlsoHere\\'],
        label: 'System',
        driveType: 'fixed',
        busType: 'nvme',
        fileSystem: 'NTFS',
        capacityBytes: '4000',
        freeBytes: '1240',
        usedBytes: '2760',
        freePercent: 31,
        readOnly: false,
        dirty: false,
        health: 'warning',
        critical: true,
        deduplication: 'absent',
        bitLocker: 'on',
      },
      {
        volume: 'C:\\Mounts\\Data\\',
        paths: ['C:\\Mounts\\Data\\'],
        label: '',
        driveType: 'fixed',
        busType: 'iscsi',
        readOnly: true,
        critical: false,
        bitLocker: 'locked',
      },
    ])
  })

  test.each([3, 5])('have no BitLocker where Windows says %i: its feature is not installed', async (number) => {
    const [first] = await list({ Win32_EncryptableVolume: number })
    expect(first?.bitLocker).toBe('absent')
  })

  test('have an unknown lock where asking is denied, which is not the same as none', async () => {
    const [first] = await list({ Win32_EncryptableVolume: 2 })
    expect(first).not.toHaveProperty('bitLocker')
  })

  test('are an error where storage refuses to answer', async () => {
    await expect(list({ MSFT_Disk: 2 })).rejects.toMatchObject({ code: 'denied' })
  })

  const all = [
    { volume: 'C:', paths: ['C:\\'] },
    { volume: 'D:', paths: ['D:\\', 'C:\\Mounts\\Data\\'] },
  ]
  test.each([
    ['C:\\', {}, 'C:'],
    ['c:\\mounts\\data\\x\\y.txt', {}, 'D:'],
    ['C:\\Mounts\\Database\\x', {}, 'C:'],
    ['E:\\x', {}, null],
    ['C:\\Scratch\\x', { 'C:\\Scratch': 'D:\\Real' }, 'D:'],
    ['D:\\back\\x', { 'D:\\back': 'C:\\Mounts\\Data\\inner' }, 'D:'],
  ])('of the path %s, with the links %j, it is %s', async (path, links, volume) => {
    const found = await ask('Get-VolumeOfLinkedPath', { path, volumes: all, leads: links })
    expect(found).toEqual({ volume })
  })

  test('are not looked for through links that go in a circle', async () => {
    const asked = { path: 'C:\\a\\x', volumes: all, leads: { 'C:\\a': 'C:\\b', 'C:\\b': 'C:\\a' } }
    await expect(ask('Get-VolumeOfLinkedPath', asked)).rejects.toMatchObject({ code: 'failed' })
  })
})
