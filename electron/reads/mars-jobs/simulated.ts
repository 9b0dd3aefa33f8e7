import { z } from 'zod'
import { type MarsJob, marsJobSchema, type marsJobs } from '../../../shared/reads/mars-jobs.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { refusal } from '../../server/simulated-failure.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { marsAbsence, type RolesState } from '../roles/simulated.ts'

const simulatedMarsSchema = z.strictObject({
  /** How its module answers: `fails` is an error without an id. */
  module: z.enum(['answers', 'fails']).default('answers'),
  running: z.array(marsJobSchema).default([]),
  /** The newest first. */
  ended: z.array(marsJobSchema).default([]),
  skipped: z.array(z.strictObject({ code: z.string(), count: z.number() })).default([]),
  skippedAt: z.string().nullable().default(null),
})

/** What the module of the simulated MARS agent tells of jobs. */
export interface SimulatedMarsState extends RolesState {
  marsAgent: z.infer<typeof simulatedMarsSchema>
}

/** The jobs of the simulated MARS agent. */
export const simulatedMarsJobs = {
  state: { marsAgent: simulatedMarsSchema.prefault({}) },
  answers: {
    'Get-MarsJobList': (state, { last }) => {
      const running = marsAbsence(state) ?? runningMarsJobs(state, 'Get-MarsJobList')
      if ('notApplicable' in running) return running
      const { ended, skipped, skippedAt } = state.marsAgent
      return { running, ended: ended.slice(0, last), skipped, skippedAt }
    },
  },
} as const satisfies SimulatedKind<SimulatedMarsState, keyof typeof marsJobs.primitives>

/** The jobs that run, or the refusal of a module that fails. */
export function runningMarsJobs({ marsAgent }: SimulatedMarsState, primitive: PrimitiveName): MarsJob[] {
  refuseSilentMars(marsAgent, primitive)
  return marsAgent.running
}

/** Refuses as a module does that cannot be loaded or reached. */
export function refuseSilentMars({ module }: SimulatedMarsState['marsAgent'], primitive: PrimitiveName): void {
  if (module === 'fails') throw refusal(primitive, 'the module of the MARS agent failed')
}
