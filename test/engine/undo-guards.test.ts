import { describe, expect, test } from 'vitest'
import { type Case, caseSchema } from '../../shared/model/case.ts'
import { madeCase } from '../properties/made-case.ts'
import { type OneServer, oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'

const words = { en: 'one', fr: 'un', nl: 'een' }
const reason = 'It hangs since yesterday.'
const noBackup = {
  id: 'no-backup-running',
  title: words,
  read: 'backupActivity',
  expect: { running: false },
  override: 'withReason',
  refusal: words,
}
const noCluster = {
  id: 'constructor',
  title: words,
  read: 'machineCondition',
  expect: { clusterNode: false },
  override: 'never',
  refusal: words,
}

/** A restart of a service because of a change, with guards of the fix and of its steps. */
function guarded(guards: { fix?: unknown[]; first?: unknown[]; second?: unknown[] }): Case {
  const made = madeCase({
    does: ['a start type with a restart', 'a value in a new key'],
    onlyIfFailing: false,
    whileStopped: null,
    reboot: false,
  })
  const own = [guards.first, guards.second]
  const steps = (made.fix?.steps ?? []).map((step, index) => ({ ...step, guards: own[index] ?? [] }))
  return caseSchema.parse({ ...made, fix: { ...made.fix, guards: guards.fix ?? [], steps } })
}

async function repaired(guards: Parameters<typeof guarded>[0], cases: Case[] = []): Promise<OneServer> {
  const theCase = guarded(guards)
  cases.push(theCase)
  const server = await oneServer('healthy', cases)
  const session = await server.start()
  const { outcome } = await session.fix(theCase.id, {}, confirmationOf(await session.plan(theCase.id, {})))
  expect(outcome).toBe('applied')
  return server
}

const backUp = ({ change }: OneServer) =>
  change((state) => {
    state.backupProcesses = ['IaaSBcdrExtension.exe']
  })

describe('a guard of a fix', () => {
  test('stands against its undo as well: while a backup runs nothing is written or restarted', async () => {
    const server = await repaired({ fix: [noBackup] })
    backUp(server)
    const before = server.state()
    for (const undo of ['all', 'one'] as const) {
      const session = await server.start()
      const [result] = undo === 'all' ? await session.undoAll() : [await session.undo(onlyRun(session))]
      expect(result).toMatchObject({ outcome: 'notAllowed', guards: [{ id: 'no-backup-running', verdict: 'fail' }] })
      expect(result?.run.undo).toBeNull()
    }
    expect(server.state()).toEqual(before)
  })

  test('is overridden for an undo with a reason, which the journal keeps', async () => {
    const server = await repaired({ fix: [noBackup] })
    backUp(server)
    const session = await server.start()
    const overrides = { 'no-backup-running': reason, 'met-or-unknown': reason }
    expect((await session.undoAll(overrides))[0]?.outcome).toBe('undone')
    expect(session.journal.runs()[0]?.undo?.overrides).toEqual({ 'no-backup-running': reason })
  })

  test('stands against it when it cannot be read, and is asked as the plan had it when the case is gone', async () => {
    const cases: Case[] = []
    const server = await repaired({ fix: [noBackup] }, cases)
    cases.pop()
    const session = await server.start(',deny=Get-BackupProcessList')
    expect((await session.undoAll())[0]).toMatchObject({ outcome: 'notAllowed', guards: [{ verdict: 'unknown' }] })
    expect((await (await server.start()).undoAll())[0]?.outcome).toBe('undone')
  })

  test('never closes the way back, also one that no reason overrides for the fix', async () => {
    const server = await repaired({ fix: [noCluster] })
    server.change((state) => {
      state.condition.clusterNode = true
    })
    const session = await server.start()
    expect((await session.undoAll())[0]).toMatchObject({ guards: [{ id: 'constructor', override: 'withReason' }] })
    expect((await session.undoAll({ constructor: reason }))[0]?.outcome).toBe('undone')
  })

  test('is not asked when nothing would be written', async () => {
    const server = await repaired({ fix: [noBackup] })
    await (await server.start()).undoAll()
    backUp(server)
    expect(await (await server.start()).undoAll()).toEqual([])
  })
})

describe('a guard that asks about a chosen value', () => {
  test('is asked about the value that was chosen, before the fix and before its undo', async () => {
    const told = guarded({})
    const inputs = [{ name: 'service', type: 'text', question: words, pattern: '[A-Za-z]+' }]
    const guards = [{ ...noBackup, read: 'service', at: { name: '{input.service}' }, expect: { state: 'running' } }]
    const theCase = caseSchema.parse({ ...told, inputs, fix: { ...told.fix, guards } })
    const server = await oneServer('healthy', [theCase])
    const session = await server.start()
    expect((await session.plan(theCase.id, { service: 'Nowhere' })).guards[0]?.verdict).not.toBe('pass')
    const plan = await session.plan(theCase.id, { service: 'CryptSvc' })
    await session.fix(theCase.id, { service: 'CryptSvc' }, confirmationOf(plan))
    server.change(({ services }) => {
      if (services.CryptSvc) services.CryptSvc.state = 'stopped'
    })
    expect((await session.undoAll())[0]?.outcome).toBe('notAllowed')
  })
})

describe('a guard of a step', () => {
  test('stands against an undo only while that step is in effect', async () => {
    const server = await repaired({ second: [noBackup] })
    backUp(server)
    const session = await server.start(',fails=Set-ServiceStartType')
    expect((await session.undoAll())[0]?.guards).toMatchObject([{ id: 'step-1.no-backup-running', step: 'step-1' }])
    expect((await session.undoAll({ 'step-1.no-backup-running': reason }))[0]?.outcome).toBe('partlyUndone')
    expect((await (await server.start()).undoAll())[0]?.outcome).toBe('undone')
  })
})

describe('a service that was left down', () => {
  test('is started although a guard stands against the undo, and the older runs are looked after too', async () => {
    const theCase = guarded({ fix: [noBackup] })
    const server = await oneServer('healthy', [theCase])
    for (const trouble of [',fails=Start-SingleService:BITS', '']) {
      const session = await server.start(trouble)
      await session.fix(theCase.id, {}, confirmationOf(await session.plan(theCase.id, {})))
    }
    backUp(server)
    expect(server.down()).toEqual(['BITS'])
    const results = await (await server.start()).undoAll()
    expect(results.map(({ outcome, services }) => [outcome, services?.running])).toEqual([
      ['notAllowed', undefined],
      ['nothingToUndo', ['BITS']],
    ])
    expect(server.down()).toEqual([])
  })
})

function onlyRun(session: Awaited<ReturnType<OneServer['start']>>): string {
  return session.journal.runs()[0]?.id ?? ''
}
