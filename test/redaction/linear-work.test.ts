import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../electron/redaction/redact.ts'
import { labelGroups } from '../../electron/redaction/secret-labels.ts'

/** The most characters that redaction may look at for each character of a text, repeated looks included. */
const most = 200

const labels = [
  ...new Set(labelGroups.flatMap(({ labels: names }) => Object.values(names).map(([first = '']) => first.slice(-40)))),
].map((label) => label.replace('^', ''))
const others = [
  ...['sqlcmd', 'net use', 'net-use', 'ConvertTo-SecureString', 'NetworkCredential', 'curl', 'value', 'data', 'name'],
  ...['-Password', '/v password', 'name="password"', '<Password', '<S N="password"', '"password"', 'user,password,x'],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    'eyJaaaaaaaaaaaaaaaaaaaa',
    'http',
    '%3a//a',
    'MIIEabIBADAN',
    '111111',
    'abc1Q~',
    '',
  ],
]
const joins = [
  ...[
    '',
    ' ',
    ':',
    '=',
    ': ',
    ' = ',
    ' is ',
    ' for x is ',
    ' for ',
    ' from ',
    '\t',
    '|',
    ' | ',
    '  ',
    '...',
    '>',
    ' - ',
  ],
  ...[
    ' value=',
    ' -Value ',
    ' /d ',
    '\n',
    ',',
    '", "',
    '=hex:',
    ' REG_SZ ',
    ' -P ',
    '://',
    '(',
    '%3d',
    '\\u003d',
    '\\',
  ],
]
const openings = [
  ...[
    '',
    '"',
    "'",
    '\\"',
    '\\\\\\"',
    '[{"',
    '["',
    '[',
    '{',
    '(',
    '“',
    '„',
    '«',
    '`',
    '%22',
    '&quot;',
    '<',
    '<![CDATA[',
  ],
  ...[
    '$',
    '$(',
    'C:\\',
    'a',
    'a1',
    '\\',
    '&',
    '&a',
    '%2b',
    '%',
    '123456-',
    '[secret-1]',
    '|\n',
    '\\n',
    "N'",
    'is',
    '*',
    '@',
  ],
  ...[
    '////',
    '----',
    '<a ',
    '{"value":',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1',
  ],
]
const separators = ['', ' ', '\n', '\n\n', ',', ';', '"', "'", '|', '\0', '\r\n  ', ' x ', '>', '1']

function work(text: string): number {
  const redactor = createRedactor()
  redactor.text(text)
  return redactor.visited
}

/**
 * Holds a text that begins in one way and goes on with a piece to a constant for each character, and its growth to what a line
 * allows: from twice to four times a length it may cost twice what it cost from once to twice. A square would cost four times that.
 * Up to three times is allowed, because values of some kinds end at a limit.
 */
function expectLinear(beginning: string, piece: string, length: number) {
  const text = beginning + piece.repeat(Math.ceil((4 * length) / Math.max(1, piece.length)))
  const [once, twice, fourTimes] = [1, 2, 4].map((times) => work(text.slice(0, times * length))) as [
    number,
    number,
    number,
  ]
  if (fourTimes > most * 4 * length || fourTimes - twice > 3 * (twice - once) + 40_000) {
    throw new Error(
      `${JSON.stringify([beginning, piece])} of ${length} characters: ${once} looks, then ${twice}, then ${fourTimes}`,
    )
  }
}

describe('the work of redaction grows with the text and no faster', () => {
  test('for each label with openings, joins and separators in turn', () => {
    let tried = 0
    for (const [first, label] of [...labels, ...others].entries()) {
      for (let at = first % 2; at < openings.length; at += 2) {
        const join = joins[(tried + at) % joins.length] ?? ''
        expectLinear('', label + join + openings[at] + (separators[tried % separators.length] ?? ''), 1_000)
        tried++
      }
    }
    expect(tried).toBeGreaterThan(1_000)
  })

  test('for each opening behind a label, which is where the square once came from', () => {
    for (const opening of openings) {
      for (const join of joins) {
        expectLinear('', `password${join}${opening}`, 1_000)
      }
    }
  })

  test('for texts of several such pieces', () => {
    const piece = fc
      .tuple(
        fc.constantFrom(...labels, ...others),
        fc.constantFrom(...joins),
        fc.constantFrom(...openings),
        fc.constantFrom(...separators),
      )
      .map((parts) => parts.join(''))
    const pieces = fc.array(piece, { minLength: 2, maxLength: 4 }).map((some) => some.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), piece), pieces, (beginning, repeated) =>
        expectLinear(beginning, repeated, 2_000),
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['one long word', 'a'],
    ['one long number', '1'],
    ['one long word that holds labels', 'accountkey...'],
    ['names before and behind their values', 'value:a,name:password,value:C:\\,'],
    ['a wall of base64', 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo'],
    ['a wall of base64 in lines', `${'Zm9vYmFyYmF6cXV4'.repeat(4)}\r\n`],
    ['a wall of hex', '01000000d08c9ddf'],
    ['unbroken Chinese', '密码备份失败'],
    ['nested quotation marks', '"\'\\"\\\\\\"'],
    ['nested braces', '{"a":['],
    ['percent signs that escape each other', '%25'],
    ['backslashes', '\\'],
    ['line breaks', '\n'],
    ['NULs', '\r\0'],
    ['blanks', ' '],
    ['letters with blanks', 'a b '],
    ['ordinary log lines', 'FATAL Initialize Storage failed hr: = [0x80072ee7] ID: 34513 for C:\\a b\n'],
  ])('for %s', (_, piece) => {
    for (const beginning of ['', 'password:', 'password="', 'key1=', 'sig=', 'passphrase: ', '<Password>', 'Bearer ']) {
      expectLinear(beginning, piece, 100_000)
    }
  })

  test('when many secrets are known, whatever they have in common', () => {
    const redactor = createRedactor()
    const alike = (at: number) => `${'a'.repeat(1_500)}1${'b'.repeat(at)}`
    for (let at = 0; at < 300; at++) redactor.text(`password="${alike(at)}"`)
    const before = redactor.visited
    redactor.text('a'.repeat(20_000))
    const half = redactor.visited - before
    redactor.text('a'.repeat(40_000))
    expect(redactor.visited - before - half).toBeLessThan(2.1 * half)
    expect(half).toBeLessThan(most * 20_000)
  })
})

describe('a text of two million characters made to be slow', () => {
  test.each(['password:[{"', 'password="\\"', 'a', 'sig=a\n', 'net use \\\\a '])('%j is answered', (piece) => {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length))
    expect(work(text)).toBeLessThan(most * text.length)
  })
})
