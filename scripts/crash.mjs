// `npm run test:crash -- --kills 1000`: kills repairs of the simulated servers at every point and at random instants.
import { parseArgs } from 'node:util'
import { crash, measure, repairs } from '../test/crash/crash.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' } } })
const kills = Number(values.kills)
if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a whole number from 1 on.')

const lengths = new Map(await Promise.all(repairs.map(async (repair) => [repair, await measure(repair)])))
const points = repairs.flatMap((repair) => {
  const { record, call } = lengths.get(repair)
  return [
    ...Array.from({ length: record }, (_, index) => ({ repair, kill: { at: `record:${index + 1}` } })),
    ...Array.from({ length: call }, (_, index) => ({ repair, kill: { at: `before:${index + 1}` } })),
    ...Array.from({ length: call }, (_, index) => ({ repair, kill: { at: `after:${index + 1}` } })),
  ]
})
// Every point once, then instants of which nobody knows what the program is doing.
const started = performance.now()
let failed = 0
let done = 0
async function work() {
  while (done < kills) {
    const index = done++
    const repair = repairs[index % repairs.length]
    const { repair: which, kill } = points[index] ?? { repair, kill: { afterMs: 150 + Math.random() * 800 } }
    const wrong = await crash(which, kill)
    if (wrong.length > 0) {
      failed++
      console.error(`${which.scenario} ${JSON.stringify(kill)}: ${wrong.join('; ')}`)
    }
  }
}
await Promise.all([work(), work()])
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(
  `${points.length} points of ${repairs.length} repairs; ${Math.max(0, kills - points.length)} random instants; ${minutes} min`,
)
console.log(`${kills - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
