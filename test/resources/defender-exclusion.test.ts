import { describe, expect, test } from 'vitest'
import { allResources } from '../../electron/kinds.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'

const at = { type: 'path', value: 'C:\\Scratch' }
const to = { exists: true }

async function open(change: (defender: ServerState['defender']) => void) {
  const server = inMemorySimulatedServer(parseSimulation('mars'), ({ defender }) => change(defender))
  const type = allResources(server).defenderExclusion
  return { server, type, before: await type.get(at) }
}

describe('an exclusion of Defender', () => {
  test.each<[string, Partial<ServerState['defender']>, string]>([
    ['Defender is not installed', { mode: 'absent' }, 'refusal.defenderAbsent'],
    ['Defender does not run', { mode: 'off' }, 'refusal.defenderOff'],
    ['a policy hides the exclusions', { hidden: true }, 'refusal.exclusionsHidden'],
    ['only exclusions of policies count', { localMergeOff: true }, 'refusal.exclusionsByPolicy'],
    ['tamper protection covers them', { protectsExclusions: true }, 'refusal.exclusionsProtected'],
  ])('is refused when %s', async (_, there, key) => {
    const { type, before } = await open((defender) => Object.assign(defender, there))
    expect(type.refusal(before, to)).toMatchObject({ key })
  })

  test('that was there before, in another spelling, is left as it was', async () => {
    const { type, before } = await open(({ exclusions }) => void exclusions.path.push('c:\\scratch\\'))
    expect(type.same(before, type.stateAfter(before, to), to)).toBe(true)
  })

  test('leaves the entries of others alone, when it is added and when it is taken back', async () => {
    const { server, type, before } = await open(({ exclusions }) => void exclusions.path.push('C:\\Theirs'))
    await type.set(at, type.stateAfter(before, to), to, before)
    expect(server.wholeState().defender.exclusions.path).toEqual(['C:\\Theirs', 'C:\\Scratch'])
    await type.set(at, before, to, await type.get(at))
    expect(server.wholeState().defender.exclusions.path).toEqual(['C:\\Theirs'])
  })

  test('that nobody can read is like no other state', async () => {
    const { type, before } = await open((defender) => Object.assign(defender, { hidden: true }))
    expect(type.same(before, before, to)).toBe(false)
  })

  test.each(['*', '*.*', '\\', 'C:\\ ', '.'])('never names everything: %s', (value) => {
    expect(resources.defenderExclusion.target.safeParse({ type: 'path', value }).success).toBe(false)
  })
})
