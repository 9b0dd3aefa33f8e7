import { simulatedZones } from '../../../electron/reads/clock/simulated.ts'
import type { RawWindows } from '../../../electron/server/contract-example.ts'
import type { PrimitiveName } from '../../../electron/server/primitives.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'
import type { VssWritersAnswer } from '../../../shared/reads/vss-writers.ts'
import { events } from './windows-events.ts'
import { files, lists } from './windows-files.ts'
import { adapters, host, metadata } from './windows-network.ts'
import { dpm, mars } from './windows-products.ts'
import {
  antivirus,
  buildOf,
  certificates,
  clock,
  condition,
  firewall,
  programs,
  registry,
  roles,
  withServices,
} from './windows-registry.ts'
import { disks, load, shadowStorages, volumes } from './windows-storage.ts'
import { writerOutput } from './writer-output.ts'

type Shown = (state: ServerState, args: never, answer: never) => RawWindows | null

/** By the function that looks: what Windows shows it in the state of a simulated server. */
const shown: Partial<Record<PrimitiveName, Shown>> = {
  'Get-AccessListState': lists,
  'Get-AntivirusState': antivirus,
  'Get-BackupProcessList': ({ backupProcesses }) => ({ processes: backupProcesses }),
  'Get-CertificateList': certificates,
  'Get-ClockState': (state) => clock(state, Object.keys(simulatedZones)),
  'Get-ConnectionSettings': registry,
  'Get-CurrentUserState': ({ currentUser }) => ({
    identity: { User: { Value: currentUser.sid }, Name: currentUser.name },
  }),
  'Get-DefenderExclusionState': antivirus,
  'Get-DeviceState': ({ devices }) => ({
    cim: {
      Win32_PnPEntity: Object.entries(devices).map(([id, { name, problem, driver, present }]) => ({
        PNPDeviceID: id,
        Name: name,
        ConfigManagerErrorCode: problem,
        Service: driver,
        Present: present,
      })),
    },
  }),
  'Get-DiskList': disks,
  'Get-DpmDatasourceList': dpm,
  'Get-DpmJobActivity': dpm,
  'Get-DpmJobList': dpm,
  'Get-DpmStorageState': dpm,
  'Get-EndpointState': host,
  'Get-EventSummary': events,
  'Get-FileCount': files,
  'Get-FileState': files,
  'Get-FirewallRuleList': firewall,
  'Get-InstalledProgramList': programs,
  'Get-InstalledServiceList': withServices,
  'Get-InstanceMetadata': metadata,
  'Get-IscsiSessionList': (state) => ({
    ...withServices(state),
    cim: {
      MSFT_iSCSISession: state.iscsi.map(({ id, target, initiator, connected, persistent, connections }) => ({
        SessionIdentifier: id,
        TargetNodeAddress: target,
        InitiatorNodeAddress: initiator,
        IsConnected: connected,
        IsPersistent: persistent,
        NumberOfConnections: connections,
      })),
    },
  }),
  'Get-MachineConditionState': condition,
  'Get-MarsJobActivity': mars,
  'Get-MarsJobList': mars,
  'Get-MarsPolicyState': mars,
  'Get-MarsSettingState': mars,
  'Get-NetworkAdapterList': adapters,
  'Get-RegistryValueState': registry,
  'Get-ServerLoad': load,
  'Get-ServerRoleState': roles,
  'Get-ServiceState': withServices,
  'Get-ShadowStorageList': shadowStorages,
  'Get-TaskDefinitionList': tasks,
  'Get-WindowsFeatureState': ({ features }, { name }: { name: string }) => ({
    commands: {
      'Get-WindowsFeature': Object.entries(features)
        .filter(([one]) => one === name)
        .map(([, { state }]) => ({ Name: name, Installed: state === 'Installed', InstallState: state })),
    },
  }),
  'Get-WindowsUpdateList': ({ updates }) => ({
    cim: { Win32_QuickFixEngineering: updates.installed.map((one) => ({ HotFixID: one })) },
    ...buildOf(updates.build),
  }),
  'Get-VolumeList': volumes,
  'Get-VolumeState': volumes,
  'Get-VssWriterState': (_state, _args, { writers }: VssWritersAnswer) => ({
    tools: {
      'vssadmin.exe list writers': {
        output: writerOutput(
          'French',
          writers.map((writer) => ({ ...writer, word: 'Stable' })),
        ),
      },
    },
  }),
}

/**
 * What Windows would show a function where it is in the state of a simulated server; `null` where that cannot be said: of functions that ask
 * modules of products, and of more files than can be made. Of the words of a VSS writer, which are a server's own, those of the answer stand.
 */
export function windowsOf(
  state: ServerState,
  { name, args, answer }: { name: PrimitiveName; args: unknown; answer: unknown },
): RawWindows | null {
  return shown[name]?.(state, args as never, answer as never) ?? null
}

function tasks(state: ServerState): RawWindows {
  const made = Object.entries(state.tasks).map(([path, { xml, sddl, lastResult, lastRun, nextRun }]) => [
    path,
    {
      Xml: xml,
      Sddl: sddl,
      // The Task Scheduler gives an HRESULT as a number with a sign.
      LastTaskResult: Number(lastResult) | 0,
      ...(lastRun !== null && { LastRunTime: { utc: lastRun } }),
      ...(nextRun !== null && { NextRunTime: { utc: nextRun } }),
    },
  ])
  return { tasks: Object.fromEntries(made) }
}
