import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import type { Server } from '../../electron/server/server.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import { openSimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { Repair } from './crash.ts'
import { restartingCase } from './restarting-case.ts'

/**
 * A program that kills itself on the way: `victim.ts DIR REPAIR WHAT WHERE`. WHAT is `repair` (repairs a simulated server and
 * takes everything back) or `resume` (the next start: resumes and takes everything back). WHERE is `record:N` (the N-th journal
 * record is on disk), `before:N` or `after:N` (the N-th call to the server), or `never`. Prints how far it came when it was not
 * killed.
 */
const [dir = '', told = '', what = 'repair', where = 'never'] = process.argv.slice(2)
const repair = JSON.parse(told) as Repair
const [kind = '', number = '0'] = where.split(':')
const counted = { record: 0, call: 0 }

/** SIGKILL: nothing is cleaned up, no handler runs. */
function dieAt(point: string, count: number): void {
  if (point === kind && count === Number(number)) process.kill(process.pid, 'SIGKILL')
}

async function open(switches = ''): Promise<Session> {
  const real = openSimulatedServer({ simulation: parseSimulation(repair.scenario + switches), dir })
  const server: Server = {
    identity: real.identity,
    close: () => real.close(),
    async call(name, args, options) {
      const mine = ++counted.call
      dieAt('before', mine)
      try {
        return await real.call(name, args, options)
      } finally {
        dieAt('after', mine)
      }
    },
  }
  const knowledge = await loadKnowledge(join(import.meta.dirname, '../../knowledge'))
  const session = await openSession({
    server,
    folder: dir,
    knowledge: { ...knowledge, cases: [...knowledge.cases, restartingCase] },
    program: 'commandLine',
    version: '0.0.0-test',
  })
  session.journal.onRecord(() => dieAt('record', ++counted.record))
  return session
}

async function fix(session: Session): Promise<void> {
  const plan = await session.plan(repair.case, {})
  const typed = plan.typed === null ? {} : { typed: plan.typed }
  await session.fix(repair.case, {}, { hash: plan.hash, overrides: {}, ...typed })
}

if (what === 'repair' && repair.failsFirst !== undefined) {
  const unlucky = await open(`,fails=${repair.failsFirst}`)
  await fix(unlucky)
  await unlucky.close()
}
const session = await open()
if (what === 'repair') await fix(session)
else await session.resume()
await session.undoAll()
await session.close()
process.stdout.write(JSON.stringify(counted))
