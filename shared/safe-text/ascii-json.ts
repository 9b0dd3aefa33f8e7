/** How long a piece of {@link asciiJsonPieces} grows before it is handed on, in characters. */
const pieceLength = 65_536
/** Of a longer list each entry stands on a line of its own, which is a third of the text for lists of small things. */
const longList = 1_000

/**
 * The same JSON in ASCII without control characters: what is not ASCII stands as `\uXXXX`. Read in any code page it gives the very
 * data, and nothing in it reaches a terminal as anything but text. Windows PowerShell reads what a program prints in the console's
 * OEM code page. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */
export function asciiJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The text of {@link asciiJson} with two spaces for each level, in pieces, so that an answer of any length needs the memory of one.
 * `within` stands before every line but the first.
 */
export function* asciiJsonPieces(value: unknown, within = ''): Generator<string> {
  let piece = ''
  for (const part of partsOf(value, within)) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function* partsOf(value: unknown, within: string): Generator<string> {
  const isList = Array.isArray(value)
  const parts = isContainer(value) ? Object.entries(value).filter(([, part]) => isList || part !== undefined) : []
  if (parts.length <= longList && !parts.some(([, part]) => isContainer(part))) {
    yield asciiJson(value, 2).replaceAll('\n', `\n${within}`)
    return
  }
  const line = `\n${within}  `
  let before = isList ? '[' : '{'
  for (const [name, part] of parts) {
    yield `${before}${line}${isList ? '' : `${asciiJson(name)}: `}`
    if (isList && parts.length > longList) yield asciiJson(part ?? null)
    else yield* partsOf(part ?? null, `${within}  `)
    before = ','
  }
  yield `\n${within}${isList ? ']' : '}'}`
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
