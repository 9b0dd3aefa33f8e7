import { z } from 'zod'
import { slug } from '../../shared/model/case-question.ts'
import { jsonSchema } from '../../shared/model/expectation.ts'
import { type ToldAnswer, toldAnswerSchema } from '../../shared/model/told-answer.ts'

/** The simulated servers that a fault is a patch over: each healthy, each with one role. */
export const baseServers = ['azure-vm', 'mars', 'mabs', 'dpm-agent'] as const

/** One fault: a server that has it, and what the case finds and repairs there. */
const faultSchema = z.strictObject({
  name: slug,
  server: z.enum(baseServers),
  /** What is different from the base server; `null` removes something. */
  patch: z.record(z.string(), jsonSchema).default({}),
  /** What pure reads answer on this server, where the simulated server has no state for them, or the name of a golden answer. */
  reads: z.array(z.union([toldAnswerSchema, z.strictObject({ golden: slug })])).default([]),
  /** The checks of the case that fail: these and no others. */
  fails: z.array(slug).min(1),
  inputs: z.record(slug, z.union([z.string(), z.number()])).default({}),
  /** The plan is applied once beforehand and fails on this server, which opens steps that are offered only then. */
  failedBefore: z.literal(true).optional(),
  /** Everything there is to pick, or entries by step. */
  pick: z.union([z.literal('all'), z.record(slug, z.array(z.string()).min(1))]).optional(),
  /** What a person says to guidance, to guards that are asked, and to guards that a reason overrides. */
  answers: z.record(z.string(), z.enum(['done', 'refused'])).default({}),
  /**
   * What no step of the program ends. `true`: the plan is guidance only and every check goes on failing. A list: these checks go on failing,
   * the others are repaired.
   */
  byPerson: z.union([z.literal(true), z.array(slug).min(1)]).optional(),
})
export type FaultInFile = z.infer<typeof faultSchema>

/** A fault with the golden answers it names. */
export type Fault = Omit<FaultInFile, 'reads'> & { reads: ToldAnswer[] }

/** `name.fault.yaml`: the faults that prove the case beside it. */
export const faultFileSchema = z.strictObject({ faults: z.array(faultSchema).min(1) })
