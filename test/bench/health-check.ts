import { join } from 'node:path'
import { type Knowledge, loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { fillCase } from '../../electron/engine/filled-case.ts'
import { ask } from '../../electron/engine/run-checks.ts'
import { allResources, createReader } from '../../electron/kinds.ts'
import { openSession } from '../../electron/session/session.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { root } from '../../scripts/installed.mjs'
import { writerMap } from '../../shared/model/known-writer.ts'
import type { Measurement } from './measurement.ts'
import { median, timed, timedEach } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

const scenario = 'healthy,slow=50'
const rounds = 5

/**
 * P1: the health check on a simulated server where every call takes 50 ms. That server answers any number of calls at
 * once, so the ideal is the slowest single chain: the facts of one case, then one of its checks.
 */
export async function measureHealthCheck(): Promise<Measurement[]> {
  const knowledge = await loadKnowledge(join(root, 'knowledge'))
  const ideal = await slowestChain(knowledge)
  const { times, checks, calls } = await inWorkFolder(async (folder) => {
    const server = inMemorySimulatedServer(parseSimulation(scenario))
    const parts = { server, folder, knowledge, program: 'commandLine', version: '0.0.0-bench' } as const
    const session = await openSession(parts)
    let checks = 0
    const times = await timedEach(rounds, async () => {
      checks = (await session.check({})).findings.length
    })
    await session.close()
    return { times, checks, calls: server.calls.length / rounds }
  })
  return [
    {
      statement: 'P1',
      what: `health check, ${checks} checks of ${knowledge.cases.length} cases in ${calls} calls of 50 ms, over the ideal`,
      value: median(times) / ideal,
      unit: 'x',
      yardstick: {
        what: 'ideal (the slowest chain of reads alone, everything else beside it)',
        value: ideal,
        unit: 'ms',
      },
      target: { at: 'most', value: 1.2 },
      note: `the check itself took ${median(times).toFixed(0)} ms, its journal entry included`,
    },
  ]
}

async function slowestChain(knowledge: Knowledge): Promise<number> {
  const server = inMemorySimulatedServer(parseSimulation(scenario))
  const read = createReader(server, allResources(server), {
    writers: writerMap(knowledge.writers),
    endpoints: knowledge.endpoints,
  })
  let slowest = 0
  for (const one of knowledge.cases) {
    let filled = one
    const facts = await timed(async () => {
      filled = await fillCase(one, {}, read)
    })
    const times: number[] = []
    for (const check of filled.checks.filter(({ when }) => when === 'always')) {
      times.push(await timed(() => ask(check, read)))
    }
    slowest = Math.max(slowest, facts + Math.max(0, ...times))
  }
  await server.close()
  return slowest
}
