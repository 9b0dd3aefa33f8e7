import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { play } from './play.ts'
import { stories } from './story.ts'

vi.mock('node:fs/promises', async (original) => {
  const { onFaultyDisk } = await import('../support/faulty-disk.ts')
  return onFaultyDisk(await original<typeof import('node:fs/promises')>())
})
vi.mock('node:sqlite', async (original) => {
  const { onFaultyDatabase } = await import('../support/faulty-disk.ts')
  return onFaultyDatabase(await original<typeof import('node:sqlite')>())
})

/** The same 150 stories each time; with the variable set, as many others as it says. */
const asked = process.env.BACKUP_MEDIC_PROPERTY_RUNS
const runs = Number(asked ?? 150)
const seed = asked === undefined ? { seed: 20261121 } : {}

describe('any repair with anything going wrong', () => {
  test('R2 R3 R5 R7 ends known, claims nothing false, writes nothing unannounced, and can be taken back', {
    timeout: 60_000 + runs * 2_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        expect(await play(story)).toEqual([])
      }),
      { numRuns: runs, ...seed },
    )
  })
})
