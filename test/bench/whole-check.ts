// A whole health check on a real PowerShell, in a process of its own as the command line makes it: every call goes through the pool of
// sessions, where PowerShell answers what the simulated server says, one of them late. Takes a folder and the time of that one in
// milliseconds; its last line is what it did, as JSON.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { SessionPool } from '../../electron/powershell/pool.ts'
import { primitives } from '../../electron/server/primitives.ts'
import type { Server } from '../../electron/server/server.ts'
import { openSession } from '../../electron/session/session.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { root } from '../../scripts/installed.mjs'
import type { PrimitiveSchema } from '../../shared/model/kind.ts'
import { openRealSession } from '../support/power-shell/real-power-shell.ts'

const [folder = '', lateMs = '0'] = process.argv.slice(2)
const late = 'Get-VssWriterState'

const simulated = inMemorySimulatedServer(parseSimulation('healthy'))
let sessions = 0
let isLate = 0
const pool = new SessionPool({
  readers: Math.min(3, Math.max(1, availableParallelism() - 1)),
  open() {
    sessions++
    return openRealSession()
  },
})
const server: Server = {
  identity: simulated.identity,
  async call(name, args, options = {}) {
    const value = await simulated.call(name, args, options)
    const { writes, worker, limitMs }: PrimitiveSchema = primitives[name]
    if (writes) throw new Error(`${name} is no read.`)
    if (name === late) isLate++
    const milliseconds = name === late ? Number(lateMs) : 0
    const call = {
      name: 'Get-LateEcho',
      args: { value, milliseconds },
      writes,
      worker,
      limitMs,
      signal: options.signal,
    }
    return ((await pool.call(call)) as { value: typeof value }).value
  },
  async close() {
    await pool.close()
    await simulated.close()
  },
}
const knowledge = await loadKnowledge(join(root, 'knowledge'))
const session = await openSession({ server, folder, knowledge, program: 'commandLine', version: '0.0.0-bench' })
const { findings } = await session.check({})
await session.close()
const answered = findings.filter(({ verdict }) => verdict !== 'unknown').length
console.log(
  JSON.stringify({ checks: findings.length, answered, calls: simulated.calls.length, sessions, late: isLate }),
)
