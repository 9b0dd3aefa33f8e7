import type { Read } from '../read-type.ts'

/** The network adapters that have an address, with the options that DHCP gave them. */
export const networkAdapters: Read<'networkAdapters'> = async (server) => {
  const { adapters } = await server.call('Get-NetworkAdapterList', {})
  return {
    adapters: adapters.map(({ options: bytes, ...adapter }) => {
      const dhcpOptions = optionNumbers(Buffer.from(bytes, 'base64'))
      return dhcpOptions === null ? adapter : { ...adapter, dhcpOptions }
    }),
  }
}

/** Number, an unknown one, length, an unknown one, and when it ends, four bytes each. */
const headerLength = 20

/**
 * The numbers of the options in what Windows keeps of a lease: records of a header and of data, which is filled up to four bytes.
 * `null` when they do not end with the bytes. A search for the byte 245 alone would find it inside addresses and times as well.
 */
function optionNumbers(bytes: Buffer): number[] | null {
  const numbers: number[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + headerLength > bytes.length) return null
    const length = bytes.readUInt32LE(at + 8)
    const end = at + headerLength + Math.ceil(length / 4) * 4
    if (end > bytes.length) return null
    if (length > 0) numbers.push(bytes.readUInt32LE(at))
    at = end
  }
  return numbers
}
