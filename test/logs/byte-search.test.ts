import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LineSearch } from '../../electron/logs/line-search.ts'
import { root } from '../../scripts/installed.mjs'
import { byteKernelText } from '../../scripts/write-byte-kernel.mjs'

/** The places that a search finds between two places of a text, each once; what lies before and beyond is there and does not count. */
function places(search: LineSearch, text: string, from = 0, to = text.length): number[] {
  search.bytes.write(`error 403 abcd ${text}\nerror 4031 code 100050 abcd`, 'latin1')
  const bytes = search.bytes.subarray('error 403 abcd '.length)
  return [...new Set(search.places({ bytes, from, to }))]
}

const room = 8_192
const searchOf = (texts: readonly string[], ids: readonly number[] = []) =>
  new LineSearch({ texts: [...texts], ids: [...ids] }, room)

/** The numbers of the lines in which the places lie. */
function linesOf(text: string, at: readonly number[]): number[] {
  return [...new Set(at.map((place) => text.slice(0, place).split('\n').length))]
}

describe('texts that are looked for in bytes', () => {
  const few = fc.constantFrom('a', 'b', 'c', ' ', '1')
  const word = (most: number) => fc.array(few, { minLength: 4, maxLength: most }).map((signs) => signs.join(''))
  const made = fc
    .record({
      texts: fc.uniqueArray(fc.oneof(word(6), word(40)), { minLength: 1, maxLength: 30 }),
      between: fc.array(fc.array(fc.oneof(few, fc.constant('\n')), { maxLength: 12 }), { minLength: 2, maxLength: 40 }),
    })
    .map(({ texts, between }) => ({
      texts,
      text: between.map((signs, index) => signs.join('') + (texts[index % texts.length] ?? '')).join(''),
    }))

  test('are found in every line in which one stands, and in no other', () => {
    fc.assert(
      fc.property(made, fc.nat(5), fc.nat(5), ({ texts, text }, from, fewer) => {
        const to = Math.max(from, text.length - fewer)
        const lines = text.slice(0, to).split('\n')
        const before = text.slice(0, from).split('\n').length
        const right = lines.flatMap((line, index) => {
          const said = index + 1 === before ? text.slice(from, to).split('\n')[0] : line
          return index + 1 >= before && texts.some((one) => said?.includes(one)) ? [index + 1] : []
        })
        expect(linesOf(text, places(searchOf(texts), text, from, to))).toEqual(right)
      }),
      { numRuns: 300 },
    )
  })

  test('count in either case, and signs only as they are', () => {
    const search = searchOf(['usererror [1]', 'vss_e_bad'])
    const text = ['a UserError [1]', 'b USERERROR [1]', 'c usererror {1]', 'vss\x7fe_bad', 'VSS_E_BAD'].join('\n')
    expect(linesOf(text, places(search, text))).toEqual([1, 2, 5])
  })

  test('are told from each other to their last sign, however long they are', () => {
    const long = 'the same words at first and then the sixteenth sign and more'
    expect(places(searchOf([long]), `${long.slice(0, -1)}! ${long.slice(1)}`)).toEqual([])
    expect(places(searchOf([long]), `1${long}`)).toHaveLength(1)
  })

  test('are none where none is looked for', () => {
    expect(places(searchOf([]), 'anything at all')).toEqual([])
  })
})

describe('newlines', () => {
  test('are counted between any two places', () => {
    const search = searchOf([])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n'), maxLength: 100 }), fc.nat(100), (text, from) => {
        search.bytes.write(`${text}\n\n`, 'latin1')
        const lines = text.slice(from).split('\n').length - 1
        expect(search.newlines({ bytes: search.bytes, from: Math.min(from, text.length), to: text.length })).toBe(lines)
      }),
    )
  })
})

describe('the WebAssembly that looks through bytes', () => {
  test('is what its source says', async () => {
    const written = readFileSync(join(root, 'electron', 'logs', 'byte-kernel-code.ts'), 'utf8')
    expect(written, 'run `npm run -s write:kernel`').toBe(await byteKernelText())
  })
})

describe('ids that are looked for in bytes', () => {
  const ids = [403, 2013, 30111, 100050]
  const search = searchOf([], ids)
  const label = fc.constantFrom('error ', 'Error ID: ', '(code=', 'Fout-id: ', 'erreur n° ', '\n', '\n  ', 'ID\t')
  const other = fc.constantFrom('took ', 'x', 'Event ', 'of 12.', '0x', 'line ', '-', '7')
  const number = fc.oneof(fc.constantFrom(...ids), fc.integer({ min: 0, max: 9_999_999 }))
  const after = fc.constantFrom(' ', ').', ']', ' ms\r\n', ' ms', '; ')

  test('are found with a label before them, and neither without one nor as a part of another number', () => {
    const part = fc.record({ before: fc.oneof(label, other), number, after })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.context(), (parts, log) => {
        let text = 'at first '
        const right: number[] = []
        for (const { before, number: value, after: end } of parts) {
          text += `some ${before}`
          const isLabelled = !['took ', 'x', 'Event ', 'of 12.', '0x', 'line ', '-', '7'].includes(before)
          if (isLabelled && ids.includes(value)) right.push(text.length)
          text += `${value}${end}`
        }
        log.log(text)
        expect(places(search, `${text} at last`)).toEqual(right)
      }),
      { numRuns: 500 },
    )
  })

  test('are found at the very beginning and the very end', () => {
    expect(places(search, '403')).toEqual([0])
    expect(places(search, '403 was the answer to all that was asked for')).toEqual([0])
    expect(places(search, '30111\nand code 2013')).toEqual([0, 15])
    expect(places(search, 'error 100050')).toEqual([6])
    expect(places(search, 'error 10005')).toEqual([])
  })

  test('are found without a label at the end of a line', () => {
    expect(places(search, '[x] 403\nand 403).\r\nand 403 of 407\nand 403 é')).toEqual([4, 12, 38])
  })

  test('are found in hex when they are not small', () => {
    expect(places(search, 'a 0x186d2, 0x193, 0X0186D2 and 0x186d200')).toEqual([2, 18])
    expect(places(search, '0x186d2 fed and 0x759F\nabcdef')).toEqual([0, 16])
    expect(places(search, 'ends with 0x0186d2')).toEqual([10])
    expect(places(search, 'ends with 0x186')).toEqual([])
  })

  test('are found wherever blocks and batches of the search end', () => {
    const text = 'error 100050; '
    for (let before = 0; before < 70; before++) {
      for (const id of ['error 100050; ', 'an 0x186d2; ']) {
        expect(places(search, `${'-'.repeat(before)}${id}`)).toEqual([before + id.search(/\d/)])
      }
    }
    const many = text.repeat(400)
    expect(places(search, many)).toEqual([...many.matchAll(/100050/g)].map(({ index }) => index))
  })
})
