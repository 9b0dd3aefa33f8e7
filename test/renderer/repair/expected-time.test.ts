import { describe, expect, test } from 'vitest'
import { expectedTime, expectedTimeOf } from '../../../renderer/screens/repair/expected-time.ts'
import type { PlanStep } from '../../../shared/model/plan.ts'
import { runsOf } from '../../../shared/model/runs.ts'
import { recordsOf, repaired, tlsPlan } from '../recorded-repair.ts'

const [change, restart, guidance] = tlsPlan.steps as [PlanStep, PlanStep, PlanStep]
const records = recordsOf(repaired)
const before = { runs: runsOf(records), records }
const never = { runs: [], records: [] }

describe('the expected time of a step', () => {
  test('is what it took here the last time it was applied', () => {
    expect(expectedTime(change, before)).toEqual({ known: 'lastTime', ms: 1000 })
    expect(expectedTime({ ...change, target: 'another value' }, before)).toBeNull()
  })

  test('is else the limit that its calls are told, and not known where they are told none', () => {
    expect(expectedTime(restart, never)).toEqual({ known: 'atMost', ms: 60_000 })
    expect(expectedTime(change, never)).toBeNull()
    expect(expectedTime(guidance, never)).toBeNull()
  })
})

describe('the expected time of a plan', () => {
  test('is called at most unless every step of the program was timed before', () => {
    expect(expectedTimeOf(tlsPlan, never)).toEqual({ known: 'atMost', ms: 60_000 })
    expect(expectedTimeOf({ steps: [change, restart] }, before)?.known).toBe('lastTime')
    expect(expectedTimeOf({ steps: [change, { ...restart, target: 'another service' }] }, before)?.known).toBe('atMost')
    expect(expectedTimeOf({ steps: [guidance] }, before)).toBeNull()
  })
})
