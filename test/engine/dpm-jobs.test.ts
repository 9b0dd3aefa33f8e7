import { describe, expect, test } from 'vitest'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'
import { said, smallCase } from '../support/small-case.ts'

const replica = {
  id: 'replica',
  title: said('The replicas are consistent'),
  read: 'dpmDatasources',
  expect: { datasources: { every: { state: 'Valid' } } },
  meaning: said('A replica is inconsistent.'),
}
const each = { check: 'replica', list: 'datasources', where: { state: 'Inconsistent' } }
const caseOf = (step: object) =>
  smallCase('mabs/replica', {
    roles: ['mabs'],
    checks: [replica],
    steps: [{ id: 'job', title: said('Start a job'), forEach: each, onlyIfFailing: ['replica'], ...step }],
  })
const check = caseOf({ action: 'startConsistencyCheck', with: { datasource: '{item.id}' } })
const point = caseOf({ action: 'createRecoveryPoint', with: { datasource: '{item.id}', kind: 'online' } })
const gone = caseOf({ action: 'startConsistencyCheck', with: { datasource: 'gone' } })

function breakReplica({ protection }: ServerState): void {
  for (const source of protection.datasources) source.state = 'Inconsistent'
}

/** A backup server with an inconsistent replica that knows one case. */
async function withBrokenReplica(theCase: typeof check) {
  const server = await oneServer('mabs', [theCase])
  server.change(breakReplica)
  return server
}

describe('a job that is started on a backup server', () => {
  test('is shown with its call and what it costs, and nothing of it is undone', async () => {
    const session = await (await withBrokenReplica(check)).start()
    const [step] = (await session.plan(check.id, {})).steps
    expect(step).toMatchObject({
      kind: 'action',
      target: 'D:\\',
      reversal: 'transient',
      undo: 'none',
      calls: [{ call: "Start-DpmConsistencyCheck -Datasource '9c1f5a52-7d3e-4b61-8d25-2a7be0d6c9d1'" }],
      loses: [{ key: 'loses.consistencyCheckLoad' }],
    })
  })

  test.each([
    ['a consistency check', check, 'Validation'],
    ['a recovery point in the vault', point, 'CloudBackup'],
  ])('runs once it is confirmed: %s', async (_, theCase, type) => {
    const server = await withBrokenReplica(theCase)
    const session = await server.start()
    const plan = await session.plan(theCase.id, {})
    expect((await session.fix(theCase.id, {}, confirmationOf(plan))).outcome).toBe('applied')
    expect(server.state().backupServer.running).toMatchObject([{ type, sources: ['D:\\'] }])
  })

  test('is refused while a job of the same data source runs', async () => {
    const server = await withBrokenReplica(check)
    const session = await server.start()
    await session.fix(check.id, {}, confirmationOf(await session.plan(check.id, {})))
    await expect(session.plan(check.id, {})).rejects.toMatchObject({ reason: { key: 'refusal.dpmJobRuns' } })
  })

  test('is refused where the data source is gone', async () => {
    const session = await (await withBrokenReplica(gone)).start()
    await expect(session.plan(gone.id, {})).rejects.toMatchObject({ reason: { key: 'refusal.noDatasource' } })
  })

  test('is claimed by nobody when the answer to the order is lost, and not ordered a second time', async () => {
    const server = await withBrokenReplica(check)
    const session = await server.start(',garbled=Start-DpmConsistencyCheck')
    const run = await session.fix(check.id, {}, confirmationOf(await session.plan(check.id, {})))
    expect(run.outcome).toBe('failed')
    expect(server.state().backupServer.running).toHaveLength(1)
    await expect(session.plan(check.id, {})).rejects.toMatchObject({ reason: { key: 'refusal.dpmJobRuns' } })
  })
})

test('a check of a backup server does not apply elsewhere, and is no fault and no doubt there', async () => {
  const anywhere = smallCase('mabs/anywhere', { roles: ['any'], checks: [replica] })
  const session = await (await oneServer('mars', [anywhere])).start()
  const { findings } = await session.check({ case: anywhere.id })
  expect(findings).toMatchObject([{ verdict: 'notApplicable', reason: { key: 'check.dpmNotInstalled' } }])
})
