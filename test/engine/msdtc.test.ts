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

  test('saves the ports of RPC, which the install deletes', async () => {
    const server = await lastResort()
    server.change(({ registry }) => {
      registry['HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet'] = { Ports: { kind: 'MultiString', data: ['5000-6000'] } }
    })
    const session = await server.start()
    await confirmAndFix(session, comPlus)
    expect(Object.keys(server.state().registry).join()).not.toContain('Rpc\\Internet')
    const saved = session.journal.runs().flatMap((run) => run.steps.flatMap(({ notes }) => JSON.stringify(notes)))
    expect(saved.join()).toContain('HKLM-SOFTWARE-Microsoft-Rpc-Internet.reg')
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
