import { describe, expect, test } from 'vitest'
import { inputDraft, inputsOfDraft, isDraftOf, isDraftValid } from '../../../renderer/screens/repair/input-draft.ts'
import type { Input } from '../../../shared/model/case-input.ts'

const question = { en: '?', fr: '?', nl: '?' }
const inputs: Input[] = [
  { name: 'percent', type: 'number', question, default: 10, min: 1, max: 50 },
  { name: 'folder', type: 'text', question, pattern: '[A-Z]:\\\\.+' },
  {
    name: 'way',
    type: 'choice',
    question,
    default: 'raise',
    options: [
      { value: 'raise', label: question },
      { value: 'unbounded', label: question },
    ],
  },
]

describe('the choices of a fix', () => {
  test('begin with their defaults, or with what the plan was made with', () => {
    expect(inputDraft(inputs, {})).toEqual({ percent: '10', folder: '', way: 'raise' })
    expect(inputDraft(inputs, { percent: 20 })).toMatchObject({ percent: '20' })
  })

  test('are asked with their own types, and without the empty ones', () => {
    expect(inputsOfDraft(inputs, { percent: ' 20 ', folder: '', way: 'raise' })).toEqual({ percent: 20, way: 'raise' })
  })

  test('are valid only when each has the form that its fix asks for, as a whole', () => {
    const good = { percent: '20', folder: 'D:\\Scratch', way: 'raise' }

    expect(isDraftValid(inputs, good)).toBe(true)
    expect(isDraftValid(inputs, { ...good, percent: '51' })).toBe(false)
    expect(isDraftValid(inputs, { ...good, percent: 'ten' })).toBe(false)
    expect(isDraftValid(inputs, { ...good, percent: '' })).toBe(false)
    expect(isDraftValid(inputs, { ...good, folder: 'in D:\\Scratch' })).toBe(false)
    expect(isDraftValid(inputs, { ...good, way: 'shrink' })).toBe(false)
  })

  test('are known to differ from those of the plan on the screen', () => {
    const draft = { percent: '20', folder: 'D:\\Scratch', way: 'raise' }

    expect(isDraftOf(inputs, draft, { percent: 20, folder: 'D:\\Scratch', way: 'raise' })).toBe(true)
    expect(isDraftOf(inputs, { ...draft, percent: '21' }, { percent: 20, folder: 'D:\\Scratch' })).toBe(false)
  })
})
