import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headOf } from '../../electron/logs/line-head.ts'

const written = new Date(2026, 10, 21, 12).getTime()

/** The time of a line, and what it says without its head. */
function head(line: string, until = written): { time: string | null; said: string } {
  const bytes = Buffer.from(`before\n${line}\nbehind`)
  const from = 'before\n'.length
  const { time, saidFrom } = headOf({ bytes, from, to: bytes.length - '\nbehind'.length }, until)
  return {
    time: time === null ? null : new Date(time).toISOString(),
    said: bytes.subarray(saidFrom, bytes.length - '\nbehind'.length).toString(),
  }
}

const local = (year: number, month: number, ...rest: [number, number, number, number, number?]) =>
  new Date(year, month, ...rest).toISOString()
const guid = '6F0E2B1C-58D4-4B7A-9C11-0A2D7E9F4410'

describe('the columns of MARS and DPM', () => {
  const said = 'FATAL\tFailed'
  const time = local(2026, 10, 20, 22, 0, 7, 481)

  test.each([
    `1A2C\t0F84\t11/20\t22:00:07.481\t71\tbackupasync.cpp(1105)\t[000001C3A77D5E10]\t${guid}\t${said}`,
    `1a2c 0f84 11/20 22:00:07.481 71 backup async.cpp(1105) ${said}`.replace('backup async', 'backupasync'),
    `  1A2C0000  0F8  11/20  22:00:07.481  7  a.cs(1)  [1F]  ${said}`,
    `1A2C\t0F84\t11/20\t22:00:07.481\t71\ta(b).cpp(1105)\t${guid}\t${said}`,
    `\uFEFF1A2C 0F84 11/20 22:00:07.481 71 sauvegardé.cpp(9) ${said}`,
  ])('are left out of what the line says: %s', (line) => {
    expect(head(line)).toEqual({ time, said })
  })

  test.each([
    ['another thing than a GUID', `1A2C 0F84 11/20 22:00:07.481 71 a.cpp(9) ${guid}0 x`, `${guid}0 x`],
    ['brackets with a word', '1A2C 0F84 11/20 22:00:07.481 71 a.cpp(9) [what] x', '[what] x'],
    ['a letter beyond ASCII', '1A2C 0F84 11/20 22:00:07.481 71 a.cpp(9) Échec', 'Échec'],
  ])('end before %s', (_, line, rest) => {
    expect(head(line)).toEqual({ time, said: rest })
  })

  test.each([
    '1A2C 0F84 11/20 22:00:07.481 71 no place in the source',
    '1A2C 0F84 11/20 22:00:07.481 71 (9) x',
    '1A2C 0F84 11/20 22:00:07.481 71 a.cpp() x',
    '1A2C 0F84 11/20 22:00:07.481 71 a.cpp(9).x y',
    '1A2C 0F84 11/20 22:00:07.481 x a.cpp(9) y',
  ])('give their time where the rest is another thing, and all of the line counts: %s', (line) => {
    expect(head(line)).toEqual({ time, said: line })
  })

  test.each([
    '12 0F84 11/20 22:00:07.481 71 a.cpp(9) x',
    '123456789 0F84 11/20 22:00:07.481 71 a.cpp(9) x',
    '1A2G 0F84 11/20 22:00:07.481 71 a.cpp(9) x',
    '1A2C 0F84 11-20 22:00:07.481 71 a.cpp(9) x',
    '1A2C0F84 11/20 22:00:07.481 71 a.cpp(9) x',
  ])('are something else otherwise: %s', (line) => {
    expect(head(line)).toEqual({ time: null, said: line })
  })

  test('tell the last year in which they are not after the file, but for a day', () => {
    const at = (date: string) => head(`1A2C 0F84 ${date} 04:00:00 71 a.cpp(9) x`, new Date(2026, 0, 3).getTime()).time
    expect(at('12/31')).toBe(local(2025, 11, 31, 4, 0, 0))
    expect(at('01/03')).toBe(local(2026, 0, 3, 4, 0, 0))
    expect(at('01/04')).toBe(local(2025, 0, 4, 4, 0, 0))
  })

  test('tell a fraction of up to three digits, and none that goes on', () => {
    const at = (clock: string) => head(`1A2C 0F84 11/20 ${clock} 71 a.cpp(9) x`).time
    expect(at('22:00:07.5')).toBe(local(2026, 10, 20, 22, 0, 7, 500))
    expect(at('22:00:07.4812')).toBe(local(2026, 10, 20, 22, 0, 7))
    expect(at('22:00:07.')).toBe(local(2026, 10, 20, 22, 0, 7))
    expect(at('22:00:07x')).toBeNull()
  })

  test('tell no time that does not exist', () => {
    for (const wrong of ['13/20 22:00:07', '00/20 22:00:07', '11/32 22:00:07', '11/20 24:00:07', '11/20 22:60:07']) {
      expect(head(`1A2C 0F84 ${wrong} 71 a.cpp(9) x`).time).toBeNull()
    }
  })
})

describe('a time in ISO 8601', () => {
  test.each([
    ['2025-03-14T22:04:32.5500000Z', '2025-03-14T22:04:32.550Z'],
    ['2025-03-14 22:04:32,55 +01:00', '2025-03-14T21:04:32.550Z'],
    ['2025-03-14T22:04:32-0330', '2025-03-15T01:34:32.000Z'],
    ['2025-03-14 22:04:32.5', local(2025, 2, 14, 22, 4, 32, 500)],
    ['2025-03-14 22:04:32 +1', local(2025, 2, 14, 22, 4, 32)],
    ['2025-03-14 22:04:32.', local(2025, 2, 14, 22, 4, 32)],
  ])('is read: %s', (written, time) => {
    expect(head(`${written} Failed`).time).toBe(time)
    expect(head(`\uFEFF${written} Failed`).time).toBe(time)
    expect(head(`WARN "${written}" Failed`).time).toBe(time)
  })

  test.each([
    '2025-13-14T22:04:32Z',
    '2025-03-14T25:04:32Z',
    '2025-03-14x22:04:32Z',
    'x2025-03-14T22:04:32Z',
    '-2025-03-14T22:04:32Z',
    '2025-03-14T22:04Z',
  ])('is none: %s', (written) => {
    expect(head(written)).toEqual({ time: null, said: written })
  })

  test('goes before an American one, wherever it stands', () => {
    expect(head('3/14/2025 10:04:32 PM 2026-01-01T00:00:00Z x').time).toBe('2026-01-01T00:00:00.000Z')
  })

  test('counts within the first 120 signs of a line', () => {
    expect(head(`${'-'.repeat(99)} 2025-03-14T22:04:32Z`).time).toBe('2025-03-14T22:04:32.000Z')
    expect(head(`${'-'.repeat(110)} 2025-03-14T22:04:32Z`).time).toBeNull()
  })
})

describe('an American time', () => {
  test.each([
    ['[03/14/2025 22:04:32.55]', local(2025, 2, 14, 22, 4, 32, 550)],
    ['3/14/2025 10:04:32 PM', local(2025, 2, 14, 22, 4, 32)],
    ['3/14/2025 12:04:32 am', local(2025, 2, 14, 0, 4, 32)],
    ['3/14/2025T 9:04:32:123', local(2025, 2, 14, 9, 4, 32, 123)],
  ])('is read: %s', (written, time) => {
    expect(head(`${written} Failed`).time).toBe(time)
  })

  test.each(['14/3/2025 22:04:32', '3/14/25 22:04:32', '3/14/2025 22.04.32'])('is none: %s', (written) => {
    expect(head(written).time).toBeNull()
  })
})

describe('what a line says', () => {
  test.each([
    ['2025-03-14T22:04:32Z Failed', ' Failed'],
    ['[00000007] [03/14/2025 22:04:32.55] [WARN]  Failed', '] [WARN]  Failed'],
    ['[ERROR] 2025-03-14 22:04:32 Failed', ' Failed'],
    ['3/14/2025 10:04:32 PM Failed', ' Failed'],
  ])('begins behind its time: %s', (line, said) => {
    expect(head(line).said).toBe(said)
  })

  test.each([
    'The backup that started at 2025-03-14 22:04:32 failed',
    'UserErrorVmNotInDesirableState 2025-03-14T22:04:32Z',
    'error 407 2025-03-14T22:04:32Z',
    '0x80070005 3/14/2025 10:04:32 PM',
    'CBPDiskFull (3/14/2025 10:04:32 PM)',
  ])('is all of it where something stands before its time: %s', (line) => {
    const { time, said } = head(line)
    expect(time).not.toBeNull()
    expect(said).toBe(line)
  })

  test('is never read beyond its end, whatever it begins with', () => {
    const part = fc.constantFrom(
      '1A2C',
      '\t',
      ' ',
      '11/20',
      '22:00:07',
      '.481',
      '71',
      'a.cpp(9)',
      '[',
      'F]',
      guid,
      '2025-03-14',
      'T',
      'Z',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.constantFrom('9', ':07', ' PM', '-', '.5'), (parts, behind) => {
        const line = parts.join('')
        const bytes = Buffer.from(`${line}${behind}`)
        const alone = headOf({ bytes: Buffer.from(line), from: 0, to: line.length }, written)
        expect(headOf({ bytes, from: 0, to: line.length }, written)).toEqual(alone)
      }),
    )
  })
})
