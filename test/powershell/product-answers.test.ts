import { expect, test } from 'vitest'
import { dpmJobSchema } from '../../shared/reads/dpm-jobs.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('objects of product modules on a real PowerShell', (ask) => {
  test('a policy of MARS has paths apart from exclusions, and a state by name', async () => {
    const items = [
      { FileSpec: 'd:\\Data', IsRecursive: true, IsExclude: false },
      { FileSpec: 'D:\\Other', IsRecursive: false, IsExclude: false },
      { FileSpec: 'D:\\Data\\Temp', IsRecursive: true, IsExclude: true },
    ]
    const schedule = {
      ScheduleRunDays: ['Monday', 'Friday'],
      ScheduleRunTimes: ['22:00:00'],
      ScheduleWeeklyFrequency: 2,
    }
    const parts = {
      Policy: { PolicyState: 'Paused' },
      Schedule: schedule,
      Items: items,
      Retention: { RetentionDays: 30 },
    }
    expect(await ask('ConvertFrom-MarsPolicy', { parts })).toEqual({
      exists: true,
      state: 'paused',
      paths: [
        { path: 'd:\\Data', recursive: true },
        { path: 'D:\\Other', recursive: false },
      ],
      exclusions: [{ path: 'D:\\Data\\Temp', recursive: true }],
      volumes: ['D:'],
      days: ['Monday', 'Friday'],
      times: ['22:00'],
      everyWeeks: 2,
      retentionDays: 30,
    })
  })

  test('a state that is on no list is unknown, and no policy is no state', async () => {
    const none = { Schedule: null, Items: [], Retention: null }
    expect(await ask('ConvertFrom-MarsPolicy', { parts: { ...none, Policy: { PolicyState: 'Odd' } } })).toMatchObject({
      exists: true,
      state: 'unknown',
    })
    expect(await ask('ConvertFrom-MarsPolicy', { parts: { ...none, Policy: null } })).toMatchObject({
      exists: false,
      state: null,
      days: [],
      retentionDays: null,
    })
  })

  test.each([
    ['a user is stored beside it', { ProxyUserName: 'CONTOSO\\backup' }, true],
    ['an empty member is none', { ProxyUserName: '', Bypass: false }, false],
  ])('of a proxy of MARS, %s', async (_, more, hasUser) => {
    const proxy = await ask('Get-MarsProxyOf', {
      proxy: { Enabled: true, ProxyServer: 'http://proxy', ProxyPort: 8080, ...more },
    })
    expect(proxy).toEqual({ enabled: true, server: 'http://proxy', port: 8080, hasUser })
  })

  test('a proxy that was never set is disabled', async () => {
    expect(
      await ask('ConvertFrom-MarsSetting', { setting: { EncryptionSetting: { EncryptionKeyStatus: 'Set' } } }),
    ).toEqual({
      keySet: true,
      keyStatus: 'Set',
      proxy: { enabled: false, server: null, port: null, hasUser: false },
    })
  })

  test('a job of DPM has its category where it has no type, and no time of the year 1', async () => {
    const job = await ask('ConvertFrom-DpmJob', {
      job: { JobId: 'd1', JobCategory: 'Validation', Status: 'InProgress', DataSources: ['D:\\'] },
    })
    expect(dpmJobSchema.parse(job)).toMatchObject({
      type: 'Validation',
      completed: false,
      startedAt: null,
      group: null,
    })
    expect(await ask('ConvertTo-DpmTime', { time: '0001-01-01' })).toBeNull()
  })

  test('a data source of DPM has no size below 0 and null for what its version does not tell', async () => {
    const read = await ask('ConvertFrom-DpmDatasource', {
      datasource: {
        DatasourceId: '9c1f',
        Name: 'D:\\',
        ProductionServerName: 'FILES',
        CurrentlyProtected: true,
        ReplicaSize: -1,
        ReplicaUsedSpace: 5,
      },
    })
    expect(read).toMatchObject({ id: '9c1f', computer: 'FILES', protected: true, state: null })
    expect(read).toMatchObject({ replicaBytes: null, replicaUsedBytes: 5, latestRecoveryPoint: null })
  })

  test('the job that an order has started is the one it names, else the running one of its type', async () => {
    const running = [
      { JobId: 'a', JobType: 'Recovery' },
      { JobId: 'b', JobType: 'Validation' },
    ]
    const jobOf = (started: object[], among = running) =>
      ask('Get-JobOfOrder', { started, running: among, type: 'Validation' })
    expect(await jobOf([{ JobId: 'told' }])).toEqual({ job: 'told' })
    expect(await jobOf([])).toEqual({ job: 'b' })
    expect(await jobOf([], running.slice(0, 1))).toEqual({ job: null })
  })

  test('the latest recovery point of a data source of DPM is awaited, and no longer than until it is there', async () => {
    expect(await ask('Get-AwaitedRecoveryPoint', { looks: 3 })).toEqual({ looks: 4, began: 1, ended: 1 })
    expect(await ask('Get-AwaitedRecoveryPoint', { looks: 0 })).toEqual({ looks: 1, began: 1, ended: 1 })
  })

  test('a volume belongs to the pool unless its tag says otherwise', async () => {
    const inPool = async (Tag: string) => {
      return ((await ask('ConvertFrom-DpmVolume', { volume: { Name: 'Pool', Tag } })) as { inPool: boolean }).inPool
    }
    expect([await inPool('Any'), await inPool('NotOwnedByDPM')]).toEqual([true, false])
  })
})
