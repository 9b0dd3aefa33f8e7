import { expect, test } from 'vitest'
import { device } from '../../shared/reads/device.ts'
import { disks } from '../../shared/reads/disks.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const disk = (more: object = {}) => ({
  Number: 2,
  UniqueId: "it's 1",
  FriendlyName: 'Msft Virtual Disk',
  Size: 1000,
  BusType: 15,
  PartitionStyle: 2,
  IsOffline: true,
  OfflineReason: 1,
  IsReadOnly: true,
  IsBoot: false,
  IsSystem: false,
  IsClustered: null,
  HealthStatus: 0,
  LargestFreeExtent: null,
  Location: 'D:\\replica.vhdx',
  ...more,
})

describeOnPowerShell('disks and devices on a real PowerShell', (ask) => {
  const withWmi = (name: string, args: object, classes: object) =>
    ask('Invoke-WithFakedWmi', { name, with: args, classes })

  test('disks are told with their partitions, also one without a number, by words for the numbers of Windows', async () => {
    const MSFT_Partition = [
      { DiskNumber: 2, PartitionNumber: 1, Size: 900, AccessPaths: ['E:\\', 'C:\\M\\', '\\\\?\\Volume{1}\\'] },
      { DiskNumber: 7, PartitionNumber: 1, Size: 900, AccessPaths: null },
    ]
    const MSFT_Disk = [disk(), disk({ Number: null, UniqueId: null, IsOffline: false, PartitionStyle: 0, BusType: 99 })]
    const answer = disks.answer.parse(await withWmi('Get-DiskList', {}, { MSFT_Disk, MSFT_Partition }))
    expect(answer.disks).toMatchObject([
      {
        number: 2,
        id: "it's 1",
        busType: 'virtual',
        style: 'gpt',
        offline: true,
        offlineReason: 'policy',
        clustered: false,
        location: 'D:\\replica.vhdx',
        partitions: [{ number: 1, sizeBytes: '900', paths: ['E:\\', 'C:\\M\\'] }],
      },
      { number: null, busType: 'unknown', style: 'raw', offline: false, offlineReason: null, partitions: [] },
    ])
    expect(answer.disks[1]).not.toHaveProperty('id')
  })

  const set = (more: object, answers: number[], offline = false, looks = 1) =>
    ask('Set-FakedDisk', { disks: [disk(more)], id: "it's 1", offline, answers, looks })

  test('a disk is brought online; where Windows remembers it wrongly, once more after a refresh', async () => {
    expect(await set({}, [0])).toMatchObject({ called: ['Online'], state: { offline: false, offlineReason: null } })
    expect(await set({}, [40003, 0])).toMatchObject({ called: ['Online', 'refresh', 'Online'] })
    expect(await set({ IsOffline: false }, [0], true)).toMatchObject({ called: ['Offline'], state: { offline: true } })
    expect(await set({ IsOffline: false }, [])).toMatchObject({ called: [] })
  })

  test('a disk that shows its new state only after a while is waited for', async () => {
    expect(await set({}, [0], false, 3)).toMatchObject({ state: { offline: false } })
    expect(await set({ IsOffline: false }, [0], true, 3)).toMatchObject({ state: { offline: true } })
  })

  test.each([
    [{}, 6, 'failed'],
    [{}, 40001, 'denied'],
    [{}, 41018, 'failed'],
    [{ OfflineReason: 2 }, 0, 'failed'],
    [{ OfflineReason: 3 }, 0, 'failed'],
    [{ OfflineReason: 4 }, 0, 'failed'],
    [{ OfflineReason: 6 }, 0, 'failed'],
    [{ IsClustered: true }, 0, 'failed'],
    [{ IsBoot: true }, 0, 'failed'],
  ])('a disk with %j, to which Windows answers %i, stays as it is: %s', async (more, number, code) => {
    await expect(set(more, [number])).rejects.toMatchObject({ code })
  })

  test('of two disks with one name none is touched', async () => {
    const twice = ask('Set-FakedDisk', {
      disks: [disk(), disk({ Number: 3 })],
      id: "it's 1",
      offline: false,
      answers: [0],
    })
    await expect(twice).rejects.toMatchObject({ code: 'failed' })
  })

  test.each([
    [0, 'absent'],
    [1, 'notRunning'],
  ])('iSCSI sessions are none where the service of the initiator has the status %i', async (status, service) => {
    expect(await ask('Get-SessionWithService', { status })).toEqual({ service, sessions: [] })
  })

  test('iSCSI sessions are unknown where the service runs and they cannot be read', async () => {
    await expect(ask('Get-SessionWithService', { status: 4 })).rejects.toMatchObject({ code: 'failed' })
  })

  test('a device is told with its problem, one whose id only looks alike is not', async () => {
    const Win32_PnPEntity = [
      {
        PNPDeviceID: 'root\\ISCSIPRT\\0000',
        Name: 'Initiator',
        ConfigManagerErrorCode: 28,
        Service: null,
        Present: true,
      },
      { PNPDeviceID: 'ROOT\\ISCSIPRT2\\0000', Name: 'Other', ConfigManagerErrorCode: 0, Service: 'x', Present: true },
    ]
    const answer = await withWmi('Get-DeviceState', { Id: 'ROOT\\ISCSIPRT' }, { Win32_PnPEntity })
    expect(device.answer.parse(answer)).toEqual({
      count: 1,
      devices: [{ id: 'root\\ISCSIPRT\\0000', name: 'Initiator', problem: 28, driver: null, present: true }],
    })
  })
})
