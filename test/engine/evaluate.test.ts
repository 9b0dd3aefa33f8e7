import { describe, expect, test } from 'vitest'
import { evaluate } from '../../electron/engine/evaluate.ts'
import type { Expectation, Json } from '../../shared/model/expectation.ts'

const met = (answer: Json, expectation: Expectation) => evaluate(answer, expectation).met

describe('an expectation', () => {
  test.each<[string, Json, Expectation, boolean | null]>([
    ['is met by an equal value', { state: 1 }, { state: 1 }, true],
    ['is not met by another value', { state: 9 }, { state: 1 }, false],
    ['compares texts without regard to case', { name: 'cryptsvc' }, { name: 'CryptSvc' }, true],
    ['reads 64-bit numbers, which arrive as text', { data: '4294967295' }, { data: 4294967295 }, true],
    ['is open when the field is missing', {}, { state: 1 }, null],
    ['takes null for a value of its own', { page: null }, { page: null }, true],
    ['fails on one difference although another field is missing', { state: 9 }, { gone: 1, state: 1 }, false],
    ['sees into an answer by a dotted path', { value: { kind: 'String' } }, { 'value.kind': 'String' }, true],
    ['compares sizes that no JSON number holds', { free: '18446744073709551615' }, { free: { atLeast: '1' } }, true],
    ['compares fractions', { percent: 4.5 }, { percent: { atLeast: 5 } }, false],
    [
      'compares versions number by number',
      { version: '2.0.10000.1' },
      { version: { versionAtLeast: '2.0.9262.0' } },
      true,
    ],
    ['is open for a version that is none', { version: 'unknown' }, { version: { versionBelow: '2.0' } }, null],
    ['finds a member of a list', { names: ['A', 'B'] }, { names: { contains: 'b' } }, true],
    ['holds for every entry', { list: [{ n: 1 }, { n: 2 }] }, { list: { every: { n: { atLeast: 1 } } } }, true],
    ['holds for every entry of an empty list', { list: [] }, { list: { every: { n: 1 } } }, true],
    [
      'looks only at the entries that count',
      {
        list: [
          { n: 1, on: true },
          { n: 9, on: false },
        ],
      },
      { list: { where: { on: true }, every: { n: 1 } } },
      true,
    ],
    ['is open when one entry does not say', { list: [{ n: 1 }, {}] }, { list: { every: { n: 1 } } }, null],
    ['needs one entry at least', { list: [{ n: 1 }] }, { list: { some: { n: 2 } } }, false],
    ['allows no entry at all', { list: [{ n: 2 }] }, { list: { none: { n: 2 } } }, false],
    ['is open when there is no list', { list: 'none' }, { list: { every: { n: 1 } } }, null],
    ['is met by one of several', { a: 2 }, { anyOf: [{ a: 1 }, { a: 2 }] }, true],
    ['is open when one of several is and none holds', { a: 2 }, { anyOf: [{ a: 1 }, { b: 1 }] }, null],
    ['is not met when none of several holds', { a: 3 }, { anyOf: [{ a: 1 }, { a: 2 }] }, false],
  ])('%s', (_, answer, expectation, result) => {
    expect(met(answer, expectation)).toBe(result)
  })

  test('names the field that differs, what was found and what was expected', () => {
    expect(evaluate({ startType: 'disabled' }, { startType: { in: ['manual', 'automatic'] } }).reason).toEqual({
      key: 'check.differs',
      values: { path: 'startType', found: 'disabled', wanted: 'in ["manual","automatic"]' },
    })
  })

  test('names the entries of a list that differ', () => {
    const writers = [
      { name: 'System Writer', state: 9 },
      { name: 'ASR Writer', state: 1 },
    ]
    expect(evaluate({ writers }, { writers: { every: { state: 1 } } }).reason.values).toMatchObject({
      names: 'System Writer',
    })
  })

  test('names an entry without a name by its code, or by what else it may be called', () => {
    const skipped = [{ code: '0x80070003', count: 211 }]
    expect(evaluate({ skipped }, { skipped: { none: { code: '0x80070003' } } }).reason.values).toMatchObject({
      names: '0x80070003',
    })
  })
})
