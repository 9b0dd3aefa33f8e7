import { crc32, deflateRawSync } from 'node:zlib'

/** A file for a made zip; what the zip claims about its size can be a lie. */
export interface MadeEntry {
  name: string
  bytes: Uint8Array
  claimedSize?: number
  encrypted?: boolean
  /** Whether its data is that of the entry before it. */
  overlaps?: boolean
}

/** The bytes of a zip, also of one that no honest program would write. */
export function madeZip(entries: readonly MadeEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  let before = 0
  for (const { name, bytes, claimedSize = bytes.length, encrypted = false, overlaps = false } of entries) {
    const packed = deflateRawSync(bytes)
    const local = header(0x04034b50, name, { packed: packed.length, size: claimedSize, crc: crc32(bytes), encrypted })
    const at = overlaps ? before : offset
    central.push(
      header(0x02014b50, name, { packed: packed.length, size: claimedSize, crc: crc32(bytes), encrypted, at }),
    )
    if (overlaps) continue
    before = offset
    locals.push(local, packed)
    offset += local.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function header(
  signature: number,
  name: string,
  { packed, size, crc, encrypted, at }: { packed: number; size: number; crc: number; encrypted: boolean; at?: number },
): Buffer {
  const bytes = Buffer.from(name)
  const isCentral = at !== undefined
  const head = Buffer.alloc(isCentral ? 46 : 30)
  head.writeUInt32LE(signature, 0)
  let place = 4
  if (isCentral) place = head.writeUInt16LE(20, place)
  place = head.writeUInt16LE(20, place)
  place = head.writeUInt16LE(0x0800 | (encrypted ? 1 : 0), place)
  place = head.writeUInt16LE(8, place)
  place = head.writeUInt16LE(0x6000, place)
  // 21 November 2026.
  place = head.writeUInt16LE(((2026 - 1980) << 9) | (11 << 5) | 21, place)
  place = head.writeUInt32LE(crc, place)
  place = head.writeUInt32LE(packed, place)
  place = head.writeUInt32LE(size, place)
  head.writeUInt16LE(bytes.length, place)
  if (isCentral) head.writeUInt32LE(at, 42)
  return Buffer.concat([head, bytes])
}
