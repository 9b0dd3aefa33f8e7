import { describe, expect, test } from 'vitest'
import type { Plan, PlanStep } from '../../../shared/model/plan.ts'
import { typedReason, whyTyped } from '../../../shared/model/typed-name.ts'
import { confirmationOf, openTestSession } from '../../support/open-test-session.ts'

const shown = { risk: 'medium', undo: 'exact' }
const step = (fields: object) => ({ ...shown, ...fields }) as PlanStep

describe('the name of the computer', () => {
  test.each<[string, object, string | null]>([
    ['a change that can be taken back', { kind: 'change' }, null],
    ['a change of high risk', { kind: 'change', risk: 'high' }, 'highRisk'],
    ['a change that nothing takes back', { kind: 'change', undo: 'none' }, 'forGood'],
    ['an action that nothing takes back', { kind: 'action', reversal: 'irreversible' }, 'forGood'],
    ['a restart, however many services stop with it', { kind: 'action', reversal: 'transient', risk: 'high' }, null],
    ['a step that a person does', { kind: 'guidance', risk: 'high' }, null],
  ])('for %s: %s → %s', (_, fields, reason) => {
    expect(typedReason(step(fields))).toBe(reason)
  })

  test('is asked for the reasons that the steps give, and else because the case asks', () => {
    const plan = (typed: string | null, ...steps: object[]) =>
      whyTyped({ typed, steps: steps.map(step) } as Pick<Plan, 'typed' | 'steps'>)
    expect(plan(null, { kind: 'change' })).toEqual([])
    expect(plan('SRV', { kind: 'change' })).toEqual(['case'])
    expect(plan('SRV', { kind: 'change', risk: 'high' }, { kind: 'change', undo: 'none' })).toEqual([
      'forGood',
      'highRisk',
    ])
  })

  test.each([
    ['machinekeys-acl-broken', 'azure-vm/machinekeys-permissions', ['highRisk']],
    ['vss-writers-failed', 'azure-vm/vss-writers-bad-state', []],
  ])('a plan on %s is asked for the name exactly when there is a reason to tell', async (scenario, id, reasons) => {
    const { session } = await openTestSession(scenario)
    const plan = await session.plan(id, {})
    expect(whyTyped(plan)).toEqual(reasons)
    expect(plan.typed === null).toBe(reasons.length === 0)
    const { typed: _typed, ...without } = confirmationOf(plan)
    const applied = session.fix(id, {}, without)
    if (reasons.length === 0) expect((await applied).outcome).toBe('applied')
    else await expect(applied).rejects.toMatchObject({ reason: { key: 'run.typedMissing' } })
  })
})
