import { byteKernelCode } from './byte-kernel-code.ts'

/** What byte-kernel.wat exports; all numbers are addresses in its memory, counts, or a byte. */
interface Loops {
  sift(at: number, last: number, step: number, mask: number, table: number, met: number): number
  pairs(met: number, end: number, table: number, pairs: number): number
  numbers(met: number, end: number, table: number): number
  count(at: number, to: number, byte: number): number
}

/** WebAssembly as far as it is used here; the types of Node do not have it. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { exports: unknown }
}

const page = 65_536
/** So many bytes are read for a gram, of which not all may count. */
const maskedBytes = 4
/** Places are gathered by so many before they are looked at. */
const gathered = 4096
const width = Int32Array.BYTES_PER_ELEMENT
const code = new WebAssembly.Module(Buffer.from(byteKernelCode, 'base64'))

/** Bytes that were lent, from one place up to another. */
export interface Stretch {
  bytes: Uint8Array
  from: number
  to: number
}

/**
 * The loops that touch every byte of a log, in WebAssembly, and the memory in which bytes and tables lie for that. The memory is lent in
 * pieces and never taken back.
 */
export class ByteKernel {
  readonly #buffer: ArrayBuffer
  readonly #loops: Loops
  readonly #met: Int32Array
  #lent = gathered * width

  /** Can lend so many bytes. */
  constructor(size: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((gathered * width + size) / page) })
    this.#loops = new WebAssembly.Instance(code, { logs: { memory } }).exports as Loops
    this.#buffer = memory.buffer
    this.#met = new Int32Array(this.#buffer, 0, gathered)
  }

  /** Lends so many bytes, all of them 0. Throws when it has no more. */
  lend(size: number): Buffer {
    const bytes = Buffer.from(this.#buffer, this.#lent, size)
    this.#lent += Math.ceil(size / width) * width
    return bytes
  }

  /** How many of the bytes are this one. */
  count({ bytes, from, to }: Stretch, byte: number): number {
    return this.#loops.count(bytes.byteOffset + from, bytes.byteOffset + to, byte)
  }

  /**
   * Calls back with the places, each `step` after the other, for whose four bytes `table` has 3, or 1 where `pairs` has 1 for them and the
   * next four. Both go by the hash of bytes, so others come through as well. Returns the first place that has no eight bytes behind it.
   */
  pairs(stretch: Stretch, step: number, table: Uint8Array, pairs: Uint8Array, visit: (at: number) => void): number {
    const [first, second] = [table.byteOffset, pairs.byteOffset]
    const last = stretch.to - 2 * maskedBytes
    return this.#batches(stretch, last, step, visit, (at, stop) =>
      this.#loops.pairs(0, this.#loops.sift(at, stop, step, -1, first, 0), first, second),
    )
  }

  /**
   * Calls back with the beginnings of numbers for which `wanted` has 1, of those that a place lies in or stands before for whose three bytes
   * `table` has 1; the places stand `step` after each other. Both go by hashes, so others come through as well. A number at either end may
   * be overlooked.
   */
  numbers(stretch: Stretch, step: number, table: Uint8Array, wanted: Uint8Array, visit: (at: number) => void): void {
    const [grams, numbers] = [table.byteOffset, wanted.byteOffset]
    this.#batches(stretch, stretch.to - maskedBytes, step, visit, (at, stop) =>
      this.#loops.numbers(0, this.#loops.sift(at, stop, step, 0xff_ff_ff, grams, 0), numbers),
    )
  }

  /** Gathers the places up to `last` batch by batch; `gather` is given addresses and returns the end of what it has gathered. */
  #batches(
    { bytes, from }: Stretch,
    last: number,
    step: number,
    visit: (at: number) => void,
    gather: (at: number, stop: number) => number,
  ): number {
    const base = bytes.byteOffset
    let at = from
    while (at <= last) {
      const steps = Math.min(gathered - 1, Math.floor((last - at) / step))
      const end = gather(base + at, base + at + steps * step)
      for (let index = 0; index < end / width; index++) visit((this.#met[index] as number) - base)
      at += (steps + 1) * step
    }
    return at
  }
}

/** The size of a table that goes by the hash of a gram. */
export const tableSize = 65_536

/** Where in such a table a gram of three or four bytes stands, of which the first is the lowest; of a pair, `before` is where the first one stands. */
export function gramPlace(gram: number, before = 0): number {
  return Math.imul((gram | 0x20_20_20_20) ^ before, 0x9e3779b1) >>> 16
}

/** Where in such a table a number of up to seven digits stands. */
export function numberPlace(digits: string): number {
  const bytes = Buffer.alloc(8)
  bytes.write(digits, 'latin1')
  return Number(BigInt.asUintN(64, bytes.readBigUInt64LE() * 0x9e3779b97f4a7c15n) >> 48n)
}
