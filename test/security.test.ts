import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../scripts/installed.mjs'
import { type CitedTest, citedTests, holdsTest } from './support/cited-tests.ts'

interface Row {
  statement: string
  promise: string
  state: string
  tests: CitedTest[]
  missing: string
}

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const rows = rowsOf(page)

/** The rows of the table of statements. */
function rowsOf(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [, statement = '', promise = '', state = '', tests = '', missing = ''] = cells
    if (!/^[SR]\d+$/.test(statement)) return []
    return [{ statement, promise, state, tests: citedTests(tests), missing }]
  })
}

describe('the table of SECURITY.md', () => {
  test('has one row for every statement', () => {
    const expected = [...numbered('S', 24), ...numbered('R', 11)]
    expect(rows.map(({ statement }) => statement)).toEqual(expected)
    for (const { promise } of rows) expect(promise.length).toBeGreaterThan(10)
  })

  test('has a row for every number that a test carries', () => {
    const cited = new Set(rows.map(({ statement }) => statement))
    const files = new Set(rows.flatMap(({ tests }) => tests.map(({ file }) => file)))
    const numbers = [...files].flatMap((file) => [
      ...(readFileSync(join(root, file), 'utf8').match(/(?<=['"`(])[SR]\d{1,2}(?=[ ):])/g) ?? []),
    ])
    expect(numbers.length).toBeGreaterThan(50)
    expect(numbers.filter((number) => !cited.has(number))).toEqual([])
  })

  test.each(rows)('$statement is proven, proven in part or not yet, and says what is missing', ({ state, missing }) => {
    expect(['proven', 'in part', 'not yet']).toContain(state)
    expect(missing === '').toBe(state === 'proven')
  })

  test.each(rows.filter(({ state }) => state !== 'not yet'))('$statement has a test that carries its number', (row) => {
    const number = new RegExp(`\\b${row.statement}\\b`)
    expect(row.tests.filter(({ name }) => number.test(name))).not.toEqual([])
  })

  test.each(rows.flatMap(({ tests }) => tests))('cites a test that exists: $name', ({ name, file }) => {
    expect([file, holdsTest(readFileSync(join(root, file), 'utf8'), name)]).toEqual([file, true])
  })
})

describe('the reader of the table', () => {
  test('finds a test by its name, and no text that only mentions it', () => {
    expect(holdsTest("  test('S1 is so', () => {", 'S1 is so')).toBe(true)
    expect(holdsTest("  test.each([1])('S1 is so (%s)', () => {", 'S1 is so (%s)')).toBe(true)
    expect(holdsTest('// S1 is so', 'S1 is so')).toBe(false)
    expect(holdsTest("  expect(text).toBe('S1 is so')", 'S1 is so')).toBe(false)
    expect(holdsTest("  test('S2 is not', () => {", 'S1 is so')).toBe(false)
  })

  test('reads statement, state, tests and what is missing', () => {
    expect(rowsOf('| S1 | a promise | in part | [S1 x](test/a.ts), [y](test/b.ts) | a run |')).toEqual([
      {
        statement: 'S1',
        promise: 'a promise',
        state: 'in part',
        tests: [
          { name: 'S1 x', file: 'test/a.ts' },
          { name: 'y', file: 'test/b.ts' },
        ],
        missing: 'a run',
      },
    ])
  })
})

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}
