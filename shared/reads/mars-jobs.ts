import { z } from 'zod'
import { ofModule, type ReadSchemas, read, whereInstalled } from '../model/kind.ts'

/** A name as the module's own enumerations spell it, the same in every language; never a translated word. */
const memberName = z.string()

const numbers = {
  /** The error's id; 0 when there was none. */
  errorCode: z.number().nullable(),
  /** The error below it, such as `0x80070005`. */
  detailCode: z.string().nullable(),
  bytes: z.number().nullable(),
  files: z.number().nullable(),
}

/** One job of the MARS agent. */
export const marsJobSchema = z.strictObject({
  id: z.string(),
  /** `Backup` and `Recovery` are known. */
  type: memberName,
  /** Of ended jobs `Completed`, `CompletedWithWarning` and `Aborted` are known, among others. */
  state: memberName,
  startedAt: z.string().nullable(),
  /** `null` while it runs. */
  endedAt: z.string().nullable(),
  ...numbers,
  sources: z.array(z.strictObject({ name: z.string(), state: memberName, ...numbers })),
})
export type MarsJob = z.infer<typeof marsJobSchema>

const marsJobsTargetSchema = z.strictObject({ last: z.number().int().min(1).max(50).default(10) })
const marsJobsAnswerSchema = z.strictObject({
  running: z.array(marsJobSchema),
  /** Jobs that have ended, the newest first. The agent takes them from its event log. */
  ended: z.array(marsJobSchema),
  /** How often each code stands in the newest list of files that a backup has skipped. */
  skipped: z.array(z.strictObject({ code: z.string(), count: z.number() })),
  /** When that list was written; `null` when there is none. */
  skippedAt: z.string().nullable(),
})

const marsJobsAnswer = whereInstalled(marsJobsAnswerSchema)

/** The jobs of the MARS agent: those that run, the last ones, and why files were skipped. */
export const marsJobs = {
  target: marsJobsTargetSchema,
  answer: marsJobsAnswer,
  primitives: { 'Get-MarsJobList': ofModule('mars', read(marsJobsTargetSchema, marsJobsAnswer)) },
} as const satisfies ReadSchemas
