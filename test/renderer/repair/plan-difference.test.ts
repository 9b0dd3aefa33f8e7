import { describe, expect, test } from 'vitest'
import { planDifference } from '../../../renderer/screens/repair/plan-difference.ts'
import { tlsPlan, tlsPlanLater } from '../recorded-repair.ts'

const [first, ...others] = tlsPlan.steps
const guards = tlsPlan.guards.map((guard) => ({ ...guard, verdict: 'pass' as const }))

describe('what is different between two plans of one fix', () => {
  test('is nothing between equal plans, whatever their hash', () => {
    expect(planDifference(tlsPlan, { ...tlsPlan, hash: 'c'.repeat(64) })).toEqual([])
  })

  test('names what the server showed and what it shows now', () => {
    expect(planDifference(tlsPlan, tlsPlanLater)).toMatchObject([
      {
        kind: 'beforeChanged',
        step: { id: 'strong-crypto' },
        was: [{ key: 'state.registryValueAbsent' }],
        is: [{ values: { data: '0' } }],
      },
    ])
  })

  test('names steps that are new and steps that are gone', () => {
    const shorter = { ...tlsPlan, steps: others }

    expect(planDifference(tlsPlan, shorter)).toEqual([{ kind: 'stepGone', step: first }])
    expect(planDifference(shorter, tlsPlan)).toEqual([{ kind: 'stepAdded', step: first }])
  })

  test('names a condition that is answered differently now', () => {
    expect(planDifference({ ...tlsPlan, guards }, tlsPlan)).toEqual([
      { kind: 'guardChanged', guard: tlsPlan.guards[0] },
    ])
  })
})
