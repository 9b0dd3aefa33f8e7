import { expect, test } from 'vitest'
import { stepLimitSeconds, stepTimes } from '../../../renderer/screens/repair/step-times.ts'
import { recordsOf, repaired, run, tlsPlan } from '../recorded-repair.ts'

test('a step takes as long as the journal says, and one that runs has no end yet', () => {
  const times = stepTimes(recordsOf(repaired.slice(0, 4)), run)
  const first = times.get('strong-crypto')
  expect((first?.ended ?? 0) - (first?.began ?? 0)).toBe(1000)
  expect(times.get('restart')).toMatchObject({ ended: null })
  expect(times.get('restart')?.began).toBeGreaterThan(0)
  expect(times.has('proxy')).toBe(false)
  expect(stepTimes(recordsOf(repaired), 'another-run').size).toBe(0)
})

test('the limit of a step is what its calls are told, and none where they are told none', () => {
  const [change, restart, guidance] = tlsPlan.steps
  expect(restart && stepLimitSeconds(restart)).toBe(60)
  expect(change && stepLimitSeconds(change)).toBe(0)
  expect(guidance && stepLimitSeconds(guidance)).toBe(0)
})
