import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story, tell } from './interleaving.ts'

/** The same 25 stories each time; with the variable set, as many others as it says. */
const asked = process.env.BACKUP_MEDIC_INTERLEAVINGS
const runs = Number(asked ?? 25)
const seed = asked === undefined ? { seed: 20261121 } : {}

describe('windows and command lines on one server, in any order, some of which die', () => {
  test('R3 R8 S19 lose no record, never repair at once, and leave a server that is resumed and taken back', {
    timeout: 60_000 + runs * 5_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(story, async (deeds) => {
        expect(await tell(deeds)).toEqual([])
      }),
      { numRuns: runs, ...seed },
    )
  })
})
