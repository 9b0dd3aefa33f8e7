import { describe, expect, test } from 'vitest'
import { networkAdapters } from '../../electron/reads/network-adapters/read.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

/** What a lease has left in the registry: a header of five numbers for each option, then its data in steps of four bytes. */
function lease(...options: [number: number, data: number[]][]): number[] {
  const four = (number: number) => [number & 255, (number >> 8) & 255, (number >> 16) & 255, number >>> 24]
  return options.flatMap(([number, data]) => [
    ...[number, 0, data.length, 0, 0xffff_ffff].flatMap(four),
    ...data,
    ...Array<number>((4 - (data.length % 4)) % 4).fill(0),
  ])
}

async function optionsIn(bytes: number[]): Promise<number[] | undefined> {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), ({ networkAdapters: [adapter] }) => {
    if (adapter) adapter.options = Buffer.from(bytes).toString('base64')
  })
  const { adapters } = await networkAdapters(
    server,
    {},
    { writers: { byClassId: new Map(), byName: new Map() }, endpoints: {} },
  )
  return adapters[0]?.dhcpOptions
}

describe('the DHCP options of a network adapter', () => {
  test.each<[string, number[], number[]]>([
    ['none', [], []],
    ['Azure’s own and the router', lease([245, [168, 63, 129, 16]], [3, [10, 0, 0, 1]]), [245, 3]],
    ['one whose data has an odd length', lease([15, [97, 98, 99, 46, 100]], [51, [1, 2, 3, 4]]), [15, 51]],
    ['one without data, which is none', lease([245, []], [3, [10, 0, 0, 1]]), [3]],
    ['an address with the byte 245 in it, which is no option', lease([3, [10, 0, 0, 245]]), [3]],
  ])('are read: %s', async (_, bytes, options) => {
    expect(await optionsIn(bytes)).toEqual(options)
  })

  test.each<[string, number[]]>([
    ['a header that is cut', lease([3, [10, 0, 0, 1]]).slice(0, 18)],
    ['data that is cut', lease([3, [10, 0, 0, 1]]).slice(0, 22)],
    ['a length beyond the end', lease([3, [10, 0, 0, 1]]).fill(255, 8, 12)],
  ])('are left out when they cannot be read: %s', async (_, bytes) => {
    expect(await optionsIn(bytes)).toBeUndefined()
  })
})
