import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEnvelope, encodeRequest } from '../../electron/powershell/envelope.ts'

const line = (value: unknown) => `backup-medic:${Buffer.from(JSON.stringify(value), 'latin1').toString('base64')}`

describe('a request', () => {
  test('is base64 of ASCII and loses nothing of any text (S10)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeRequest({ id: '1', name: 'Get-Echo', args: { text } })
        expect(encoded).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
        const json = Buffer.from(encoded, 'base64').toString('latin1')
        expect(json).toMatch(/^[\x20-\x7e]*$/)
        expect(JSON.parse(json)).toEqual({ id: '1', name: 'Get-Echo', args: { text: `=${text}` } })
      }),
    )
  })
})

test('a text with half a character is refused, because JSON readers would replace it silently (S10)', () => {
  const args = { files: [{ name: 'a\ud800' }] }
  expect(() => encodeRequest({ id: '1', name: 'Get-Echo', args })).toThrow(expect.objectContaining({ code: 'failed' }))
})

describe('an answer', () => {
  test('is found among other lines, with either line end', () => {
    const printed = `noise\r\n${line({ id: '7', ok: true, value: [1] })}\r\nmore noise`
    expect(decodeEnvelope(printed, '7')).toEqual({ id: '7', ok: true, value: [1] })
  })

  test('is never found in any cut of its line (R10)', () => {
    const whole = line({ id: '7', ok: true, value: 'text' })
    for (let length = 0; length < whole.length; length += 1) {
      expect(decodeEnvelope(whole.slice(0, length), '7')).toBeNull()
    }
  })

  test.each([
    ['another id', line({ id: '8', ok: true, value: 1 })],
    ['unknown fields', line({ id: '7', ok: true, value: 1, more: 1 })],
    ['no verdict', line({ id: '7', value: 1 })],
    ['two answers', `${line({ id: '7', ok: true, value: 1 })}\n${line({ id: '7', ok: true, value: 2 })}`],
    ['two answers on one line', line({ id: '7', ok: true, value: 1 }) + line({ id: '7', ok: true, value: 1 })],
    ['text after it', `${line({ id: '7', ok: true, value: 1 })} and more`],
  ])('is none with %s (R10)', (_what, printed) => {
    expect(decodeEnvelope(printed, '7')).toBeNull()
  })
})
