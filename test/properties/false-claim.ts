import { allResources } from '../../electron/kinds.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { memoryStore } from '../../electron/simulation/state-store.ts'
import type { ResourceName } from '../../shared/kinds.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Run } from '../../shared/model/runs.ts'

/** Says so when a record claims that a step was applied, and the server did not show it at that moment. */
export async function falseClaim(
  { entry }: JournalRecord,
  run: Run,
  { scenario, state }: { scenario: string; state: ServerState },
): Promise<string[]> {
  if (entry.kind !== 'stepOutcome' || entry.outcome !== 'applied') return []
  const step = run.plan.steps.find(({ id }) => id === entry.step)
  if (step?.kind === 'action') {
    const { name, names = [] } = step.with as { name?: string; names?: string[] }
    const notes = run.steps.flatMap((one) => one.notes) as { stopping?: string }[]
    // What had not been running is not started.
    const again = names.filter((one) => notes.some(({ stopping }) => stopping === one))
    const asked = step.action === 'startServices' ? again : name === undefined ? names : [name]
    const expected = step.action === 'stopServices' ? 'stopped' : 'running'
    const others = asked.filter((one) => state.services[one]?.state !== expected)
    return others.map((one) => `${step.action} is called applied, but ${one} is not ${expected}`)
  }
  if (step?.kind !== 'change') return [`${entry.step} is called applied, but it is no change`]
  const server = new SimulatedServer(parseSimulation(scenario), memoryStore({ schema: 1, scenario, state }))
  const resource = allResources(server)[step.resource as ResourceName]
  const shows = resource.same(await resource.get(step.at), step.wanted, step.to)
  return shows ? [] : [`${step.target} is called applied, but the server does not show it`]
}
