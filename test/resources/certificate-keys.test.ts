import { describe, expect, test } from 'vitest'
import { certificate } from '../../electron/resources/certificate/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const at = { store: 'My', thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF' } as const

/** Takes a certificate away and puts it back, on a server where its key lies in a file, or in hardware that no file stands for. */
async function there(keyIn: 'a file' | 'hardware') {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), ({ keyFiles }) => {
    if (keyIn === 'hardware') delete keyFiles[at.thumbprint]
  })
  const resource = certificate(server)
  const before = await resource.get(at)
  const gone = { exists: false } as const
  const forecast = resource.forecastUndo(before, gone, gone)
  await resource.set(at, gone, gone, before)
  await resource.set(at, before, gone, gone)
  return { before, forecast, after: await resource.get(at), same: resource.same }
}

describe('a certificate with a private key', () => {
  test('is as before when its key has come back', async () => {
    const { before, after } = await there('a file')
    expect(after).toEqual(before)
  })

  test('is not called restored when its key lies in hardware and has not come back, which was said before', async () => {
    const { before, after, same, forecast } = await there('hardware')
    expect(before).toMatchObject({ hasPrivateKey: true })
    expect(after).toMatchObject({ exists: true, hasPrivateKey: false })
    expect(same(after, before, { exists: false })).toBe(false)
    expect(forecast.extent).toBe('partial')
  })
})
