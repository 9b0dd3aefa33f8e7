import type { startConsistencyCheck } from '../../../shared/actions/start-consistency-check.ts'
import type { NotApplicable } from '../../../shared/model/kind.ts'
import type { SimulatedDatasources } from '../../reads/dpm-datasources/simulated.ts'
import { runningDpmJobs } from '../../reads/dpm-jobs/simulated.ts'
import { dpmAbsence } from '../../reads/roles/simulated.ts'
import type { PrimitiveName } from '../../server/primitives.ts'
import { refusal } from '../../server/simulated-failure.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** Consistency checks of the simulated backup server: a job that runs from then on. */
export const simulatedStartConsistencyCheck = {
  state: {},
  answers: {
    'Get-DpmSourceActivity': (state, { datasource }) => {
      const absent = dpmAbsence(state)
      if (absent !== null) return absent
      const running = runningDpmJobs(state, 'Get-DpmSourceActivity')
      const found = state.protection.datasources.find(({ id }) => id === datasource)
      if (found === undefined) return { name: null, jobs: [] }
      const jobs = running.filter(({ sources }) => sources.includes(found.name))
      return { name: found.name, jobs: jobs.map(({ id, type }) => ({ id, type })) }
    },
    'Start-DpmConsistencyCheck': (state, { datasource }) =>
      startedJob(state, 'Start-DpmConsistencyCheck', datasource, 'Validation'),
  },
} as const satisfies SimulatedKind<SimulatedDatasources, keyof typeof startConsistencyCheck.primitives>

/** Adds a running job of a data source, or refuses as the module would. */
export function startedJob(
  state: SimulatedDatasources,
  primitive: PrimitiveName,
  datasource: string,
  type: string,
): { job: string } | NotApplicable {
  const absent = dpmAbsence(state)
  if (absent !== null) return absent
  const running = runningDpmJobs(state, primitive)
  const found = state.protection.datasources.find(({ id }) => id === datasource)
  if (found === undefined) throw refusal(primitive, `there is no data source ${datasource}`)
  const job = `simulated-job-${running.length + 1}`
  const times = { startedAt: null, endedAt: null }
  const names = { group: found.group, sources: [found.name] }
  running.push({ id: job, type, status: 'InProgress', completed: false, ...times, ...names })
  return { job }
}
