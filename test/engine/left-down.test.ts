import { describe, expect, test } from 'vitest'
import { type MadeCase, madeCase, madeCaseId } from '../properties/made-case.ts'
import { type OneServer, oneServer } from '../support/one-server.ts'
import { confirmAndFix } from '../support/open-test-session.ts'

const plain = { onlyIfFailing: false, whileStopped: null, reboot: false } as const
const shared = {
  ...plain,
  does: ['an account with a restart', 'a start type whose restart has the same dependent'],
} satisfies MadeCase
const place = (made: MadeCase) => oneServer('healthy', [madeCase(made)])

/** A restart after which this service did not start, so that the run has failed and left it down. */
async function leftDown(service = 'CryptSvc'): Promise<OneServer> {
  const server = await place({ ...plain, does: ['a restart of a running service'] })
  await confirmAndFix(await server.start(`,fails=Start-SingleService:${service}`), madeCaseId)
  expect(server.down()).toEqual([service])
  return server
}

const running = ({ state }: OneServer, name: string) => state().services[name]?.state
const stop = ({ change }: OneServer, name: string) =>
  change(({ services }) => {
    if (services[name]) services[name].state = 'stopped'
  })

describe('a service that a run has left down', () => {
  test('is started and named by resume, although the run has ended', async () => {
    const server = await leftDown()
    const [run] = (await server.start()).journal.runs()
    expect(await (await server.start()).resume()).toEqual({
      runs: [],
      services: [{ run: run?.id, running: ['CryptSvc'], stillDown: [], reason: null }],
    })
    expect(server.down()).toEqual([])
    expect((await (await server.start()).resume()).services).toEqual([])
  })

  test('is started and named by undo, although the restart itself leaves nothing to undo', async () => {
    const server = await leftDown()
    const [result] = await (await server.start()).undoAll()
    expect(result?.outcome).toBe('undone')
    expect(result?.run.steps[0]?.undo?.reason).toEqual({
      key: 'service.runningAgain',
      values: { services: 'CryptSvc' },
    })
    expect(server.down()).toEqual([])
    expect(await (await server.start()).undoAll()).toEqual([])
  })

  test.each(['resume', 'undoAll'] as const)('is said by %s as long as it does not start', async (does) => {
    const server = await leftDown()
    const session = await server.start(',fails=Start-SingleService')
    const said = JSON.stringify(await session[does]())
    expect(said).toMatch(/"service\.startFailed","values":\{[^}]*"service":"CryptSvc"/)
    expect(said).toMatch(/notRestored|stillDown":\["CryptSvc"\]/)
    await (await server.start())[does]()
    expect(server.down()).toEqual([])
  })

  test('is named with the others that do not start', async () => {
    const server = await place(shared)
    const session = await server.start(',fails=Start-SingleService')
    const { reason } = await confirmAndFix(session, madeCaseId)
    expect(reason).toEqual({
      key: 'service.severalNotStarted',
      values: { services: 'W3SVC, AppHostSvc, ContosoPortalSimulated' },
    })
    expect(server.down().toSorted()).toEqual(['AppHostSvc', 'ContosoPortalSimulated', 'W3SVC'])
  })

  test('is started even where the undo stops before what someone else has changed', async () => {
    const server = await place({ ...shared, does: ['a value in a new key', 'a restart of a running service'] })
    await confirmAndFix(await server.start(',fails=Start-SingleService:CryptSvc'), madeCaseId)
    server.change(({ registry }) => {
      registry['HKLM\\SOFTWARE\\Contoso\\Deep\\er'] = { One: { kind: 'String', data: 'theirs' } }
    })
    expect((await (await server.start()).undoAll())[0]?.outcome).toBe('changedSince')
    expect(server.down()).toEqual([])
  })

  test('is not started by a later undo once it was seen running and someone has stopped it', async () => {
    const server = await leftDown()
    await (await server.start()).resume()
    stop(server, 'CryptSvc')
    expect((await (await server.start()).undoAll()).map(({ outcome }) => outcome)).toEqual([])
    await (await server.start()).resume()
    expect(running(server, 'CryptSvc')).toBe('stopped')
  })

  test('is started by the undo after the one that had put everything back but could not start it', async () => {
    const server = await place({ ...plain, does: ['a value in a new key'], whileStopped: 'obengine' })
    await confirmAndFix(await server.start(), madeCaseId)
    const outcomes: string[] = []
    for (const trouble of [',fails=Start-SingleService', ',fails=Start-SingleService', '']) {
      const [result] = await (await server.start(trouble)).undoAll()
      outcomes.push(`${result?.outcome}, obengine ${running(server, 'obengine')}`)
    }
    expect(outcomes).toEqual([
      'partlyUndone, obengine stopped',
      'partlyUndone, obengine stopped',
      'undone, obengine running',
    ])
  })
})

describe('a service that was not running', () => {
  test('before the run is not running after its undo, stopped around it or not', async () => {
    for (const whileStopped of [null, 'AppHostSvc'] as const) {
      const server = await place({ ...shared, does: ['a value in a new key'], whileStopped })
      for (const name of ['ContosoPortalSimulated', 'AppHostSvc']) stop(server, name)
      await confirmAndFix(await server.start(), madeCaseId)
      await (await server.start()).undoAll()
      expect(running(server, 'AppHostSvc')).toBe('stopped')
    }
  })

  test('when its run is taken back is not started by the restart that belongs to the undo', async () => {
    const server = await place(shared)
    await confirmAndFix(await server.start(), madeCaseId)
    for (const name of ['ContosoPortalSimulated', 'AppHostSvc']) stop(server, name)
    expect((await (await server.start()).undoAll())[0]?.outcome).toBe('undone')
    const states = ['W3SVC', 'AppHostSvc', 'ContosoPortalSimulated'].map((name) => running(server, name))
    expect(states).toEqual(['running', 'stopped', 'stopped'])
  })

  test('when its run is taken back is not started by what had stopped it for the fix', async () => {
    const server = await place({ ...plain, does: ['a value in a new key'], whileStopped: 'obengine' })
    await confirmAndFix(await server.start(), madeCaseId)
    stop(server, 'obengine')
    expect((await (await server.start()).undoAll())[0]?.outcome).toBe('undone')
    expect(running(server, 'obengine')).toBe('stopped')
  })
})
