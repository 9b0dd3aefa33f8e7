import { z } from 'zod'
import { accessListStateSchema, fileAccessSchema } from '../../shared/model/access-list.ts'
import { certificateStateSchema } from '../../shared/model/certificate.ts'
import {
  backupActivityAnswerSchema,
  certificatesAnswerSchema,
  installedServicesAnswerSchema,
  machineConditionAnswerSchema,
  serverLoadAnswerSchema,
  vssWritersAnswerSchema,
} from '../../shared/model/probe-answers.ts'
import { registryDataSchema, registryStateSchema } from '../../shared/model/registry-value.ts'
import { serverIdentitySchema } from '../../shared/model/server-identity.ts'
import { builtInAccountSchema, runStateSchema, serviceStateSchema } from '../../shared/model/service.ts'
import { shadowStorageStateSchema } from '../../shared/model/shadow-storage.ts'

const done = z.strictObject({ done: z.literal(true) })
const registryAt = { hive: z.enum(['LocalMachine', 'Users']), key: z.string().min(1), name: z.string() }
const startType = z.enum(['automatic', 'manual', 'disabled'])
const seconds = z.number().int().min(1).max(900)

function read<A extends z.ZodType, R extends z.ZodType>(args: A, answer: R) {
  return { writes: false, args, answer, limitMs: 30_000 } as const
}
function write<A extends z.ZodType, R extends z.ZodType>(args: A, answer: R, limitMs = 60_000) {
  return { writes: true, args, answer, limitMs } as const
}

/**
 * Everything the product can ask of a server: one entry for each script in `electron/powershell/scripts`, which has the
 * same name. Arguments are data; answers are checked against their schema before anyone sees them.
 */
export const primitives = {
  'Get-ServerIdentity': read(z.strictObject({}), serverIdentitySchema.omit({ simulated: true })),
  'Get-MachineConditionState': read(z.strictObject({}), machineConditionAnswerSchema),

  'Get-RegistryValueState': read(z.strictObject(registryAt), registryStateSchema),
  'Set-RegistryValueState': write(z.strictObject({ ...registryAt, value: registryDataSchema }), done),
  /** Deletes one value, then the empty keys above it down to (not including) `deepestKey`. */
  'Remove-RegistryValueState': write(z.strictObject({ ...registryAt, deepestKey: z.string() }), done),

  'Get-ServiceState': read(z.strictObject({ name: z.string() }), serviceStateSchema),
  'Set-ServiceStartType': write(z.strictObject({ name: z.string(), startType, delayed: z.boolean() }), done),
  'Set-ServiceAccount': write(z.strictObject({ name: z.string(), builtIn: builtInAccountSchema }), done),
  /** Starts one service and waits until it runs or the seconds are over; answers the state it is in then. */
  'Start-SingleService': write(
    z.strictObject({ name: z.string(), seconds }),
    z.strictObject({ state: runStateSchema }),
    960_000,
  ),
  /** Stops one service that has no running dependents, and waits likewise. */
  'Stop-SingleService': write(
    z.strictObject({ name: z.string(), seconds }),
    z.strictObject({ state: runStateSchema }),
    960_000,
  ),

  'Get-AccessListState': read(z.strictObject({ path: z.string(), withFiles: z.boolean() }), accessListStateSchema),
  'Set-AccessListState': write(z.strictObject({ path: z.string(), sddl: z.string() }), done, 300_000),
  /** Puts back the access lists of files directly in a folder; names are plain file names. */
  'Set-FileAccessListState': write(
    z.strictObject({ path: z.string(), files: z.array(fileAccessSchema) }),
    done,
    300_000,
  ),

  'Get-ShadowStorageState': read(z.strictObject({ volume: z.string() }), shadowStorageStateSchema),
  'Get-ShadowStorageList': read(z.strictObject({}), z.strictObject({ states: z.array(shadowStorageStateSchema) })),
  'Set-ShadowStorageLimit': write(
    z.strictObject({ volume: z.string(), storedOn: z.string(), limit: z.string() }),
    done,
    120_000,
  ),

  'Get-CertificateState': read(z.strictObject({ store: z.string(), thumbprint: z.string() }), certificateStateSchema),
  'Remove-CertificateState': write(z.strictObject({ store: z.string(), thumbprint: z.string() }), done),
  /** Puts a public certificate back and joins it with its private key where that is still on the server. */
  'Restore-CertificateState': write(
    z.strictObject({ store: z.string(), thumbprint: z.string(), der: z.string() }),
    done,
  ),
  'Get-CertificateList': read(
    z.strictObject({ store: z.string(), subjects: z.array(z.string()) }),
    certificatesAnswerSchema,
  ),

  'Get-VssWriterState': { ...read(z.strictObject({}), vssWritersAnswerSchema), limitMs: 130_000 },
  'Get-ServerLoad': read(z.strictObject({}), serverLoadAnswerSchema),
  /** Processes of backup products that are at work now. Writers are judged by `backupActivity`, from `Get-VssWriterState`. */
  'Get-BackupProcessList': read(z.strictObject({}), backupActivityAnswerSchema),
  'Get-InstalledServiceList': read(z.strictObject({ names: z.array(z.string()) }), installedServicesAnswerSchema),

  /** Saves registry trees that a reinstall would delete, as .reg files in the given folder; answers the files written. */
  'Export-RegistryTree': write(
    z.strictObject({ keys: z.array(z.string()), folder: z.string() }),
    z.strictObject({ files: z.array(z.string()) }),
    120_000,
  ),
  /** `msdtc -uninstall`, then `msdtc -install`; nothing else. The caller stops and starts the service. */
  'Reset-MsdtcInstallation': write(z.strictObject({}), done, 300_000),
} as const

export type PrimitiveName = keyof typeof primitives
export type ArgumentsOf<Name extends PrimitiveName> = z.input<(typeof primitives)[Name]['args']>
export type AnswerOf<Name extends PrimitiveName> = z.output<(typeof primitives)[Name]['answer']>
