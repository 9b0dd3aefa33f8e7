import { describe, expect, test } from 'vitest'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { type OneServer, oneServer } from '../support/one-server.ts'
import { confirmAndFix } from '../support/open-test-session.ts'

const comPlus = 'azure-vm/com-plus-error'
type Faults = Partial<ServerState['msdtc']>

/** A server on which the restart of COM+ has failed, so that the reinstallation of MSDTC is offered, with these faults. */
async function lastResort(faults: Faults = {}): Promise<OneServer> {
  const server = await oneServer('com-plus-broken')
  await confirmAndFix(await server.start(',fails=Start-SingleService:COMSysApp'), comPlus)
  server.change((state) => Object.assign(state.msdtc, faults))
  return server
}
const msdtc = (server: OneServer) => server.state().services.MSDTC
const missing = { key: 'service.msdtcMissing' }

describe('the reinstallation of MSDTC', () => {
  test.each(['works', 'fails', 'failsHalfWay', 'killed'] as const)(
    'leaves MSDTC installed and running when the uninstall ends like this: %s',
    async (uninstall) => {
      const server = await lastResort({ uninstall })
      await confirmAndFix(await server.start(), comPlus)
      expect(msdtc(server)).toMatchObject({ state: 'running' })
    },
  )

  test('says that MSDTC is missing when the install fails, and the next plan installs it', async () => {
    const server = await lastResort({ install: 'fails' })
    expect(await confirmAndFix(await server.start(), comPlus)).toMatchObject({ outcome: 'failed', reason: missing })
    expect(msdtc(server)).toBeUndefined()
    server.change((state) => Object.assign(state.msdtc, { install: 'works' }))
    await confirmAndFix(await server.start(), comPlus)
    expect(msdtc(server)).toMatchObject({ state: 'running' })
  })

  test('that was interrupted after the uninstall is resumed by installing', async () => {
    const server = await lastResort()
    const session = await server.start('', (inner) => ({
      identity: inner.identity,
      close: () => inner.close(),
      // The program ends here: nothing that it asks afterwards reaches the server or the journal.
      call: (name, ...rest) => (name === 'Reset-MsdtcInstallation' ? new Promise(() => {}) : inner.call(name, ...rest)),
    }))
    void confirmAndFix(session, comPlus)
    await expect.poll(() => JSON.stringify(session.journal.runs().at(-1)), { timeout: 5000 }).toContain('reinstalling')
    server.change(({ services }) => {
      delete services.MSDTC
    })
    await session.journal.close()
    await (await server.start()).resume()
    expect(msdtc(server)).toMatchObject({ state: 'running' })
  })

  test('says that MSDTC is missing while someone holds the deleted service open', async () => {
    const server = await lastResort({ heldOpen: true })
    expect(await confirmAndFix(await server.start(), comPlus)).toMatchObject({ outcome: 'failed', reason: missing })
  })

  test('that made the service without its log fails, says that it does not start, and the next plan makes it whole', async () => {
    const server = await lastResort({ install: 'failsHalfWay' })
    const { outcome, reason } = await confirmAndFix(await server.start(), comPlus)
    expect({ outcome, reason }).toMatchObject({
      outcome: 'failed',
      reason: { key: expect.stringMatching(/NotStarted|startFailed/) },
    })
    expect(JSON.stringify(reason)).toContain('MSDTC')
    expect(msdtc(server)).toMatchObject({ state: 'stopped' })
    server.change((state) => Object.assign(state.msdtc, { install: 'works' }))
    await confirmAndFix(await server.start(), comPlus)
    expect([msdtc(server)?.state, server.state().msdtc.log]).toEqual(['running', 'whole'])
  })
})

describe('the range of ports for RPC, which the installation of MSDTC deletes', () => {
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet'
  const range: ServerState['registry'][string] = {
    Ports: { kind: 'MultiString', data: ['5000-6000'] },
    UseInternetPorts: { kind: 'String', data: 'Y' },
  }
  async function withRange(faults: Faults = {}): Promise<OneServer> {
    const server = await lastResort(faults)
    server.change(({ registry }) => Object.assign(registry, { [key]: range }))
    return server
  }

  test('is saved, shown to be set again, and there when the repair has ended', async () => {
    const server = await withRange()
    const session = await server.start()
    const calls = (await session.plan(comPlus, {})).steps.flatMap((step) =>
      step.calls.map(({ equivalent }) => equivalent),
    )
    expect(calls).toContain(`REG ADD "${key}" /v Ports /t REG_MULTI_SZ /d "5000-6000" /f`)
    await confirmAndFix(session, comPlus)
    expect(server.state().registry[key]).toEqual(range)
    const saved = session.journal.runs().flatMap((run) => run.steps.flatMap(({ notes }) => JSON.stringify(notes)))
    expect(saved.join()).toContain('HKLM-SOFTWARE-Microsoft-Rpc-Internet.reg')
  })

  test('comes back when the session was killed between the two steps', async () => {
    const server = await withRange({ uninstall: 'killed' })
    await confirmAndFix(await server.start(), comPlus)
    expect(server.state().registry[key]).toEqual(range)
    expect(msdtc(server)).toMatchObject({ state: 'running' })
  })

  test('comes back at the next start when the program was killed there, and its tool went on to the end', async () => {
    const server = await withRange()
    const session = await server.start('', (inner) => ({
      identity: inner.identity,
      close: () => inner.close(),
      async call(name, ...rest) {
        const answer = await inner.call(name, ...rest)
        return name === 'Reset-MsdtcInstallation' ? new Promise<never>(() => {}) : answer
      },
    }))
    void confirmAndFix(session, comPlus)
    await expect.poll(() => server.state().registry[key], { timeout: 5000 }).toBeUndefined()
    await session.journal.close()
    await (await server.start()).resume()
    expect(server.state().registry[key]).toEqual(range)
  })

  test('that cannot be put back makes the repair fail, and says what to do', async () => {
    const server = await withRange()
    const session = await server.start(',fails=Set-RegistryValueState:Ports')
    const { outcome, reason } = await confirmAndFix(session, comPlus)
    expect({ outcome, reason }).toMatchObject({ outcome: 'failed', reason: { key: 'service.rpcPortsNotRestored' } })
    expect(msdtc(server)).toMatchObject({ state: 'running' })
  })
})

test('a missing MSDTC is installed by a plan of its own', async () => {
  const server = await oneServer('healthy')
  server.change(({ services }) => {
    delete services.MSDTC
  })
  await confirmAndFix(await server.start(), comPlus)
  expect(msdtc(server)).toMatchObject({ state: 'running', account: 'NT AUTHORITY\\NetworkService' })
})
