import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, digestOf, isSameJson } from '../../../shared/model/digest.ts'
import type { Json } from '../../../shared/model/expectation.ts'

describe('the canonical form', () => {
  test('has its keys sorted at every depth and no spaces', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x y' })).toBe('{"a":"x y","b":[{"c":null,"d":1}]}')
  })

  test('is the same for equal data whatever the order of its names, numbers among them', () => {
    expect(canonicalJson({ b: 1, 10: 2, 9: 3, a: 4 })).toBe(canonicalJson({ a: 4, 9: 3, 10: 2, b: 1 }))
  })

  test('leaves out no name, not even one that means something in JavaScript', () => {
    const parse = (text: string) => JSON.parse(text) as Json
    expect(canonicalJson(parse('{"__proto__":{"b":1,"a":2}}'))).toBe('{"__proto__":{"a":2,"b":1}}')
    expect(canonicalJson(parse('{"constructor":1,"__proto__":null}'))).toBe('{"__proto__":null,"constructor":1}')
  })

  test('says all that the data says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value)
        expect(JSON.stringify(JSON.parse(canonicalJson(value as Json)))).toBe(canonicalJson(JSON.parse(text) as Json))
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(text))
      }),
    )
  })

  test('gives a SHA-256 of 64 hex digits, the same for equal data', async () => {
    expect(await digestOf({ a: 1, b: 2 })).toBe('43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777')
    expect(await digestOf({ b: 2, a: 1 })).toBe(await digestOf({ a: 1, b: 2 }))
  })
})

describe('equal data', () => {
  test('are those with the same canonical form', () => {
    const some = fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json)
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
        expect(isSameJson(one, JSON.parse(canonicalJson(one)) as Json)).toBe(true)
      }),
    )
  })

  test.each<[Json, Json]>([
    [{}, []],
    [{ a: null }, { b: null }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [null, {}],
    [0, '0'],
  ])('are not %j and %j', (one, other) => expect(isSameJson(one, other)).toBe(false))
})
