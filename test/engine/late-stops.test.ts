import { describe, expect, test } from 'vitest'
import { simulatedServiceSchema } from '../../electron/resources/service/simulated-keys.ts'
import { passTime } from '../../electron/resources/service/simulated-time.ts'
import { type MadeCase, madeCase, madeCaseId } from '../properties/made-case.ts'
import { type OneServer, oneServer } from '../support/one-server.ts'
import { confirmAndFix } from '../support/open-test-session.ts'

const restart = {
  onlyIfFailing: false,
  whileStopped: null,
  reboot: false,
  does: ['a restart of a running service'],
} satisfies MadeCase

/** A server whose CryptSvc takes these seconds to stop: first it says that it runs, then that it is stopping. */
async function serverThat(times: { runsOn?: number; stopTakes?: number }, more: object = {}): Promise<OneServer> {
  const server = await oneServer('healthy', [madeCase(restart)])
  server.change(({ services }) => {
    Object.assign(services.CryptSvc ?? {}, { times: { startTakes: 0, stopTakes: 0, runsOn: 0, ...times }, ...more })
  })
  return server
}
const laterOn = ({ change }: OneServer) => change((state) => passTime(state, 3600))

describe('a service that takes its time to stop', () => {
  test.each([{ runsOn: 60 }, { stopTakes: 60 }, { runsOn: 60, stopTakes: 50 }])(
    'is restarted when it stops within the limit (%o)',
    async (times) => {
      const server = await serverThat(times)
      expect(await confirmAndFix(await server.start(), madeCaseId)).toMatchObject({ outcome: 'applied' })
      laterOn(server)
      expect(server.down()).toEqual([])
    },
  )

  test('and stops just after the limit is waited for and started again', async () => {
    const server = await serverThat({ stopTakes: 200 })
    const result = await confirmAndFix(await server.start(), madeCaseId)
    expect(result).toMatchObject({ outcome: 'failed', reason: { key: 'service.notStopped' } })
    laterOn(server)
    expect(server.down()).toEqual([])
  })

  test('and says at the limit that it runs is not believed: the run says so, and resume starts it', async () => {
    const server = await serverThat({ runsOn: 900 })
    const result = await confirmAndFix(await server.start(), madeCaseId)
    expect(result).toMatchObject({ outcome: 'failed', reason: { key: 'service.mayStopLater' } })
    laterOn(server)
    expect(server.down()).toEqual(['CryptSvc'])
    const { services } = await (await server.start()).resume()
    expect(services).toMatchObject([{ running: ['CryptSvc'], stillDown: [] }])
    expect(server.down()).toEqual([])
  })

  test('and stops only after the start had also given up is started by resume', async () => {
    const server = await serverThat({ stopTakes: 900 })
    await confirmAndFix(await server.start(), madeCaseId)
    laterOn(server)
    await (await server.start()).resume()
    expect(server.down()).toEqual([])
  })

  test('and stops under a program that was killed meanwhile runs again after the next start', async () => {
    const server = await serverThat({ runsOn: 125 })
    const stopped = `,dies-at=${await callOf(server, 'Stop-SingleService')}`
    await confirmAndFix(await server.start(stopped), madeCaseId)
    laterOn(server)
    await (await server.start()).resume()
    expect(server.down()).toEqual([])
  })
})

describe('a service that cannot be restarted', () => {
  test('because it is protected is said to be, and goes on running', async () => {
    const server = await serverThat({}, { protected: true })
    const { outcome, reason } = await confirmAndFix(await server.start(), madeCaseId)
    expect({ outcome, reason }).toMatchObject({ outcome: 'failed', reason: { key: 'service.stopFailed' } })
    expect(server.down()).toEqual([])
  })

  test('because a driver depends on it, which no program can stop, is said to be, and goes on running', async () => {
    const server = await serverThat({})
    const driver = { startType: 'system', driver: true, dependsOn: ['CryptSvc'] }
    server.change(({ services }) => Object.assign(services, { ContosoFilter: simulatedServiceSchema.parse(driver) }))
    const { outcome, reason } = await confirmAndFix(await server.start(), madeCaseId)
    expect({ outcome, reason }).toMatchObject({ outcome: 'failed', reason: { key: 'service.stopFailed' } })
    expect(JSON.stringify(reason)).toContain('services that depend on it are running')
    expect(server.down()).toEqual([])
  })

  test('because it is marked for deletion is named as down, with the reason of Windows', async () => {
    const server = await serverThat({}, { markedForDeletion: true })
    const { reason } = await confirmAndFix(await server.start(), madeCaseId)
    expect(reason).toMatchObject({ key: 'service.startFailed', values: { service: 'CryptSvc' } })
    expect(JSON.stringify(reason)).toMatch(/marked for deletion/)
  })

  test('because it ends at its start is named with the error of Windows', async () => {
    const server = await serverThat({}, { endsAtStartWith: 1068 })
    const { reason } = await confirmAndFix(await server.start(), madeCaseId)
    expect(reason).toEqual({ key: 'service.endedAtStart', values: { service: 'CryptSvc', code: 1068 } })
  })
})

/** The number of the call with this name in an undisturbed run on a server like this. */
async function callOf(like: OneServer, name: string): Promise<number> {
  const other = await oneServer('healthy', [madeCase(restart)])
  other.change((state) => Object.assign(state, like.state()))
  const names: string[] = []
  const session = await other.start('', (server) => ({
    identity: server.identity,
    close: () => server.close(),
    call: (called, ...rest) => {
      names.push(called)
      return server.call(called, ...rest)
    },
  }))
  await confirmAndFix(session, madeCaseId)
  return names.indexOf(name) + 1
}
