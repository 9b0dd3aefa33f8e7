import { describe, expect, test } from 'vitest'
import { boundedLines } from '../../electron/cli/bounded-lines.ts'
import { keptEnds } from '../../electron/cli/kept-ends.ts'
import { longestWhole, readEnd, readTextFile } from '../../shared/pasted-text/read-text-file.ts'

const mark = (left: number) => `[${left}]`

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

/** A text in which each place can be told from its neighbours. */
function lines(length: number): string {
  return Array.from({ length: length / 8 + 1 }, (_, index) => index.toString(36).padStart(7, '0'))
    .join('\n')
    .slice(0, length)
}

describe('a stream of text', () => {
  const lengths = [
    0,
    1,
    readEnd,
    longestWhole - 1,
    longestWhole,
    longestWhole + 1,
    longestWhole + 7,
    longestWhole * 2 + 3,
  ]

  test.each(lengths)('of %i bytes is read as a file of the same bytes is', async (length) => {
    const text = lines(length)
    const asFile = await readTextFile(new Blob([text]), mark)
    for (const size of [999, 65_536, 1_500_000]) {
      expect(await readTextFile(await keptEnds(inPieces(text, size)), mark)).toEqual(asFile)
    }
  })

  test('costs no more memory when it is longer', async () => {
    const sizes: number[] = []
    for (const length of [4, 8, 16]) {
      const kept = await keptEnds(inPieces('x'.repeat(length * 1_000_000), 65_536))
      sizes.push((await kept.arrayBuffer()).byteLength)
    }
    expect(Math.max(...sizes)).toBeLessThan(longestWhole + readEnd + 2 * 65_536)
  })
})

describe('lines of limited length', () => {
  async function* pieces(...given: string[]): AsyncGenerator<string> {
    yield* given
  }
  async function linesIn(...given: string[]): Promise<(string | null)[]> {
    const found: (string | null)[] = []
    for await (const line of boundedLines(pieces(...given), 10)) found.push(line)
    return found
  }

  test('are the lines, wherever the pieces were cut', async () => {
    expect(await linesIn('one\ntwo\r\n', '\nfo', 'ur')).toEqual(['one', 'two\r', '', 'four'])
  })

  test('a longer one is told and not kept, and the next one is whole', async () => {
    expect(await linesIn('0123456789\n0123456', '789x', 'x\nshort')).toEqual(['0123456789', null, 'short'])
  })
})
