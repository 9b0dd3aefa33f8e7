import { describe, expect, test } from 'vitest'
import type { Session } from '../../electron/session/session.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { type MadeCase, madeCase, madeCaseId } from '../properties/made-case.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmAndFix } from '../support/open-test-session.ts'

const plain = { onlyIfFailing: false, whileStopped: null, reboot: false } as const

const place = (made: MadeCase) => oneServer('healthy', [madeCase(made)])

/** Ends the program at the first record of which this is true: no call and no record comes after it. */
async function endAt(session: Session, isLast: (entry: JournalEntry) => boolean, work: () => Promise<unknown>) {
  let gone = false
  const stop = session.journal.onRecord(({ entry }) => {
    gone ||= isLast(entry)
    if (gone) throw new Error('gone')
  })
  await work().catch(() => undefined)
  stop()
  expect(gone).toBe(true)
}

const outcomesOf = (session: Session) =>
  session.journal.runs().flatMap(({ steps }) => steps.map((step) => step.outcome))

/** The session after one whose program was gone when the journal had the intent, before its first call. */
async function resumedAfterIntent(start: () => Promise<Session>): Promise<Session> {
  const first = await start()
  await endAt(
    first,
    ({ kind }) => kind === 'stepIntent',
    () => confirmAndFix(first, madeCaseId),
  )
  const next = await start()
  await next.resume()
  return next
}

describe('a restart that was interrupted', () => {
  test('is not called applied when a stopped service was not even started', async () => {
    const { start } = await place({ ...plain, does: ['a restart of a stopped service'] })
    const next = await resumedAfterIntent(start)
    expect(outcomesOf(next)).toEqual(['notApplied'])
    expect(next.journal.runs()[0]?.outcome).toBe('failed')
  })

  test('is unclear when the service runs and nobody knows whether it ever stopped', async () => {
    const { start } = await place({ ...plain, does: ['a restart of a running service'] })
    const next = await resumedAfterIntent(start)
    expect(outcomesOf(next)).toEqual(['unclear'])
  })
})

describe('steps that an interrupted run had not come to', () => {
  test('are left out without a reason of their own, because nothing was interrupted there', async () => {
    const { start } = await place({ ...plain, does: ['a value in a new key', 'a value that goes'] })
    const next = await resumedAfterIntent(start)
    const steps = next.journal.runs()[0]?.steps.map(({ outcome, reason }) => [outcome, reason?.key ?? null])
    expect(steps).toEqual([
      ['notApplied', 'run.noEffect'],
      ['skipped', null],
    ])
  })
})

describe('services that a run has taken down', () => {
  const shared = {
    ...plain,
    does: ['an account with a restart', 'a start type whose restart has the same dependent'],
  } satisfies MadeCase

  test('are all started again, also those that come after one that does not start', async () => {
    const { start, state } = await place(shared)
    const session = await start(',fails=Start-SingleService:W3SVC')
    expect((await confirmAndFix(session, madeCaseId)).outcome).toBe('failed')
    const { notes } = session.journal.runs()[0]?.steps.find(({ step }) => step.id === 'restart') ?? {}
    expect(notes).toEqual([
      ...['ContosoPortalSimulated', 'AppHostSvc', 'W3SVC'].map((stopping) => ({ stopping })),
      { runningAgain: ['AppHostSvc', 'ContosoPortalSimulated'] },
    ])
    expect(state().services.AppHostSvc?.state).toBe('running')
    expect(state().services.ContosoPortalSimulated?.state).toBe('running')
  })

  test('are started by the next undo when the one before could not start them, dependents included', async () => {
    const { start, state } = await place(shared)
    await confirmAndFix(await start(), madeCaseId)
    const [failed] = await (await start(',fails=Start-SingleService')).undoAll()
    expect(failed?.outcome).toBe('partlyUndone')
    expect(state().services.ContosoPortalSimulated?.state).toBe('stopped')
    const [done] = await (await start()).undoAll()
    expect(done?.outcome).toBe('undone')
    for (const name of ['AppHostSvc', 'W3SVC', 'ContosoPortalSimulated']) {
      expect(state().services[name]?.state, name).toBe('running')
    }
  })

  test('are restarted by the next undo when the one before was interrupted after its changes', async () => {
    const { start } = await place({ ...plain, does: ['a start type with a restart'] })
    const first = await start()
    await confirmAndFix(first, madeCaseId)
    await endAt(
      first,
      ({ kind }) => kind === 'undoStepOutcome',
      () => first.undoAll(),
    )
    const next = await start()
    const [resumed] = (await next.resume()).runs
    expect(resumed?.outcome).toBe('partlyUndone')
    const [result] = await next.undoAll()
    expect(result?.outcome).toBe('undone')
    expect(result?.run.steps.at(-1)?.undo?.outcome).toBe('undone')
  })

  test('run again when the journal can no longer be written in the middle of the fix', async () => {
    const { start, state } = await place({ ...plain, does: ['a value in a new key'], whileStopped: 'obengine' })
    const session = await start()
    let down = ''
    await endAt(
      session,
      ({ kind }) => {
        if (kind === 'stepOutcome') down = state().services.obengine?.state ?? ''
        return kind === 'stepOutcome'
      },
      () => confirmAndFix(session, madeCaseId),
    )
    expect(down).toBe('stopped')
    expect(state().services.obengine?.state).toBe('running')
  })

  test('run again when it could not be read how they stand once they were stopped', async () => {
    const { start, state } = await place({ ...plain, does: ['a value in a new key'], whileStopped: 'obengine' })
    let stopped = false
    const session = await start('', (server) => ({
      identity: server.identity,
      close: () => server.close(),
      async call(name, args, options) {
        const blind = stopped && name === 'Get-ServiceState'
        stopped = name === 'Stop-SingleService'
        if (blind) throw new Error('no answer')
        return server.call(name, args, options)
      },
    }))
    expect((await confirmAndFix(session, madeCaseId)).outcome).toBe('failed')
    expect(state().services.obengine?.state).toBe('running')
  })

  test('are stopped again for the part of an undo that comes later', async () => {
    const { start, state } = await place({ ...plain, does: ['a value in a new key'], whileStopped: 'obengine' })
    await confirmAndFix(await start(), madeCaseId)
    await (await start(',fails=Remove-RegistryValueState')).undoAll()
    const during: string[] = []
    const session = await start()
    session.journal.onRecord(({ entry }) => {
      if (entry.kind === 'undoIntent' && entry.step === 'step-0') during.push(state().services.obengine?.state ?? '')
    })
    await session.undoAll()
    expect(during).toEqual(['stopped'])
    expect(state().services.obengine?.state).toBe('running')
  })
})

describe('a run that waits for a restart of the server', () => {
  const rebooting = { ...plain, does: ['a value in a new key', 'a value that goes'], reboot: true } satisfies MadeCase

  test('waits for it also when the program was interrupted before it could say so', async () => {
    const { start, change } = await place(rebooting)
    const first = await start()
    let ended = 0
    await endAt(
      first,
      ({ kind }) => kind === 'stepOutcome' && ++ended === 2,
      () => confirmAndFix(first, madeCaseId),
    )
    const [resumed] = (await (await start()).resume()).runs
    expect(resumed?.outcome).toBe('awaitingReboot')
    change((state) => {
      state.identity.bootedAt = new Date(Date.now() + 1000).toISOString()
    })
    expect((await (await start()).resume()).runs[0]?.outcome).toBe('applied')
  })

  test('can be resumed and taken back when its undo was interrupted, without a restart', async () => {
    const { start, state } = await place(rebooting)
    const before = state()
    const first = await start()
    expect((await confirmAndFix(first, madeCaseId)).outcome).toBe('awaitingReboot')
    await endAt(
      first,
      ({ kind }) => kind === 'undoIntent',
      () => first.undoAll(),
    )
    const next = await start()
    await next.resume()
    expect((await next.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone'])
    expect(state()).toEqual(before)
  })
})

describe('an undo whose newest step failed at first', () => {
  test('R2 leaves no empty key behind that an older step had made', async () => {
    const { start, state } = await place({ ...plain, does: ['a value in a new key', 'a second value in the new key'] })
    const before = state()
    await confirmAndFix(await start(), madeCaseId)
    // The first write of the undo is that of the newest step.
    await (await start(',dies-before=2')).undoAll()
    await (await start()).undoAll()
    expect(state()).toEqual(before)
  })
})

describe('a write of which it is not clear how it ended', () => {
  test('R7 is not taken for ours when someone else wrote before it was read back', async () => {
    const { start, state, change } = await place({ ...plain, does: ['a value in a new key'] })
    const key = 'HKLM\\SOFTWARE\\Contoso\\Deep\\er'
    const theirs = { kind: 'String' as const, data: 'theirs' }
    const session = await start('', (server) => ({
      identity: server.identity,
      close: () => server.close(),
      async call(name, args, options) {
        const answer = await server.call(name, args, options)
        if (name === 'Set-RegistryValueState') {
          change((changed) => {
            changed.registry[key] = { One: theirs }
          })
        }
        return answer
      },
    }))
    await confirmAndFix(session, madeCaseId)
    expect(outcomesOf(session)).toEqual(['unclear'])
    expect((await session.undoAll()).map(({ outcome }) => outcome)).toEqual(['changedSince'])
    expect(state().registry[key]).toEqual({ One: theirs })
  })
})
