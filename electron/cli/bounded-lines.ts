/** The lines of a text that arrives in pieces; `null` stands for a line that is longer than allowed, which is never kept whole. */
export async function* boundedLines(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<string | null> {
  let line: string | null = ''
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split('\n')
    line = joined(line, first, longest)
    for (const next of more) {
      yield line
      line = joined('', next, longest)
    }
  }
  yield line
}

function joined(line: string | null, more: string, longest: number): string | null {
  return line === null || line.length + more.length > longest ? null : line + more
}
