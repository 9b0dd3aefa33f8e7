/** A VSS writer as `vssadmin list writers` shows it. */
export interface ListedWriter {
  name: string
  state: 'stable' | 'waiting' | 'failed'
}

/**
 * A name in quotes, two GUIDs and a state in brackets, each behind its label: the same in every language of Windows. Labels are short
 * and stand in one line each, so no text makes this slow.
 */
const listed =
  /['‘’"“”]([^'‘’"“”\r\n]{2,80})['‘’"“”][^{}'"]{2,60}\{[0-9a-f-]{36}\}[^{}'"]{2,60}\{[0-9a-f-]{36}\}[^{}[\]]{2,60}\[(\d{1,2})\]/gi

/** The VSS writers that the output of `vssadmin list writers` in a text shows; empty when it holds none. */
export function listedWriters(text: string): ListedWriter[] {
  return [...text.matchAll(listed)].map(([, name = '', number]) => ({ name, state: stateOf(Number(number)) }))
}

/** https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state */
function stateOf(number: number): ListedWriter['state'] {
  if (number === 1) return 'stable'
  return number >= 2 && number <= 5 ? 'waiting' : 'failed'
}
