import { z } from 'zod'
import { registryDataSchema } from '../../shared/model/registry-value.ts'
import { serverIdentitySchema } from '../../shared/model/server-identity.ts'
import { builtInAccountSchema, runStateSchema, startTypeSchema } from '../../shared/model/service.ts'
import { storageLimitSchema } from '../../shared/model/shadow-storage.ts'

const bytes = z.string().regex(/^\d{1,20}$/)

/** A registry key's values by name. Keys stand in a flat map by full path (`HKLM\…`); their ancestors exist with them. */
export const registryValuesSchema = z.record(z.string(), registryDataSchema)

/** A simulated service. What is left out is that of a plain automatic service that runs as LocalSystem. */
export const simulatedServiceSchema = z.strictObject({
  startType: startTypeSchema.default('automatic'),
  delayed: z.boolean().default(false),
  triggered: z.boolean().default(false),
  account: z.string().default('LocalSystem'),
  state: runStateSchema.default('running'),
  dependsOn: z.array(z.string()).default([]),
  exitCode: z.number().default(0),
  /** Its process ends at the start (1067) unless these services are set to these accounts. */
  needsAccounts: z.record(z.string(), builtInAccountSchema).default({}),
  /** The Windows error code with which every start fails; absent when it can start. */
  startFailsWith: z.number().optional(),
  /** It never finishes stopping: a stop leaves it in `stopPending`. */
  stopHangs: z.boolean().default(false),
})
export type SimulatedService = z.infer<typeof simulatedServiceSchema>

/** The last error of a VSS writer, before it has words in the server's language. */
export const writerErrorSchema = z.enum([
  'none',
  'retryable',
  'nonRetryable',
  'timedOut',
  'outOfResources',
  'inconsistent',
  'unexpected',
])
export type WriterError = z.infer<typeof writerErrorSchema>

/** A simulated VSS writer; it is listed while the service that hosts it runs (VSS itself starts on demand). */
export const simulatedWriterSchema = z.strictObject({
  classId: z.string(),
  /** Short name of the hosting service; empty when none is known. */
  service: z.string().default(''),
  state: z.number().int().min(0).max(15).default(1),
  lastError: writerErrorSchema.default('none'),
  /** A new instance of the writer, after a restart of its service, is stable again. */
  healsWhenRestarted: z.boolean().default(true),
})

/** A folder with its DACL and those of its files; the text `denied` stands for a file whose DACL cannot be read. */
export const simulatedFolderSchema = z.strictObject({
  sddl: z.string().regex(/^D:/),
  files: z.record(z.string(), z.union([z.literal('denied'), z.string().regex(/^D:/)])).default({}),
})
export type SimulatedFolder = z.infer<typeof simulatedFolderSchema>

/** A local fixed volume and, once there was a shadow copy, its storage. */
export const simulatedVolumeSchema = z.strictObject({
  capacityBytes: bytes,
  freeBytes: bytes,
  shadowStorage: z
    .strictObject({
      storedOn: z.string(),
      limit: storageLimitSchema,
      usedBytes: bytes,
      allocatedBytes: bytes,
      copies: z.number().int().min(0),
    })
    .optional(),
})
export type SimulatedVolume = z.infer<typeof simulatedVolumeSchema>

/** A certificate by `STORE\THUMBPRINT`; subject, end and thumbprint are read from the certificate itself. */
export const simulatedCertificateSchema = z.strictObject({
  der: z.string(),
  hasPrivateKey: z.boolean().default(false),
})

/** Everything the simulated server is: the data that each primitive reads and writes. */
export const serverStateSchema = z.strictObject({
  identity: serverIdentitySchema.omit({ simulated: true }),
  /** Environment variables of the machine, by name in capitals, for paths such as `%ALLUSERSPROFILE%\…`. */
  variables: z.record(z.string(), z.string()),
  condition: z.strictObject({ clusterNode: z.boolean(), rebootPending: z.boolean(), domainController: z.boolean() }),
  load: z.strictObject({
    cpuPercent: z.number(),
    memoryFreePercent: z.number(),
    pageFileUsedPercent: z.number().optional(),
  }),
  /** Names of processes of backup products that are at work. */
  backupProcesses: z.array(z.string()),
  registry: z.record(z.string(), registryValuesSchema),
  services: z.record(z.string(), simulatedServiceSchema),
  /** By writer name, which Windows does not translate. */
  writers: z.record(z.string(), simulatedWriterSchema),
  /** How many blocks of the list of writers cannot be read. */
  unreadWriters: z.number().int().min(0).default(0),
  folders: z.record(z.string(), simulatedFolderSchema),
  volumes: z.record(z.string(), simulatedVolumeSchema),
  certificates: z.record(z.string(), simulatedCertificateSchema),
  /** Thumbprints in use, by the name of the binding (IIS, RDP, …); a binding outlives the certificate. */
  bindings: z.record(z.string(), z.string()),
  /** The private key file of a certificate, by thumbprint; it outlives the certificate. */
  keyFiles: z.record(z.string(), z.strictObject({ folder: z.string(), file: z.string() })),
})
export type ServerState = z.infer<typeof serverStateSchema>

/** Answers the key of a map under which Windows would find the name, whatever its case; `undefined` when there is none. */
export function findName(map: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(map, name)) return name
  const wanted = name.toLowerCase()
  return Object.keys(map).find((key) => key.toLowerCase() === wanted)
}
