import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

/** How a writer's service may be treated, as `knowledge/vss-writers.yaml` says. */
export const writerRestartSchema = z.enum(['yes', 'ask', 'never', 'none', 'unknown'])

/** One VSS writer: what it is (class id), its state number, and whether the last error is "no error". */
const vssWriterSchema = z.strictObject({
  name: z.string(),
  classId: z.string(),
  /** `[n]` of `vssadmin list writers`: 1 stable, 2 to 5 between freeze and completion, 0 and 6 to 15 failed. */
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

/**
 * How a writer stands. States 2 to 5 are `inProgress` while something backs up or the state moves; a writer that stays there over
 * repeated reads while nothing backs up is `stuck`, or `unclear` where a product that is installed did not tell its jobs.
 */
const writerConditionSchema = z.enum(['stable', 'failed', 'inProgress', 'stuck', 'unclear'])
export type WriterCondition = z.infer<typeof writerConditionSchema>

/** A writer with how it stands and the service behind it. */
const mappedWriterSchema = vssWriterSchema.extend({
  condition: writerConditionSchema,
  /** Short name of the service that hosts the writer; empty when none is known. */
  service: z.string(),
  restart: writerRestartSchema,
})
const mappedWritersAnswerSchema = z.strictObject({ writers: z.array(mappedWriterSchema), unread: z.number() })
export type MappedWritersAnswer = z.infer<typeof mappedWritersAnswerSchema>

/** The VSS writers, each with the service behind it. */
export const vssWriters = {
  target: nothing,
  answer: mappedWritersAnswerSchema,
  primitives: {
    /** Asking starts the VSS service for a while; writers that hang make the tool wait. */
    'Get-VssWriterState': read(nothing, vssWritersAnswerSchema, 130_000),
  },
} as const satisfies ReadSchemas
