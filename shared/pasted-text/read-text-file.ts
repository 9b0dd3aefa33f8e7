import { longestText } from '../model/pasted-text.ts'

/** The part of a `Blob` that is needed: the window's files have it, and Node's `openAsBlob`. */
export interface ReadableFile {
  readonly size: number
  slice(start: number, end?: number): ReadableFile
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The text of a file, or why there is none. `left`: bytes of the middle that were not read. */
export type FileText = { text: string; left: number } | 'binary'

/** Up to so many bytes a file is read whole. */
export const longestWhole = longestText * 2
/** So many bytes are read at either end of a longer one; even, so that no UTF-16 unit is cut in two. */
export const readEnd = Math.floor(longestText / 4) * 2

/** How bytes say a text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Reads a log or message file. UTF-16 is known by its byte order mark or by its zero bytes, anything that is not valid
 * UTF-8 is taken as the Western code page of older logs, and a file with other zero bytes is binary. Of a file too long to
 * examine only its beginning and end are read, so that size costs no memory.
 */
export async function readTextFile(file: ReadableFile, mark: (left: number) => string): Promise<FileText> {
  if (file.size <= longestWhole) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return isBinary(bytes) ? 'binary' : { text: decoded(bytes, encodingOf(bytes)), left: 0 }
  }
  const tailAt = file.size - readEnd - (file.size % 2)
  const head = new Uint8Array(await file.slice(0, readEnd).arrayBuffer())
  const tail = new Uint8Array(await file.slice(tailAt).arrayBuffer())
  const encoding = encodingOf(head)
  if (isBinary(head) || (encoding !== 'utf-16le' && encoding !== 'utf-16be' && tail.includes(0))) return 'binary'
  const left = tailAt - readEnd
  return { text: `${decoded(head, encoding)}\n${mark(left)}\n${decoded(tail, encoding)}`, left }
}

/** Whether pasted text is in truth binary content. */
export function isBinaryText(text: string): boolean {
  return text.includes('\0')
}

/** The encoding of a text by its beginning: its byte order mark, its zero bytes, and whether it is valid UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 4 && even === 0) return 'utf-16le'
  if (even > sample.length / 4 && odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Whether bytes are no text: zero bytes where the encoding has none. */
export function isBinary(bytes: Uint8Array): boolean {
  const encoding = encodingOf(bytes)
  return encoding !== 'utf-16le' && encoding !== 'utf-16be' && bytes.includes(0)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream` forgives a character that the cut went through.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

// TextDecoder exists both in Node and in the window; this room has the types of neither.
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean })
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string
}
