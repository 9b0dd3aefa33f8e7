import { describe, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import { message } from '../../../shared/model/message.ts'
import { RecordedBridge } from '../recorded-bridge.ts'
import { failing, passing, sessionView, tlsCase, tlsPlan } from '../recorded-repair.ts'

type Answers = ConstructorParameters<typeof RecordedBridge>[0]

async function opened(answers: Answers) {
  const bridge = new RecordedBridge({
    'session:open': () => sessionView(),
    'case:show': () => tlsCase,
    'plan:make': () => tlsPlan,
    ...answers,
  })
  const store = createSessionStore(bridge)
  await store.getState().open()
  return { bridge, store }
}

describe('from a text to its cause', () => {
  const matches = [tlsCase.id, 'mars/another'].map((id) => {
    return { case: id, covers: [], confidence: 'likely' as const, why: [message('why.code', { code: '1' })] }
  })
  async function examined(answers: Answers = {}) {
    const made = await opened({ 'diagnosis:run': () => ({ matches }), ...answers })
    made.store.getState().setText('0x1')
    await made.store.getState().diagnose()
    return made
  }
  const checked = (...findings: (typeof failing)[]): Answers => ({
    'check:run': () => ({ findings, entries: {}, ms: 1 }),
  })

  test('a text that changes has no diagnosis any more, and one that stays keeps it', async () => {
    const { store } = await examined()
    store.getState().setText('0x1')
    expect(store.getState()).toMatchObject({ diagnosis: { matches }, suspect: tlsCase.id })
    store.getState().setText('0x12')
    expect(store.getState()).toMatchObject({ diagnosis: null, suspect: null, ruledOut: [] })
  })

  test('an answer to a text that has changed since is dropped', async () => {
    const { store } = await opened({ 'diagnosis:run': () => ({ matches }) })
    store.getState().setText('0x1')
    const late = store.getState().diagnose()
    store.getState().setText('another')
    await late
    expect(store.getState().diagnosis).toBeNull()
  })

  test('the first case is suspected; where a check of it fails it stays so', async () => {
    const { bridge, store } = await examined(checked(failing, passing))
    await store.getState().checkSuspect()
    await store.getState().checkSuspect()
    expect(bridge.askedFor('check:run')).toEqual([{ case: tlsCase.id }])
    expect(store.getState()).toMatchObject({ suspect: tlsCase.id, ruledOut: [] })
  })

  test('a case whose checks all pass is ruled out, and stays so while the next one is looked at', async () => {
    const { store } = await examined(checked(passing))
    await store.getState().checkSuspect()
    expect(store.getState().ruledOut).toEqual([tlsCase.id])
    store.getState().chooseSuspect('mars/another')
    expect(store.getState()).toMatchObject({ suspect: 'mars/another', ruledOut: [tlsCase.id] })
  })

  test('a case is not ruled out by checks that were stopped, that said nothing, or that nobody could read', async () => {
    const unknown = { ...passing, verdict: 'unknown' as const }
    for (const findings of [[], [passing, unknown]]) {
      const { store } = await examined(checked(...findings))
      await store.getState().checkSuspect()
      expect(store.getState().ruledOut).toEqual([])
    }
  })
})

describe('looking into a case', () => {
  const answers = (findings: (typeof failing)[]): Answers => ({
    'check:run': () => ({ findings, entries: {}, ms: 1 }),
  })
  async function lookedInto(findings: (typeof failing)[]) {
    const made = await opened(answers(findings))
    await made.store.getState().showCase(tlsCase.id)
    await made.store.getState().lookInto()
    await made.store.getState().lookInto()
    return made
  }

  test('runs its checks once, and makes its plan when one of them fails', async () => {
    const { bridge, store } = await lookedInto([failing, passing])
    await store.getState().lookInto()

    expect(bridge.askedFor('check:run')).toEqual([{ case: tlsCase.id }])
    expect(bridge.askedFor('plan:make')).toEqual([{ case: tlsCase.id, inputs: { wait: 60 } }])
    expect(store.getState()).toMatchObject({ shownPlan: { plan: tlsPlan }, openStage: null })
  })

  test('plans nothing by itself where every check passes', async () => {
    const { bridge } = await lookedInto([passing])
    expect(bridge.askedFor('plan:make')).toEqual([])
  })

  test('counts what its checks have said before it was opened', async () => {
    const { bridge, store } = await opened(answers([failing]))
    await store.getState().runChecks(tlsCase.id)
    await store.getState().reviewRepair(tlsCase.id)
    await store.getState().lookInto()

    expect(bridge.askedFor('check:run')).toHaveLength(1)
    expect(store.getState()).toMatchObject({ openStage: 'plan', shownPlan: { plan: tlsPlan } })
  })
})
