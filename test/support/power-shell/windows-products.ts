import type { RawWindows } from '../../../electron/server/contract-example.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'
import { withServices } from './windows-registry.ts'

type MarsJob = ServerState['marsAgent']['ended'][number]
type DpmJob = ServerState['backupServer']['ended'][number]

const timeOf = (text: string | null) => (text === null ? { utc: '0001-01-01T00:00:00Z' } : { utc: text })

/** What the module of the MARS agent answers; `null` where it fails, or tells of files that lie in a folder of its own. */
export function mars(state: ServerState): RawWindows | null {
  const { module, running, ended, skipped } = state.marsAgent
  if (module === 'fails' || skipped.length > 0) return null
  const { marsPolicy: policy, marsSettings: settings } = state
  const item = (isExclude: boolean) => (one: { path: string; recursive: boolean }) => ({
    FileSpec: one.path,
    IsRecursive: one.recursive,
    IsExclude: isExclude,
  })
  const whole = (given: string) => given[0]?.toUpperCase() + given.slice(1)
  const { enabled, server, port, hasUser } = settings.proxy
  return {
    ...withServices(state),
    commands: {
      'Get-OBJob': running.map(marsJob),
      'Get-OBJob -Previous 1 -Status All': ended.slice(0, 1).map(marsJob),
      'Get-OBJob -Previous 10 -Status All': ended.slice(0, 10).map(marsJob),
      'Get-OBJob -Previous 50 -Status All': ended.map(marsJob),
      'Get-OBPolicy': policy.exists ? [{ PolicyState: whole(policy.state ?? '') }] : [],
      'Get-OBSchedule': [
        {
          ScheduleRunDays: policy.days,
          ScheduleRunTimes: policy.times.map((one) => `${one}:00`),
          ScheduleWeeklyFrequency: policy.everyWeeks,
        },
      ],
      'Get-OBFileSpec': [...policy.paths.map(item(false)), ...policy.exclusions.map(item(true))],
      'Get-OBRetentionPolicy': [{ RetentionDays: policy.retentionDays }],
      'Get-OBSystemStatePolicy': policy.systemState ? [{ PolicyState: 'Valid' }] : [],
    },
    mars: {
      setting: {
        EncryptionSetting: { EncryptionKeyStatus: settings.keyStatus },
        ProxySetting: { Enabled: enabled, ProxyServer: server ?? '', ProxyPort: port ?? 0, Any: hasUser ? 'any' : '' },
      },
    },
  }
}

/** What the module of a backup server answers; `null` where it fails. */
export function dpm(state: ServerState): RawWindows | null {
  const { module, running, ended } = state.backupServer
  if (module === 'fails') return null
  return {
    ...withServices(state),
    commands: {
      'Get-DPMJob -DPMServerName server.test -Status InProgress': running.map(dpmJob),
      'Get-DPMJob': ended.map(dpmJob),
      'Get-DPMProtectionGroup': state.protection.groups.map(({ name, disk, cloud }) => ({
        FriendlyName: name,
        IsDiskShortTerm: disk,
        IsCloudLongTerm: cloud,
      })),
      'Get-DPMDatasource': state.protection.datasources.map((one) => ({
        DatasourceId: one.id,
        Name: one.name,
        Computer: one.computer,
        ObjectType: one.kind,
        ProtectionGroupName: one.group,
        CurrentlyProtected: one.protected,
        State: one.state,
        ReplicaSize: one.replicaBytes,
        ReplicaUsedSpace: one.replicaUsedBytes,
        ShadowCopyAreaSize: one.shadowCopyBytes,
        ShadowCopyUsedSpace: one.shadowCopyUsedBytes,
        LatestRecoveryPoint: timeOf(one.latestRecoveryPoint),
      })),
      'Register-ObjectEvent': [],
      'Unregister-Event': [],
      'Get-DPMDiskStorage': state.pool.volumes.map(({ name, path, inPool, status, totalBytes, usedBytes }) => ({
        Name: name,
        AccessPath: path,
        Tag: inPool ? 'Any' : 'NotOwnedByDPM',
        Status: status,
        TotalSpace: totalBytes ?? -1,
        UnoptimizedUsedSpace: usedBytes ?? -1,
      })),
    },
  }
}

function marsJob({ id, type, state, startedAt, endedAt, errorCode, detailCode, sources }: MarsJob) {
  return {
    JobId: id,
    JobType: type,
    JobStatus: {
      JobState: state,
      StartTime: timeOf(startedAt),
      EndTime: timeOf(endedAt),
      ErrorInfo: errorOf({ errorCode, detailCode }),
      DatasourceStatus: sources.map((one) => ({
        Datasource: { DataSourceName: one.name },
        JobState: one.state,
        ErrorInfo: errorOf(one),
        ByteProgress: { Progress: one.bytes },
        FileProgress: { Total: one.files },
      })),
    },
  }
}

function errorOf({ errorCode, detailCode }: Pick<MarsJob, 'errorCode' | 'detailCode'>) {
  return { ErrorCode: errorCode, DetailedErrorCode: detailCode === null ? 0 : Number(detailCode) | 0 }
}

function dpmJob({ id, type, status, completed, startedAt, endedAt, group, sources }: DpmJob) {
  return {
    JobId: id,
    JobType: type,
    Status: status,
    HasCompleted: completed,
    StartTime: timeOf(startedAt),
    EndTime: timeOf(endedAt),
    ProtectionGroupName: group,
    DataSources: sources,
  }
}
