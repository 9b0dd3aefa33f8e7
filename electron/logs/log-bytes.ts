import { isUtf8 } from 'node:buffer'
import { type Encoding, encodingOf, isBinary } from '../../shared/pasted-text/read-text-file.ts'
import type { Stretch } from './byte-kernel.ts'

/** The encodings of a log, and how wide one of its units is in bytes. */
export interface LogEncoding {
  name: Encoding
  width: 1 | 2
}

/** Bytes of a log that are a text. */
export interface RawText extends Stretch {
  encoding: LogEncoding
}

const sampleSize = 65_536

/** What the beginning of a file says of its encoding; `null` when it is no text. */
export function logEncodingOf(bytes: Uint8Array): LogEncoding | null {
  const sample = bytes.subarray(0, sampleSize)
  const name = encodingOf(sample)
  if (isBinary(sample) && hasManyZeros(sample)) return null
  return { name, width: name === 'utf-16le' || name === 'utf-16be' ? 2 : 1 }
}

/** Status files of the VM agent carry a few zero bytes; packed data has one in some hundred bytes, programs have more. */
function hasManyZeros(sample: Uint8Array): boolean {
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return zeros > 8 && zeros > sample.length / 1000
}

const western = new TextDecoder('windows-1252')
const little = new TextDecoder('utf-16le')
const big = new TextDecoder('utf-16be')
const mark = 0xfeff

/** The text that bytes of a log are. What is no valid UTF-8 is taken as the Western code page, line by line: older parts of a log may be. */
export function stringOf({ bytes, from, to, encoding: { name } }: RawText): string {
  const part = bytes.subarray(from, to)
  if (name === 'utf-16le') return little.decode(part)
  if (name === 'utf-16be') return big.decode(part)
  if (!isUtf8(part)) return western.decode(part)
  const text = part.toString()
  return text.charCodeAt(0) === mark ? text.slice(1) : text
}

/** A text as bytes of UTF-8. */
export function rawText(text: string): RawText {
  const bytes = Buffer.from(text)
  return { bytes, from: 0, to: bytes.length, encoding: { name: 'utf-8', width: 1 } }
}

/**
 * Writes one byte for each unit of UTF-16 into `to`, 255 for what is no Latin-1: all that is searched for is ASCII. Returns the count.
 * `from` begins at an even place of its buffer.
 */
export function narrowed(from: Uint8Array, length: number, to: Uint8Array, { name }: LogEncoding): number {
  const count = length >> 1
  const units = new Uint16Array(from.buffer, from.byteOffset, count)
  // A clamped array takes what is above 255 as 255, and takes all of them at once.
  if (name === 'utf-16le') new Uint8ClampedArray(to.buffer, to.byteOffset, count).set(units)
  else for (let at = 0; at < count; at++) to[at] = from[2 * at] === 0 ? (from[2 * at + 1] as number) : 255
  return count
}

/** The text of the bytes between two places, a sign for each byte: right for ASCII. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')
}
