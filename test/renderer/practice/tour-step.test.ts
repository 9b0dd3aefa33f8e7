import { expect, test } from 'vitest'
import { tourStep } from '../../../renderer/screens/practice/tour-step.ts'
import { runsOf } from '../../../shared/model/runs.ts'
import { recordsOf, repaired } from '../recorded-repair.ts'

const begun = runsOf(recordsOf(repaired.slice(0, 1)))
const ended = runsOf(recordsOf(repaired))

test('the tour begins with what is wrong, goes on to the plan of the open case, and ends when its repair has ended', () => {
  expect(tourStep({ openCase: null, runs: [] })).toBe('standing')
  expect(tourStep({ openCase: 'mars/tls12', runs: [] })).toBe('plan')
  expect(tourStep({ openCase: 'mars/tls12', runs: begun })).toBe('plan')
  expect(tourStep({ openCase: 'mars/tls12', runs: ended })).toBe('verified')
  expect(tourStep({ openCase: null, runs: ended })).toBe('verified')
})
