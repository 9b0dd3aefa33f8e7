import { readFileSync } from 'node:fs'
import type { Row } from './journal-file.ts'
import { recordOf } from './record-text.ts'

/** How every record's text begins, because its names are sorted. */
const beginning = Buffer.from('{"at":"')
/** How it ends, before its 64 digits. */
const ending = Buffer.from(',"sum":"')
const endingLength = ending.length + 66

/**
 * The records that the bytes of a damaged database still prove, without asking SQLite: every text in it that fits its own checksum,
 * in the order of their numbers. Nothing is changed. The file must not be open in a transaction of this process.
 */
export function salvage(path: string): Row[] {
  const bytes = readFileSync(path)
  const pageSize = pageSizeOf(bytes)
  const found = new Map<number, Row>()
  for (let at = bytes.indexOf(beginning); at >= 0; at = bytes.indexOf(beginning, at + 1)) {
    const row = inOnePiece(bytes, at) ?? proven(inSeveralPages(bytes, at, pageSize))
    if (row !== null) found.set(row.seq, row)
  }
  return [...found.values()].sort((one, other) => one.seq - other.seq)
}

/** The page size that the header tells (offset 16, https://www.sqlite.org/fileformat2.html), or ours when that is no page size. */
function pageSizeOf(bytes: Buffer): number {
  const told = bytes.length < 18 ? 0 : bytes.readUInt16BE(16)
  return told >= 512 && (told & (told - 1)) === 0 ? told : 16_384
}

function proven(bytes: Buffer | null): Row | null {
  if (bytes === null) return null
  const text = bytes.toString('utf8')
  const record = recordOf(text)
  return typeof record === 'string' ? null : { seq: record.seq, text }
}

/** A text that lies in one piece, up to one of the checksums before the next record begins. */
function inOnePiece(bytes: Buffer, at: number): Row | null {
  const next = bytes.indexOf(beginning, at + 1)
  const limit = next < 0 ? bytes.length : next
  for (let sum = bytes.indexOf(ending, at); sum >= 0 && sum < limit; sum = bytes.indexOf(ending, sum + 1)) {
    const row = proven(bytes.subarray(at, sum + endingLength))
    if (row !== null) return row
  }
  return null
}

/**
 * A text that did not fit in its page: the row's header before it tells its length, and what is left over lies in a chain of other
 * pages, each of which begins with the number of the next (https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages).
 */
function inSeveralPages(bytes: Buffer, at: number, pageSize: number): Buffer | null {
  const row = rowBefore(bytes, at)
  if (row === null) return null
  const most = pageSize - 35
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23
  const all = row.headerLength + row.textLength
  const fitting = least + ((all - least) % (pageSize - 4))
  const here = (fitting <= most ? fitting : least) - row.headerLength
  if (all <= most || at + here + 4 > bytes.length) return null
  const parts = [bytes.subarray(at, at + here)]
  let page = bytes.readUInt32BE(at + here)
  for (let left = row.textLength - here; left > 0; left -= pageSize - 4) {
    const start = (page - 1) * pageSize
    if (page < 1 || start + pageSize > bytes.length) return null
    parts.push(bytes.subarray(start + 4, start + 4 + Math.min(left, pageSize - 4)))
    page = bytes.readUInt32BE(start)
  }
  return Buffer.concat(parts)
}

/** The header of a row that ends where its text begins: its own length, an empty place for the number, and the length of the text. */
function rowBefore(bytes: Buffer, at: number): { headerLength: number; textLength: number } | null {
  for (let headerLength = 3; headerLength <= 7; headerLength++) {
    const start = at - headerLength
    if (start < 0 || bytes[start] !== headerLength || bytes[start + 1] !== 0) continue
    let type = 0
    for (const byte of bytes.subarray(start + 2, at)) type = type * 128 + (byte & 127)
    if (type >= 13 && type % 2 === 1) return { headerLength, textLength: (type - 13) / 2 }
  }
  return null
}
