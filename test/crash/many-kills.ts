// `npm run test:crash -- --kills 1000`: kills repairs of the simulated servers at every point and at random instants.
import { parseArgs } from 'node:util'
import { crash, type Kill, measure, type Repair, repairs } from './crash.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' } } })
const kills = Number(values.kills)
if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a whole number from 1 on.')

const points: { repair: Repair; kill: Kill }[] = []
for (const repair of repairs) {
  const { record, call } = await measure(repair)
  for (let number = 1; number <= record; number++) points.push({ repair, kill: { at: `record:${number}` } })
  for (let number = 1; number <= call; number++) {
    points.push({ repair, kill: { at: `before:${number}` } }, { repair, kill: { at: `after:${number}` } })
  }
}
/** A point of a next start, which has far less to do. */
function anyPoint(): string {
  const [kind, last] = [
    ['record', 8],
    ['before', 25],
    ['after', 25],
  ][Math.floor(Math.random() * 3)] as [string, number]
  return `${kind}:${1 + Math.floor(Math.random() * last)}`
}

// Every point once, every second one with a second kill; then instants of which nobody knows what the program is doing.
const started = performance.now()
let failed = 0
let done = 0
async function work(): Promise<void> {
  while (done < kills) {
    const index = done++
    const { repair, kill: once } = points[index] ?? {
      repair: repairs[index % repairs.length] ?? repairs[0],
      kill: { afterMs: 150 + Math.random() * 800 },
    }
    const kill = index % 2 === 0 ? once : { ...once, again: anyPoint() }
    const wrong = await crash(repair, kill)
    if (wrong.length === 0) continue
    failed++
    console.error(`${repair.scenario} ${JSON.stringify(kill)}: ${wrong.join('; ')}`)
  }
}
await Promise.all([work(), work()])
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(
  `${points.length} points of ${repairs.length} repairs; ${Math.max(0, kills - points.length)} random instants; ${minutes} min`,
)
console.log(`${kills - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
