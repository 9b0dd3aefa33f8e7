import { describe, expect, test } from 'vitest'
import { longestText } from '../../shared/model/pasted-text.ts'
import { isBinaryText, readTextFile } from '../../shared/pasted-text/read-text-file.ts'

const mark = (left: number) => `[${left}]`
const read = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => readTextFile(new Blob(parts), mark)
const message = 'Échec de la sauvegarde: 0x80072F8F'

function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), order === 'le')
  return bytes
}

describe('a file that the administrator chooses', () => {
  test('is read as UTF-8, with and without a byte order mark', async () => {
    expect(await read(message)).toEqual({ text: message, left: 0 })
    expect(await read(new Uint8Array([0xef, 0xbb, 0xbf]), message)).toEqual({ text: message, left: 0 })
  })

  test('is read as UTF-16 in both byte orders when it has a byte order mark', async () => {
    expect(await read(utf16(`\ufeff${message}`, 'le'))).toEqual({ text: message, left: 0 })
    expect(await read(utf16(`\ufeff${message}`, 'be'))).toEqual({ text: message, left: 0 })
  })

  test('is read as UTF-16 without a byte order mark when its zero bytes say so', async () => {
    expect(await read(utf16(message, 'le'))).toEqual({ text: message, left: 0 })
    expect(await read(utf16(message, 'be'))).toEqual({ text: message, left: 0 })
  })

  test('is read as the Western code page of older logs when it is not UTF-8', async () => {
    expect(await read(new Uint8Array([0xc9, 0x63, 0x68, 0x65, 0x63]))).toEqual({ text: 'Échec', left: 0 })
  })

  test('is refused when it holds zero bytes and is not UTF-16', async () => {
    expect(await read('PK', new Uint8Array([3, 4, 0, 0, 0, 8]), 'x'.repeat(500))).toBe('binary')
    expect(await read('text first', new Uint8Array([0]), 'x'.repeat(longestText * 3))).toBe('binary')
    expect(await read('x'.repeat(longestText * 3), new Uint8Array([0]))).toBe('binary')
  })

  test('R11 is read only at its beginning and its end when it is very long', async () => {
    const answer = await read('first line\n', 'x'.repeat(longestText * 5), '\nlast line')
    if (answer === 'binary') throw new Error('The file was taken for binary.')

    expect(answer.text.startsWith('first line')).toBe(true)
    expect(answer.text.endsWith('last line')).toBe(true)
    expect(answer.text).toContain(`[${answer.left}]`)
    expect(answer.text.length).toBeLessThanOrEqual(longestText + 200)
  })

  test('keeps UTF-16 readable on both sides of the cut, whatever its length', async () => {
    for (const end of ['the end', 'the end!']) {
      const answer = await read(utf16(`\ufeff${'é'.repeat(longestText * 2)}${end}`, 'le'))
      expect(answer).toMatchObject({ text: expect.stringMatching(new RegExp(`^é+\\n\\[\\d+\\]\\né+${end}$`)) })
    }
  })
})

describe('pasted text', () => {
  test('counts as binary when it holds zero bytes', () => {
    expect(isBinaryText('a\0b')).toBe(true)
    expect(isBinaryText('a\u00e9b')).toBe(false)
  })
})
