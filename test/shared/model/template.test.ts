import { describe, expect, test } from 'vitest'
import { fillTemplate, holdsTemplate, namesInTemplates, orTemplate } from '../../../shared/model/template.ts'
import { desiredServiceSchema } from '../../../shared/resources/service.ts'
import { desiredShadowStorageSchema } from '../../../shared/resources/shadow-storage.ts'

describe('a placeholder', () => {
  test('that stands alone takes the type of what fills it', () => {
    const filled = fillTemplate({ raiseTo: { percent: '{input.percent}' } }, { input: { percent: 20 } })
    expect(filled).toEqual({ raiseTo: { percent: 20 } })
  })

  test('inside a longer text becomes text', () => {
    expect(fillTemplate('{fact.install}\\bin', { fact: { install: 'C:\\Agent' } })).toBe('C:\\Agent\\bin')
    expect(
      fillTemplate(['/for={item.volume}', '/max={input.n}%'], { item: { volume: 'C:' }, input: { n: 5 } }),
    ).toEqual(['/for=C:', '/max=5%'])
  })

  test('that nothing fills is refused by its name', () => {
    expect(() => fillTemplate('{item.service}', { item: {} })).toThrow('Nothing fills the placeholder {item.service}.')
    expect(() => fillTemplate('a {fact.x}', {})).toThrow('Nothing fills the placeholder {fact.x}.')
  })

  test('is not filled from what every object inherits', () => {
    expect(() => fillTemplate('{item.constructor}', { item: {} })).toThrow('{item.constructor}')
  })

  test('leaves other braces alone', () => {
    const guid = '{e8132975-6f93-4464-a53e-1050253ae220}'
    expect(holdsTemplate({ text: guid })).toBe(false)
    expect(fillTemplate(guid, {})).toBe(guid)
  })

  test('is found by its kind, each name once', () => {
    const step = { at: '{fact.a} {item.b}', to: ['{fact.a}', '{fact.c.d}'] }
    expect(namesInTemplates(step, 'fact')).toEqual(['a', 'c.d'])
    expect(namesInTemplates(step, 'input')).toEqual([])
  })
})

describe('a shape that may hold placeholders', () => {
  test('takes one in the place of a number', () => {
    const schema = orTemplate(desiredShadowStorageSchema)
    expect(schema.safeParse({ raiseTo: { percent: '{input.percent}' } }).success).toBe(true)
    expect(schema.safeParse({ raiseTo: { percent: 'ten' } }).success).toBe(false)
  })

  test('without one is held to every rule of the shape', () => {
    expect(orTemplate(desiredServiceSchema).safeParse({}).success).toBe(false)
    expect(orTemplate(desiredServiceSchema).safeParse({ startType: '{item.type}' }).success).toBe(true)
  })
})
