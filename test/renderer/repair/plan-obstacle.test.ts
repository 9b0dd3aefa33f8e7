import { describe, expect, test } from 'vitest'
import { planObstacle } from '../../../renderer/screens/repair/plan-obstacle.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { tlsPlan } from '../recorded-repair.ts'

const now = { elevated: true, busy: false, inputsChanged: false, reasons: {} }
const reasons = { 'no-backup-running': 'It hangs.' }
const [guard] = tlsPlan.guards
const guarded = (change: object): Plan => ({ ...tlsPlan, guards: guard ? [{ ...guard, ...change }] : [] })

describe('a plan never reaches its confirmation', () => {
  test('where the program does not run as administrator, whatever else holds', () => {
    expect(planObstacle(tlsPlan, { ...now, elevated: false, reasons })).toBe('plan.notElevated')
  })

  test('while a guard stands against it without a reason, or at all', () => {
    expect(planObstacle(tlsPlan, now)).toBe('plan.guardReasonMissing')
    expect(planObstacle(guarded({ override: 'never' }), { ...now, reasons })).toBe('plan.guardBlocked')
  })

  test('while something else is being changed, or a choice is not in it yet', () => {
    expect(planObstacle(tlsPlan, { ...now, reasons, busy: true })).toBe('plan.applyBusy')
    expect(planObstacle(tlsPlan, { ...now, reasons, inputsChanged: true })).toBe('plan.updateFirst')
  })
})

describe('a plan can be confirmed', () => {
  test('when every guard holds, is asked for later, or has its reason', () => {
    expect(planObstacle(tlsPlan, { ...now, reasons })).toBeNull()
    expect(planObstacle(guarded({ verdict: 'pass' }), now)).toBeNull()
    expect(planObstacle(guarded({ verdict: 'unknown', asked: true }), now)).toBeNull()
  })

  test('without the rights of an administrator when all of it is for a person', () => {
    const steps = tlsPlan.steps.filter(({ kind }) => kind === 'guidance')
    expect(planObstacle({ ...guarded({ verdict: 'pass' }), steps }, { ...now, elevated: false })).toBeNull()
  })
})
