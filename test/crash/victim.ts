import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import type { Server } from '../../electron/server/server.ts'
import { openSession } from '../../electron/session/session.ts'
import { openSimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

/**
 * A program that repairs a simulated server, takes everything back, and kills itself on the way:
 * `victim.ts DIR SCENARIO CASE WHERE`, where WHERE is `record:N` (the N-th journal record is on disk), `before:N` or `after:N`
 * (the N-th call to the server), or `never`. Prints how far it came when it was not killed.
 */
const [dir = '', scenario = '', caseId = '', where = 'never'] = process.argv.slice(2)
const [kind = '', number = '0'] = where.split(':')
const counted = { record: 0, call: 0 }

/** SIGKILL: nothing is cleaned up, no handler runs. */
function dieAt(point: string, count: number): void {
  if (point === kind && count === Number(number)) process.kill(process.pid, 'SIGKILL')
}

const real = openSimulatedServer({ simulation: parseSimulation(scenario), dir })
const server: Server = {
  identity: real.identity,
  close: () => real.close(),
  async call(name, args, options) {
    const mine = ++counted.call
    dieAt('before', mine)
    const answer = await real.call(name, args, options)
    dieAt('after', mine)
    return answer
  },
}
const session = await openSession({
  server,
  folder: dir,
  knowledge: await loadKnowledge(join(import.meta.dirname, '../../knowledge')),
  program: 'commandLine',
  version: '0.0.0-test',
})
session.journal.onRecord(() => dieAt('record', ++counted.record))

const plan = await session.plan(caseId, {})
const typed = plan.typed === null ? {} : { typed: plan.typed }
await session.fix(caseId, {}, { hash: plan.hash, overrides: {}, ...typed })
await session.undoAll()
await session.close()
process.stdout.write(JSON.stringify(counted))
