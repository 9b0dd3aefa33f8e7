import { describe, expect, test } from 'vitest'
import { sameField, stateFields } from '../../../renderer/screens/changes/state-fields.ts'

describe('three states of one thing, side by side', () => {
  test('have one row for each field that any of them has', () => {
    const before = { exists: false, keyExists: true }
    const ours = { exists: true, value: { kind: 'DWord', data: '1' } }
    const now = { exists: true, value: { kind: 'DWord', data: '0' } }

    expect(stateFields(before, ours, now)).toEqual([
      { path: 'exists', before: false, ours: true, now: true },
      { path: 'keyExists', before: true, ours: undefined, now: undefined },
      { path: 'value.kind', before: undefined, ours: 'DWord', now: 'DWord' },
      { path: 'value.data', before: undefined, ours: '1', now: '0' },
    ])
  })

  test('keep lists and empty objects whole, so that nothing is left out', () => {
    expect(stateFields({ dependents: ['a', 'b'] }, { dependents: [] }, {})).toEqual([
      { path: 'dependents', before: ['a', 'b'], ours: [], now: undefined },
      { path: '', before: undefined, ours: undefined, now: {} },
    ])
  })

  test('tell a missing field from one that is null', () => {
    expect(sameField(undefined, null)).toBe(false)
    expect(sameField(['a'], ['a'])).toBe(true)
  })
})
