import type { z } from 'zod'
import type { AnswerOf, PrimitiveName, primitives } from '../server/primitives.ts'
import { readAccessList, setAccessList, setFileAccessLists } from './access-lists.ts'
import { listCertificates, readCertificate, removeCertificate, restoreCertificate } from './certificates.ts'
import { resetMsdtc } from './msdtc.ts'
import { readRegistryValue, removeRegistryValue, setRegistryValue } from './registry.ts'
import { exportRegistryTrees } from './registry-export.ts'
import type { ServerState } from './server-state.ts'
import { installedServices, readService, setAccount, setStartType, startService, stopService } from './services.ts'
import { listShadowStorages, readShadowStorage, setShadowStorageLimit, volumeRoom } from './shadow-storage.ts'
import { listWriters } from './writers.ts'

/** The arguments of a primitive after they passed its schema. */
export type ParsedArguments<Name extends PrimitiveName> = z.output<(typeof primitives)[Name]['args']>

/** How the state of a simulated server answers each primitive; those that write change the state they are given. */
export type Answers = {
  readonly [Name in PrimitiveName]: (state: ServerState, args: ParsedArguments<Name>) => AnswerOf<Name>
}

const done = { done: true } as const

/** One answer for each primitive, read from the state or written to it. */
export const answers: Answers = {
  'Get-ServerIdentity': (state) => state.identity,
  'Get-MachineConditionState': (state) => state.condition,
  'Get-RegistryValueState': readRegistryValue,
  'Set-RegistryValueState': (state, args) => {
    setRegistryValue(state, args)
    return done
  },
  'Remove-RegistryValueState': (state, args) => {
    removeRegistryValue(state, args)
    return done
  },
  'Get-ServiceState': (state, { name }) => readService(state, name),
  'Set-ServiceStartType': (state, args) => {
    setStartType(state, args)
    return done
  },
  'Set-ServiceAccount': (state, args) => {
    setAccount(state, args)
    return done
  },
  'Start-SingleService': (state, { name }) => startService(state, name),
  'Stop-SingleService': (state, { name }) => stopService(state, name),
  'Get-AccessListState': readAccessList,
  'Set-AccessListState': (state, args) => {
    setAccessList(state, args)
    return done
  },
  'Set-FileAccessListState': (state, args) => {
    setFileAccessLists(state, args)
    return done
  },
  'Get-ShadowStorageState': (state, { volume }) => readShadowStorage(state, volume),
  'Get-ShadowStorageList': listShadowStorages,
  'Set-ShadowStorageLimit': (state, args) => {
    setShadowStorageLimit(state, args)
    return done
  },
  'Get-CertificateState': readCertificate,
  'Remove-CertificateState': (state, args) => {
    removeCertificate(state, args)
    return done
  },
  'Restore-CertificateState': (state, args) => {
    restoreCertificate(state, args)
    return done
  },
  'Get-CertificateList': listCertificates,
  'Get-VssWriterState': listWriters,
  'Get-ServerLoad': (state) => ({
    cpuPercent: state.load.cpuPercent,
    memoryFreePercent: state.load.memoryFreePercent,
    pageFileUsedPercent: state.load.pageFileUsedPercent ?? null,
    volumes: volumeRoom(state),
  }),
  'Get-BackupProcessList': ({ backupProcesses }) => ({ running: backupProcesses.length > 0, by: backupProcesses }),
  'Get-InstalledServiceList': (state, { names }) => installedServices(state, names),
  'Export-RegistryTree': exportRegistryTrees,
  'Reset-MsdtcInstallation': (state) => {
    resetMsdtc(state)
    return done
  },
}
