import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/installed.mjs'
import { productKnowledge } from '../support/open-test-session.ts'
import { faultyServer } from './faulty-server.ts'
import { hides } from './told-beside.ts'
import { namedFaults, pairsOf } from './two-faults.ts'

const { cases } = await productKnowledge()
const all = pairsOf(await namedFaults(join(root, 'knowledge'), cases))
/** `all`, or how many of the pairs; CONTRIBUTING.md tells of it. */
const wanted = process.env.BACKUP_MEDIC_FAULT_PAIRS ?? '40'

const places = fc.sample(fc.noBias(fc.nat({ max: all.length - 1 })), { seed: 20_261_121, numRuns: Number(wanted) || 1 })
const chosen = wanted === 'all' ? all : all.filter((_, index) => places.includes(index))

describe('two faults at once', () => {
  test('are many', () => expect(all.length).toBeGreaterThan(5_000))

  test.each(chosen)('give both findings: $names.0 and $names.1', async ({ faults, patch, reads }) => {
    const [one, other] = faults
    for (const [seen, beside] of [
      [one, other],
      [other, one],
    ] as const) {
      const { checked } = await faultyServer(seen.theCase, { ...seen.fault, patch, reads })
      const { failing } = await checked()
      const hidden = hides.filter((one) => one.faults.includes(beside.name)).flatMap((one) => one.checks)
      expect([seen.name, seen.fault.fails.filter((id) => !failing.includes(id) && !hidden.includes(id))]).toEqual([
        seen.name,
        [],
      ])
    }
  })
})
