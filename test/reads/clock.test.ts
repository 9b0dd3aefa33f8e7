import { describe, expect, test } from 'vitest'
import { allActions, createReader } from '../../electron/kinds.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { Json } from '../../shared/model/expectation.ts'

const closed = { resolved: true, connected: false, tls: null, chain: true, issuer: '', status: 200, proxyAsks: false }
const distrusted = { ...closed, connected: true, tls: 'Tls12', chain: false }

function open(change: (state: ServerState) => void = () => {}) {
  const server = inMemorySimulatedServer(parseSimulation('mars'), change)
  const knowledge = { writers: { byClassId: new Map(), byName: new Map() }, endpoints: {} }
  const read = () => createReader(server, knowledge)('clock', {})
  return { server, read, action: allActions(server).syncClock }
}

describe('the clock', () => {
  test('is told with its zone, all zones, its source and how far it is off', async () => {
    const { read } = open((state) => {
      state.clockAheadSeconds = -372
    })
    expect(await read()).toMatchObject({
      zone: 'W. Europe Standard Time',
      zones: expect.arrayContaining([{ id: 'UTC', baseOffsetMinutes: 0 }]),
      source: 'NTP',
      aheadSeconds: -372,
    })
  })

  test('that is so far off that no certificate holds is measured without encryption', async () => {
    const { read } = open((state) => {
      state.clockAheadSeconds = 40_000_000
      state.endpoints['login.microsoftonline.com'] = distrusted
    })
    expect(await read()).toMatchObject({ aheadSeconds: 40_000_000 })
  })

  test('that nobody measured is not said to be right', async () => {
    const { read } = open((state) => {
      state.endpoints['*'] = closed
    })
    const answer = await read()
    expect(answer).toMatchObject({ zone: 'W. Europe Standard Time' })
    expect(answer).not.toHaveProperty('aheadSeconds')
  })
})

describe('a synchronisation of the clock', () => {
  const run = async (change: (state: ServerState) => void) => {
    const { server, action } = open(change)
    const notes: Json[] = []
    const context = {
      note: async (note: Json) => void notes.push(note),
      progress: () => {},
      down: () => [],
      takingBack: false,
      isCancelled: () => false,
      keepFolder: async () => '',
    }
    return { ...(await action.run({}, context)), server, notes }
  }
  const off = (sync: ServerState['clock']['sync'], more: Partial<ServerState> = {}) => {
    return (state: ServerState) =>
      Object.assign(state, { clockAheadSeconds: 600, ...more, clock: { ...state.clock, sync } })
  }

  test('is noted before it begins, and done when the clock is right', async () => {
    const { outcome, notes, server } = await run(off('works'))
    expect([outcome, notes]).toEqual(['applied', [{ synchronising: true }]])
    expect(server.wholeState()).toMatchObject({ clockAheadSeconds: 0, services: { W32Time: { state: 'running' } } })
  })

  test('has failed when the service says so, and is open while the clock is still off or nobody can tell', async () => {
    expect(await run(off('fails'))).toMatchObject({ outcome: 'failed', reason: { key: 'clock.syncFailed' } })
    expect(await run(off('slow'))).toMatchObject({
      outcome: 'unclear',
      reason: { key: 'clock.stillOff', values: { seconds: 600 } },
    })
    const unmeasured = await run(off('works', { endpoints: { '*': closed } }))
    expect(unmeasured).toMatchObject({ outcome: 'unclear', reason: { key: 'clock.notMeasured' } })
  })

  test('cannot be taken back, which its plan says', async () => {
    const { action } = open()
    expect(action.reversal).toBe('irreversible')
    expect((await action.preview({})).loses).toMatchObject([{ key: 'loses.clockCorrection' }])
  })

  test('is refused where the time comes from nowhere, or the service can never run', async () => {
    const refusalOf = async (change: (state: ServerState) => void) => (await open(change).action.preview({})).refusal
    expect(await refusalOf(() => {})).toBeNull()
    expect(await refusalOf(({ clock }) => Object.assign(clock, { source: 'NoSync' }))).toMatchObject({
      key: 'refusal.noTimeSource',
    })
    const disabled = ({ services }: ServerState) => Object.assign(services.W32Time ?? {}, { startType: 'disabled' })
    expect(await refusalOf(disabled)).toMatchObject({ key: 'refusal.timeServiceMissing' })
  })

  test('that was interrupted is open when it had begun, and not made when it had not', async () => {
    const { action } = open()
    expect(await action.resume({}, [{ synchronising: true }], {} as never)).toMatchObject({ outcome: 'unclear' })
    expect(await action.resume({}, [], {} as never)).toMatchObject({ outcome: 'notApplied' })
  })
})
