import { byteKernelCode } from './byte-kernel-code.ts'

/** What byte-kernel.wat exports; all numbers are addresses in its memory, counts, or a byte. */
interface Loops {
  texts(at: number, last: number, step: number, tables: number, from: number, to: number, met: number): number
  ids(at: number, to: number, table: number, met: number): number
  count(at: number, to: number, byte: number): number
  next(at: number, to: number, byte: number): number
  behind(from: number, at: number, byte: number): number
  hash(at: number, to: number): number
  same(at: number, other: number, length: number, fold: number): number
}

/** WebAssembly as far as it is used here; the types of Node do not have it. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { exports: unknown }
}

const page = 65_536
/** So many bytes are read for a gram. */
const gramBytes = 4
/** Places are gathered by so many before they are looked at. */
const gathered = 8192
/** Bytes are looked through for ids in blocks of so many. */
const block = 64
/** No more than one id begins in so many bytes. */
const closestIds = 2
const width = Int32Array.BYTES_PER_ELEMENT
const alignment = 16
const code = new WebAssembly.Module(Buffer.from(byteKernelCode, 'base64'))

/** So many bytes behind a stretch are read along with it; what they hold changes nothing, but for ids as {@link ByteKernel.ids} says. */
export const readBeyond = 2 * block

/** Bytes that were lent, from one place up to another. */
export interface Stretch {
  bytes: Buffer
  from: number
  to: number
}

/**
 * The loops that touch many bytes of a log, in WebAssembly, and the memory in which bytes and tables lie for that. The memory is lent in
 * pieces and never taken back.
 */
export class ByteKernel {
  readonly #buffer: ArrayBuffer
  readonly #loops: Loops
  readonly #met: Int32Array
  #lent = gathered * width

  /** Can lend so many bytes in some pieces. */
  constructor(size: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((gathered * width + size + readBeyond) / page) + 1 })
    this.#loops = new WebAssembly.Instance(code, { logs: { memory } }).exports as Loops
    this.#buffer = memory.buffer
    this.#met = new Int32Array(this.#buffer, 0, gathered)
  }

  /** Lends so many bytes, all of them 0. Throws when it has no more. */
  lend(size: number): Buffer {
    const bytes = Buffer.from(this.#buffer, this.#lent, size)
    this.#lent += Math.ceil(size / alignment) * alignment
    return bytes
  }

  /** How many of the bytes are this one. */
  count({ bytes, from, to }: Stretch, byte: number): number {
    return this.#loops.count(bytes.byteOffset + from, bytes.byteOffset + to, byte)
  }

  /** The first place where a byte stands, `to` when there is none. */
  next({ bytes, from, to }: Stretch, byte: number): number {
    return this.#loops.next(bytes.byteOffset + from, bytes.byteOffset + to, byte) - bytes.byteOffset
  }

  /** The place behind the last one where a byte stands, `from` when there is none. */
  behind({ bytes, from, to }: Stretch, byte: number): number {
    return this.#loops.behind(bytes.byteOffset + from, bytes.byteOffset + to, byte) - bytes.byteOffset
  }

  /** A number for some bytes, the same for the same bytes. */
  hash({ bytes, from, to }: Stretch): number {
    return this.#loops.hash(bytes.byteOffset + from, bytes.byteOffset + to)
  }

  /** Whether the same bytes stand at a place of other bytes that were lent. */
  isSame({ bytes, from, to }: Stretch, other: Buffer, at: number): boolean {
    return this.#loops.same(bytes.byteOffset + from, other.byteOffset + at, to - from, 0) !== 0
  }

  /** Calls back with the places, each `step` after the other, around which a text stands that `tables` know, in order: as byte-search.ts makes them. */
  texts({ bytes, from, to }: Stretch, step: number, tables: Buffer, visit: (at: number) => void): void {
    const base = bytes.byteOffset
    const last = to - gramBytes
    for (let at = from; at <= last; at += gathered * step) {
      const stop = Math.min(last, at + (gathered - 1) * step)
      const end = this.#loops.texts(base + at, base + stop, step, tables.byteOffset, base + from, base + to, 0)
      this.#visitAll(end, base, visit)
    }
  }

  /**
   * Calls back with the beginnings of the numbers of three digits and more for which `wanted` has 4, and of those in hex of up to six digits,
   * not quite in order and some more than once. `wanted` goes by a hash, so others come through as well. A number that goes on behind
   * `to` counts as it goes on.
   */
  ids({ bytes, from, to }: Stretch, wanted: Uint8Array, visit: (at: number) => void): void {
    const base = bytes.byteOffset
    const stride = gathered * closestIds - 2 * block
    for (let at = from; at < to; at += stride) {
      // A block more at the beginning, so that a number across the cut is met.
      const start = Math.max(from, at - block)
      const end = this.#loops.ids(base + start, base + Math.min(to, at + stride), wanted.byteOffset, 0)
      this.#visitAll(end, base, visit)
    }
  }

  #visitAll(end: number, base: number, visit: (at: number) => void): void {
    for (let index = 0; index < end / width; index++) visit((this.#met[index] as number) - base)
  }
}

/** The size of a table that goes by the hash of a gram, of a pair of grams or of a number. */
export const tableSize = 65_536

/** What stands in such a table for what is known: by so much a place is gone on. */
export const isKnown = width

/** Where in a table four bytes stand, of which the first is the lowest; of a pair, `before` is where the first four stand. */
export function gramPlace(gram: number, before = 0): number {
  return Math.imul((gram | 0x20_20_20_20) ^ before, 0x9e3779b1) >>> 16
}

/** Where in a table a number of up to seven digits stands. */
export function numberPlace(digits: string): number {
  const bytes = Buffer.alloc(8)
  bytes.write(digits, 'latin1')
  return Number(BigInt.asUintN(64, bytes.readBigUInt64LE() * 0x9e3779b97f4a7c15n) >> 48n)
}
