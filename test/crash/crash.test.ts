import { describe, expect, test } from 'vitest'
import { crash, measure, repairs } from './crash.ts'

/** How many points of each repair are tried here; `npm run test:crash` tries them all, and random ones. */
const pointsPerRepair = 6

const named = repairs.map(
  (repair) =>
    [`${repair.scenario} with ${repair.case}${repair.failsFirst ? ', the last resort' : ''}`, repair] as const,
)

describe.each(named)('R3 a program that is killed while it repairs %s', (_, repair) => {
  test('and again while the next start resumes it, loses nothing either', async () => {
    const { call } = await measure(repair)
    for (const [index, number] of spread(call, 2).entries()) {
      const kill = { at: `after:${number}`, again: ['record:2', 'after:3'][index] ?? '' }
      expect(await crash(repair, kill), JSON.stringify(kill)).toEqual([])
    }
  })

  test('leaves a server that the next start resumes and takes back', async () => {
    const { record, call } = await measure(repair)
    expect(record).toBeGreaterThan(5)
    const points = [
      ...spread(record, pointsPerRepair / 3).map((number) => `record:${number}`),
      ...spread(call, pointsPerRepair / 3).map((number) => `before:${number}`),
      ...spread(call, pointsPerRepair / 3).map((number) => `after:${number}`),
    ]
    for (const at of points) expect(await crash(repair, { at }), at).toEqual([])
  })
})

/** Some numbers from 1 to `last`, others on another day, so that in time all of them are tried. */
function spread(last: number, count: number): number[] {
  const day = Math.floor(Date.now() / 86_400_000)
  return Array.from({ length: count }, (_, index) => ((day * 7 + Math.round((index * last) / count)) % last) + 1)
}
