import { z } from 'zod'
import { type DpmJob, dpmJobSchema, type dpmJobs } from '../../../shared/reads/dpm-jobs.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { refusal } from '../../server/simulated-failure.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { dpmAbsence, type RolesState } from '../roles/simulated.ts'

const simulatedDpmSchema = z.strictObject({
  /** How its module answers: `fails` is an error without an id. */
  module: z.enum(['answers', 'fails']).default('answers'),
  running: z.array(dpmJobSchema).default([]),
  /** The newest first. */
  ended: z.array(dpmJobSchema).default([]),
})

/** What the module of the simulated backup server tells of jobs. */
export interface SimulatedDpmState extends RolesState {
  backupServer: z.infer<typeof simulatedDpmSchema>
}

/** The jobs of the simulated backup server. */
export const simulatedDpmJobs = {
  state: { backupServer: simulatedDpmSchema.prefault({}) },
  answers: {
    'Get-DpmJobList': (state) => {
      const running = dpmAbsence(state) ?? runningDpmJobs(state, 'Get-DpmJobList')
      return 'notApplicable' in running ? running : { running, ended: state.backupServer.ended }
    },
  },
} as const satisfies SimulatedKind<SimulatedDpmState, keyof typeof dpmJobs.primitives>

/** The jobs that run, or the refusal of a module that fails. */
export function runningDpmJobs({ backupServer }: SimulatedDpmState, primitive: PrimitiveName): DpmJob[] {
  refuseSilentDpm(backupServer, primitive)
  return backupServer.running
}

/** Refuses as a module does that cannot be loaded or reached. */
export function refuseSilentDpm({ module }: SimulatedDpmState['backupServer'], primitive: PrimitiveName): void {
  if (module === 'fails') throw refusal(primitive, 'the module of DPM failed')
}
