import { z } from 'zod'

/** How a writer's service may be treated, as `knowledge/vss-writers.yaml` says. */
export const writerRestartSchema = z.enum(['yes', 'ask', 'never', 'none', 'unknown'])

/** One VSS writer: what it is (class id), its state number, and whether the last error is "no error". */
export const vssWriterSchema = z.strictObject({
  name: z.string(),
  classId: z.string(),
  /** `[n]` of `vssadmin list writers`: 1 stable, 2 to 5 a snapshot is running, 0 and 6 to 15 failed. */
  state: z.number(),
  /** Whether the last error is the text most stable writers show; `null` when that could not be told. */
  hasLastError: z.boolean().nullable(),
  /** The last error in the words of the server's language: shown, never compared. */
  lastError: z.string(),
})
export type VssWriter = z.infer<typeof vssWriterSchema>

/** Every writer that answered, and how many blocks of the output could not be read. */
export const vssWritersAnswerSchema = z.strictObject({ writers: z.array(vssWriterSchema), unread: z.number() })
export type VssWritersAnswer = z.infer<typeof vssWritersAnswerSchema>

/** A writer with the service behind it. */
export const mappedWriterSchema = vssWriterSchema.extend({
  /** Short name of the service that hosts the writer; empty when none is known. */
  service: z.string(),
  restart: writerRestartSchema,
})
export const mappedWritersAnswerSchema = z.strictObject({ writers: z.array(mappedWriterSchema), unread: z.number() })

/** The load of the server at this moment. */
export const serverLoadAnswerSchema = z.strictObject({
  cpuPercent: z.number(),
  memoryFreePercent: z.number(),
  /** Page file in use, percent; `null` where there is none. */
  pageFileUsedPercent: z.number().nullable(),
  /** The fullest local fixed volume. */
  volumes: z.array(z.strictObject({ volume: z.string(), freePercent: z.number(), freeBytes: z.string() })),
})

/** Whether a backup is at work: writers between freeze and completion, or a process of a backup product. */
export const backupActivityAnswerSchema = z.strictObject({
  running: z.boolean(),
  /** What showed it: process names, or `vss` for writers in states 2 to 5. */
  by: z.array(z.string()),
})

/** Which of the named services are installed. A trailing `*` stands for any ending. */
export const installedServicesAnswerSchema = z.strictObject({ installed: z.array(z.string()) })

/** Certificates of a store whose whole subject is one of those asked for. */
export const certificatesAnswerSchema = z.strictObject({
  certificates: z.array(
    z.strictObject({
      thumbprint: z.string(),
      subject: z.string(),
      notAfter: z.string(),
      hasPrivateKey: z.boolean(),
      /** Names of bindings (IIS, RDP, …) that use the thumbprint; removing it would break them. */
      usedBy: z.array(z.string()),
    }),
  ),
})

/** The shadow storage of every local fixed volume. */
export const shadowStoragesAnswerSchema = z.strictObject({
  volumes: z.array(
    z.strictObject({
      volume: z.string(),
      associated: z.boolean(),
      /** 100 when there is no limit or no association. */
      limitPercent: z.number(),
      usedOfLimitPercent: z.number(),
    }),
  ),
})

/** Whether the computer is a node of a failover cluster or waits for a restart. */
export const machineConditionAnswerSchema = z.strictObject({
  clusterNode: z.boolean(),
  rebootPending: z.boolean(),
  domainController: z.boolean(),
})
