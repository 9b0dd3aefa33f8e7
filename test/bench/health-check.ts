import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Knowledge, loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { fillCase } from '../../electron/engine/filled-case.ts'
import { ask } from '../../electron/engine/run-checks.ts'
import { createReader } from '../../electron/kinds.ts'
import { SessionPool } from '../../electron/powershell/pool.ts'
import { openSession } from '../../electron/session/session.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { root } from '../../scripts/installed.mjs'
import { writerMap } from '../../shared/model/known-writer.ts'
import type { Measurement } from './measurement.ts'
import { fastest, timed, timedEach } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

const rounds = 5
const reads = 150
const readMs = 50
const readers = 3
const scenario = (ms: number) => `healthy,slow=${ms}`
/** As long as Windows may need for the list of VSS writers. */
const slowMs = 500

/** P1: reads of 50 ms on the pool of sessions, and the health check where every call takes 50 ms. */
export async function measureHealthCheck(): Promise<Measurement[]> {
  return [await measurePool(), await measureWholeCheck()]
}

/**
 * P2: the whole command, from the start of its process to its end. No PowerShell is started on a simulated server, so no time is allowed
 * for it.
 */
export async function measureCheckCommand(): Promise<Measurement> {
  const knowledge = await loadKnowledge(join(root, 'knowledge'))
  // A chain only waits, so that it takes as much longer as its calls do.
  const slowest = (await fastestChain(knowledge)) * (slowMs / readMs)
  const times = await inWorkFolder((folder) =>
    timedEach(3, (round) => {
      const state = ['--state-dir', join(folder, String(round)), '--simulate', scenario(slowMs)]
      const args = [join(root, 'scripts', 'medic.mjs'), ...state, 'check', '--json']
      return promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 })
    }),
  )
  return {
    statement: 'P2',
    what: `medic check on a simulated server, every call ${slowMs} ms, process start included, over its slowest chain of reads`,
    value: fastest(times) / slowest,
    unit: 'x',
    yardstick: {
      what: `the slowest chain of reads alone, reckoned from calls of ${readMs} ms,`,
      value: slowest,
      unit: 'ms',
    },
    target: { at: 'most', value: 2 },
    note: `${fastest(times).toFixed(0)} ms`,
  }
}

/** Different reads at once on sessions that wait; the ideal is that none of them is ever without work. */
async function measurePool(): Promise<Measurement> {
  const request = () => new Promise((done) => setTimeout(done, readMs))
  const pool = new SessionPool({ open: async () => ({ usable: true, request, end: async () => undefined }), readers })
  const all = Array.from({ length: reads }, (_, index) => index)
  const alone = await timedEach(rounds, request)
  const times = await timedEach(rounds, (round) =>
    Promise.all(
      all.map((index) => pool.call({ name: 'Get-Echo', args: { round, index }, writes: false, limitMs: 60_000 })),
    ),
  )
  await pool.close()
  const ideal = (reads / readers) * readMs
  return {
    statement: 'P1',
    what: `${reads} reads of ${readMs} ms on a pool of ${readers} sessions, the fastest of ${rounds} times, over the ideal`,
    value: fastest(times) / ideal,
    unit: 'x',
    yardstick: { what: 'ideal (no session is ever without work)', value: ideal, unit: 'ms' },
    target: { at: 'most', value: 1.1 },
    note: `${fastest(times).toFixed(0)} ms; waiting ${readMs} ms takes at least ${fastest(alone).toFixed(1)} ms here`,
  }
}

/**
 * The health check on a simulated server where every call takes 50 ms. That server answers any number of calls at
 * once, so the ideal is the slowest single chain: the facts of one case, then one of its checks.
 */
async function measureWholeCheck(): Promise<Measurement> {
  const knowledge = await loadKnowledge(join(root, 'knowledge'))
  const ideal = await fastestChain(knowledge)
  const { times, checks, calls } = await inWorkFolder(async (folder) => {
    const server = inMemorySimulatedServer(parseSimulation(scenario(readMs)))
    const parts = { server, folder, knowledge, program: 'commandLine', version: '0.0.0-bench' } as const
    const session = await openSession(parts)
    let checks = 0
    const times = await timedEach(rounds, async () => {
      checks = (await session.check({})).findings.length
    })
    await session.close()
    return { times, checks, calls: server.calls.length / rounds }
  })
  return {
    statement: 'P1',
    what: `health check, ${checks} checks of ${knowledge.cases.length} cases in ${calls} calls of 50 ms, the fastest of ${rounds} times, over the ideal`,
    value: fastest(times) / ideal,
    unit: 'x',
    yardstick: {
      what: 'ideal (the slowest chain of reads alone, everything else beside it)',
      value: ideal,
      unit: 'ms',
    },
    target: { at: 'most', value: 1.1 },
    note: `the check itself took ${fastest(times).toFixed(0)} ms, its journal entry included`,
  }
}

/** What the slowest chain takes, the fastest of three times. */
async function fastestChain(knowledge: Knowledge): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) times.push(await slowestChain(knowledge))
  return fastest(times)
}

async function slowestChain(knowledge: Knowledge): Promise<number> {
  const server = inMemorySimulatedServer(parseSimulation(scenario(readMs)))
  const read = createReader(server, {
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
