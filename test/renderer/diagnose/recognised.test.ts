import { describe, expect, test } from 'vitest'
import { recognisedParts } from '../../../renderer/screens/diagnose/recognised.ts'
import { type Message, message } from '../../../shared/model/message.ts'

const marked = (text: string, ...why: Message[]) => {
  const parts = recognisedParts(text, { matches: [{ case: 'a', covers: [], confidence: 'likely', why }] })
  expect(parts.map((part) => part.text).join('')).toBe(text)
  return parts.filter((part) => part.marked).map((part) => part.text)
}

describe('in a pasted text is marked', () => {
  test('a code, wherever it stands, and not in a longer number', () => {
    const code = message('why.code', { code: '0x8004230F' })
    expect(marked('Failed: 0x8004230f (0x8004230F1), again 0x8004230F.', code)).toEqual(['0x8004230f', '0x8004230F'])
  })

  test('a code as it was written', () => {
    expect(marked('error -2147212529!', message('why.face', { found: '-2147212529', code: '0x8004230F' }))).toEqual([
      '-2147212529',
    ])
  })

  test('a message over its line breaks, up to where the reason was cut', () => {
    const found = message('why.message', { language: 'en', text: 'VSS writers were in a bad state on {server}…' })
    expect(marked('It said: VSS writers\n were in a bad state on SRV1.', found)).toEqual([
      'VSS writers\n were in a bad state on',
    ])
  })

  test('each word that counted, and what overlaps only once', () => {
    const words = message('why.words', { words: 'snapshot, VSS' })
    expect(marked('vss: Snapshot', words, message('why.code', { code: 'VSS' }))).toEqual(['vss', 'Snapshot'])
  })

  test('nothing where the reason is about something else', () => {
    expect(marked('(.*) C++', message('why.common'), message('why.words', { words: '' }))).toEqual([])
  })
})
