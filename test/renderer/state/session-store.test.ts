import { describe, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import { RecordedBridge, Refused } from '../recorded-bridge.ts'
import {
  failing,
  passing,
  recordsOf,
  repaired,
  run,
  sessionView,
  tlsCase,
  tlsPlan,
  tlsPlanLater,
  undoConflict,
} from '../recorded-repair.ts'

type Answers = ConstructorParameters<typeof RecordedBridge>[0]

async function opened(answers: Answers = {}, records = recordsOf([])) {
  const bridge = new RecordedBridge({
    'session:open': () => sessionView(records),
    'case:show': () => tlsCase,
    'plan:make': () => tlsPlan,
    ...answers,
  })
  const store = createSessionStore(bridge)
  await store.getState().open()
  return { bridge, store }
}

describe('the session of the window', () => {
  test('opens with the server, the language and the runs that the journal tells of', async () => {
    const { store } = await opened({}, recordsOf(repaired))

    expect(store.getState()).toMatchObject({ stage: 'open', language: 'fr', theme: 'light' })
    expect(store.getState().runs).toMatchObject([{ id: run, outcome: 'applied' }])
  })

  test('keeps a record that arrives while the session is still being opened, once', async () => {
    const records = recordsOf(repaired)
    const bridge: RecordedBridge = new RecordedBridge({
      'session:open': () => {
        for (const record of records) bridge.send('journal:record', record)
        return sessionView(records.slice(0, 3))
      },
    })
    const store = createSessionStore(bridge)
    await store.getState().open()

    expect(store.getState().records.map(({ seq }) => seq)).toEqual(records.map(({ seq }) => seq))
    expect(store.getState().runs).toMatchObject([{ id: run, outcome: 'applied' }])
  })

  test('ignores a record it already has', async () => {
    const records = recordsOf(repaired)
    const { bridge, store } = await opened({}, records)
    for (const record of records) bridge.send('journal:record', record)

    expect(store.getState().runs).toHaveLength(1)
    expect(store.getState().records).toHaveLength(records.length)
  })

  test('says that it could not open, and opens at the next try without listening twice', async () => {
    let tries = 0
    const bridge = new RecordedBridge({
      'session:open': () => {
        tries += 1
        if (tries === 1) throw new Refused('the lock is held')
        return sessionView()
      },
    })
    const store = createSessionStore(bridge)
    await store.getState().open()
    expect(store.getState().stage).toBe('failed')

    await store.getState().open()
    bridge.send('journal:record', ...(recordsOf(repaired.slice(0, 1)) as [never]))
    expect(store.getState().stage).toBe('open')
    expect(store.getState().runs).toHaveLength(1)
  })

  test('keeps every failure, with the request it belongs to, until it is dismissed', async () => {
    const { store } = await opened({
      'report:save': () => {
        throw new Refused('the disk is full')
      },
      'settings:set': () => {
        throw new Refused('read only')
      },
    })
    expect(await store.getState().saveReport('html')).toBeUndefined()
    await store.getState().setTheme('dark')

    const [first, second] = store.getState().failures
    expect(first).toMatchObject({ request: 'report:save', failure: { detail: 'the disk is full' } })
    expect(second).toMatchObject({ request: 'settings:set' })
    store.getState().dismissFailure(first?.id ?? 0)
    expect(store.getState().failures).toEqual([second])
  })

  test('shows a failure when the privileged side does not answer at all', async () => {
    const { store } = await opened({
      'diagnosis:run': () => {
        throw new Error('the process is gone')
      },
    })
    await store.getState().diagnose()

    expect(store.getState().failures).toMatchObject([{ failure: { message: { key: 'ui:failure.noAnswer' } } }])
    expect(store.getState().busy['diagnosis:run']).toBe(0)
  })

  test('changes language and appearance at once, without waiting for the answer', async () => {
    const { bridge, store } = await opened({ 'settings:set': () => new Promise(() => {}) })
    void store.getState().setLanguage('nl')
    void store.getState().setTheme('highContrast')

    expect(store.getState()).toMatchObject({ language: 'nl', theme: 'highContrast' })
    expect(bridge.askedFor('settings:set')).toEqual([{ language: 'nl' }, { theme: 'highContrast' }])
  })
})

describe('finding out', () => {
  test('an old diagnosis is gone while a new text is examined', async () => {
    const { store } = await opened({ 'diagnosis:run': () => ({ matches: [] }) })
    store.getState().setText('0x80072F8F')
    await store.getState().diagnose()
    expect(store.getState().diagnosis).toEqual({ matches: [] })

    const again = store.getState().diagnose()
    expect(store.getState().diagnosis).toBeNull()
    await again
  })

  test('a case is opened at the cause that a code has told, and the next one is not', async () => {
    const { store } = await opened({ 'case:show': () => tlsCase })
    await store.getState().showCase(tlsCase.id, 'clock')
    expect(store.getState()).toMatchObject({ openCase: tlsCase.id, openCause: 'clock' })
    await store.getState().showCase(tlsCase.id)
    expect(store.getState().openCause).toBeNull()
  })

  test('findings of the health check appear one by one while it runs', async () => {
    const { bridge, store } = await opened({
      'check:run': async () => {
        bridge.send('check:finding', passing)
        expect(store.getState().health).toMatchObject({ running: true, findings: [passing] })
        bridge.send('check:finding', failing)
        return { findings: [failing, passing], entries: {}, ms: 20 }
      },
    })
    await store.getState().runChecks(null)

    expect(store.getState().health).toMatchObject({ running: false, findings: [failing, passing], ms: 20 })
  })

  test('what was answered before the checks were cancelled stays', async () => {
    const { bridge, store } = await opened({
      'check:cancel': () => null,
      'check:run': async () => {
        bridge.send('check:finding', failing)
        await store.getState().cancelChecks()
        throw new Refused('cancelled')
      },
    })
    await store.getState().runChecks(null)

    expect(store.getState().health).toMatchObject({ running: false, cancelled: true, findings: [failing], ms: null })
  })

  test('checks that ran before a change say that they are no longer fresh', async () => {
    const { bridge, store } = await opened({ 'check:run': () => ({ findings: [failing], entries: {}, ms: 1 }) })
    await store.getState().runChecks(null)
    expect(store.getState().health).toMatchObject({ stale: false })

    for (const record of recordsOf(repaired)) bridge.send('journal:record', record)
    expect(store.getState().health).toMatchObject({ stale: true, findings: [failing] })
    await store.getState().runChecks(null)
    expect(store.getState().health).toMatchObject({ stale: false })
  })

  test('a second round is not begun while one runs', async () => {
    const { bridge, store } = await opened({ 'check:run': () => ({ findings: [], entries: {}, ms: 1 }) })
    await Promise.all([store.getState().runChecks(null), store.getState().runChecks(tlsCase.id)])

    expect(bridge.askedFor('check:run')).toEqual([{ case: null }])
  })

  test('a case is fetched once, however many findings name it', async () => {
    const { bridge, store } = await opened()
    await Promise.all([store.getState().needCase(tlsCase.id), store.getState().needCase(tlsCase.id)])
    await store.getState().needCase(tlsCase.id)

    expect(bridge.askedFor('case:show')).toHaveLength(1)
  })
})

describe('repairing', () => {
  async function planned(answers: Answers = {}) {
    const made = await opened(answers)
    await made.store.getState().showCase(tlsCase.id)
    await made.store.getState().makePlan({})
    return made
  }

  test('confirms exactly the plan that is shown, with its inputs and reasons', async () => {
    const { bridge, store } = await planned({ 'fix:apply': () => ({ run, outcome: 'applied', reason: null }) })
    await store.getState().apply({ overrides: { 'no-backup-running': 'It hangs.' }, typed: 'SRV-BACKUP01' })

    expect(bridge.askedFor('fix:apply')).toEqual([
      {
        case: tlsCase.id,
        inputs: { wait: 60 },
        confirmation: { hash: tlsPlan.hash, overrides: { 'no-backup-running': 'It hangs.' }, typed: 'SRV-BACKUP01' },
      },
    ])
  })

  test('follows the run by the journal while it is carried out', async () => {
    const { bridge, store } = await planned({
      'fix:apply': async () => {
        const [begun, intent, ...rest] = recordsOf(repaired)
        if (!begun || !intent) throw new Error('The recording is empty.')
        expect(store.getState().applying).toMatchObject({ run: null })
        bridge.send('journal:record', begun)
        bridge.send('journal:record', intent)
        expect(store.getState().applying).toMatchObject({ run })
        expect(store.getState().runs[0]?.steps[0]?.outcome).toBe('running')
        for (const record of rest) bridge.send('journal:record', record)
        return { run, outcome: 'applied', reason: null }
      },
    })
    await store.getState().apply({ overrides: {} })

    expect(store.getState()).toMatchObject({ applying: null, shownPlan: null, runOfCase: { [tlsCase.id]: run } })
    expect(store.getState().runs[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'applied',
      'applied',
      'waitingForYou',
    ])
  })

  test('shows the new plan beside the old one when the server has moved away from it', async () => {
    let plans = 0
    const { store } = await planned({
      'plan:make': () => {
        plans += 1
        return plans === 1 ? tlsPlan : tlsPlanLater
      },
      'fix:apply': () => ({ run: null, outcome: 'outdated', reason: null }),
    })
    await store.getState().apply({ overrides: {} })

    expect(store.getState().shownPlan).toMatchObject({
      plan: { hash: tlsPlanLater.hash },
      replaces: tlsPlan,
      begun: false,
    })
    expect(store.getState().runOfCase).toEqual({})
  })

  test('says that the old plan had been begun when the server changed in the middle of it', async () => {
    const { bridge, store } = await planned({
      'fix:apply': () => {
        for (const record of recordsOf(repaired.slice(0, 3))) bridge.send('journal:record', record)
        return { run, outcome: 'outdated', reason: null }
      },
    })
    await store.getState().apply({ overrides: {} })

    expect(store.getState().shownPlan).toMatchObject({ replaces: tlsPlan, begun: true })
    expect(store.getState().runOfCase).toEqual({ [tlsCase.id]: run })
  })

  test('shows what the checks said after the repair as the answer of the checks', async () => {
    const { bridge, store } = await planned({
      'fix:apply': () => {
        for (const record of recordsOf(repaired)) bridge.send('journal:record', record)
        return { run, outcome: 'applied', reason: null }
      },
    })
    await store.getState().apply({ overrides: {} })

    expect(store.getState().caseChecks).toMatchObject({
      scope: tlsCase.id,
      findings: [{ verdict: 'pass' }, { verdict: 'pass' }],
    })
  })

  test('keeps the plan when carrying it out was refused', async () => {
    const { store } = await planned()
    await store.getState().apply({ overrides: {} })

    expect(store.getState().failures).toMatchObject([{ request: 'fix:apply' }])
    expect(store.getState()).toMatchObject({ applying: null, shownPlan: { plan: tlsPlan } })
  })

  test('puts a plan away when another case is opened, and drops one that comes too late', async () => {
    const { store } = await planned()
    const late = store.getState().makePlan({})
    await store.getState().showCase('mars/another')
    await late

    expect(store.getState().shownPlan).toBeNull()
  })

  test('a refused plan leaves none on the screen', async () => {
    const { store } = await planned({
      'plan:make': () => {
        throw new Refused('the folder does not exist')
      },
    })
    expect(store.getState().shownPlan).toBeNull()
    expect(store.getState().failures).toMatchObject([{ request: 'plan:make' }])
  })
})

describe('taking back', () => {
  test('what someone else has changed since is known from the journal, for the decision', async () => {
    const { bridge, store } = await opened(
      {
        'undo:run': () => {
          for (const record of recordsOf(undoConflict, repaired.length + 1)) bridge.send('journal:record', record)
          return { outcome: 'changedSince', run, guards: [] }
        },
      },
      recordsOf(repaired),
    )
    await store.getState().undo(run, [])

    expect(store.getState().undoing).toBeNull()
    expect(store.getState().runs[0]).toMatchObject({
      undo: { outcome: 'changedSince' },
      steps: [{ undo: { outcome: 'changedSince', now: { value: { data: '0' } } } }, {}, {}],
    })
  })

  test('an undo answers the guards that stand against it, and goes on with the reasons given', async () => {
    const guards = tlsPlan.guards.map((guard) => ({ ...guard, verdict: 'fail' as const }))
    const answer = () => ({ outcome: 'notAllowed' as const, run, guards })
    const { bridge, store } = await opened({ 'undo:run': answer }, recordsOf(repaired))
    const overrides = { 'no-backup-running': 'It hangs.' }
    expect(await store.getState().undo(run, [], overrides)).toEqual(guards)
    expect(bridge.askedFor('undo:run')).toEqual([{ run, decisions: [], overrides }])
  })

  test('only one run is taken back at a time', async () => {
    const { bridge, store } = await opened(
      { 'undo:run': () => ({ outcome: 'undone', run, guards: [] }) },
      recordsOf(repaired),
    )
    await Promise.all([store.getState().undo(run, []), store.getState().undo(run, [])])

    expect(bridge.askedFor('undo:run')).toHaveLength(1)
  })

  test('says how many open runs were resumed', async () => {
    const { store } = await opened({ 'resume:run': () => ({ runs: [run] }) }, recordsOf(repaired.slice(0, 2)))
    await store.getState().resume()

    expect(store.getState().resumed).toBe(1)
  })
})
