import { describe, expect, test } from 'vitest'
import { confirmAndFix, nextStart, openTestSession, type TestSession } from '../support/open-test-session.ts'

/** Ends the work of a session as soon as its n-th record is on disk, as if the program had been killed there. */
async function interrupt({ session }: TestSession, caseId: string, record: number): Promise<boolean> {
  const stop = session.journal.onRecord(({ seq }) => {
    if (seq >= record) throw new Error('killed')
  })
  const ended = await confirmAndFix(session, caseId).then(
    () => false,
    (error: Error) => error.message.includes('killed') || Promise.reject(error),
  )
  stop()
  return ended
}

const cases = [
  ['vm-network-slow', 'azure-vm/network-calls-slow'],
  ['vss-writers-failed', 'azure-vm/vss-writers-bad-state'],
  ['com-plus-broken', 'azure-vm/com-plus-error'],
  ['machinekeys-acl-broken', 'azure-vm/machinekeys-permissions'],
  ['shadow-storage-too-small', 'mars/shadow-storage-too-small'],
] as const

describe('after an interruption', () => {
  test.each(cases)(
    'R3 at every record, resume ends the run and undo brings back what it can (%s)',
    async (scenario, id) => {
      for (let record = 2; ; record++) {
        const opened = await openTestSession(scenario)
        const before = opened.server.wholeState()
        if (!(await interrupt(opened, id, record))) break
        const session = await nextStart(opened)
        await session.resume()
        for (const run of session.journal.runs()) {
          expect(run.outcome, `record ${record}`).not.toBeNull()
          for (const { outcome } of run.steps) expect(outcome).not.toBe('running')
        }
        await session.undoAll()
        expect(withoutHealing(opened.server.wholeState()), `record ${record}`).toEqual(withoutHealing(before))
      }
    },
  )

  test('nothing can be applied or taken back before it is resumed', async () => {
    const opened = await openTestSession('vm-network-slow')
    await interrupt(opened, 'azure-vm/network-calls-slow', 4)
    const session = await nextStart(opened)
    await expect(confirmAndFix(session, 'azure-vm/network-calls-slow')).rejects.toMatchObject({
      reason: { key: 'run.resumeFirst' },
    })
    await expect(session.undoAll()).rejects.toMatchObject({ reason: { key: 'run.resumeFirst' } })
    await session.resume()
    expect((await confirmAndFix(session, 'azure-vm/network-calls-slow')).outcome).toBe('applied')
  })

  test('an intent without its write is resumed as not applied', async () => {
    const opened = await openTestSession('vm-network-slow')
    await interrupt(opened, 'azure-vm/network-calls-slow', 3)
    const session = await nextStart(opened)
    await session.resume()
    expect(session.journal.runs()[0]?.steps[0]?.outcome).toBe('notApplied')
  })

  test('a write without its outcome is resumed as applied', async () => {
    const opened = await openTestSession('vm-network-slow')
    await interrupt(opened, 'azure-vm/network-calls-slow', 3)
    const { session: first, server } = opened
    const intent = first.journal.runs()[0]?.steps[0]?.step
    if (intent?.kind !== 'change') throw new Error('The first step is a change.')
    await server.call('Set-RegistryValueState', {
      hive: 'LocalMachine',
      key: 'SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys',
      name: 'SnapshotMethod',
      value: { kind: 'String', data: 'firstHostThenGuest' },
    })
    const session = await nextStart(opened)
    await session.resume()
    expect(session.journal.runs()[0]?.steps[0]?.outcome).toBe('applied')
  })

  test('a journal that fails in the middle of a restart leaves no service down', async () => {
    const { session, server } = await openTestSession('vss-writers-failed')
    let stopped = ''
    session.journal.onRecord(({ entry }) => {
      if (entry.kind !== 'stepNote' || !JSON.stringify(entry.note).includes('CryptSvc')) return
      stopped = server.wholeState().services.AppIDSvc?.state ?? ''
      throw new Error('no space left')
    })
    await confirmAndFix(session, 'azure-vm/vss-writers-bad-state')
    expect(stopped).toBe('stopped')
    expect(server.wholeState().services.AppIDSvc?.state).toBe('running')
    expect(server.wholeState().services.CryptSvc?.state).toBe('running')
  })

  test('resuming twice resumes nothing twice', async () => {
    const opened = await openTestSession('vm-network-slow')
    await interrupt(opened, 'azure-vm/network-calls-slow', 4)
    const session = await nextStart(opened)
    expect((await session.resume()).runs).toHaveLength(1)
    expect(await session.resume()).toEqual({ runs: [], services: [] })
  })
})

/** The state without what restarts leave behind: writers, exit codes, and whether a service that starts on demand runs now. */
function withoutHealing(state: ReturnType<TestSession['server']['wholeState']>) {
  const services = Object.entries(state.services).map(([name, { state: _, exitCode: __, ...setup }]) => [name, setup])
  return { ...state, writers: null, services }
}
