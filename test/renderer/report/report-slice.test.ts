import { describe, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { Replies } from '../../../shared/ipc.ts'
import { RecordedBridge, Refused } from '../recorded-bridge.ts'

const empty = { blocks: [], isWhole: true, replaced: [] }
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the preview of a report in the window', () => {
  test('is made one at a time, and the last one is of what was chosen last', async () => {
    const answer: ((preview: Replies['report:preview']) => void)[] = []
    const bridge = new RecordedBridge({ 'report:preview': () => new Promise((resolve) => answer.push(resolve)) })
    const { getState: get } = createSessionStore(bridge)
    void get().previewReport()
    for (const ticket of ['I', 'IN', 'INC']) {
      get().chooseReport({ ticket })
      void get().previewReport()
    }
    expect(bridge.asked).toHaveLength(1)
    answer[0]?.(empty)
    await settled()
    expect(bridge.asked.map(({ request }) => request)).toMatchObject([
      { report: { ticket: '' } },
      { report: { ticket: 'INC' } },
    ])
    answer[1]?.({ ...empty, isWhole: false })
    await settled()
    expect(get().reportPreview?.isWhole).toBe(false)
    expect(bridge.asked).toHaveLength(2)
  })

  test('that failed is asked for anew at the next choice', async () => {
    let fails = true
    const bridge = new RecordedBridge({
      'report:preview': () => {
        if (fails) throw new Refused('not now')
        return empty
      },
    })
    const { getState: get } = createSessionStore(bridge)
    await get().previewReport()
    expect(get().reportPreview).toBeNull()
    fails = false
    await get().previewReport()
    expect(get().reportPreview).toEqual(empty)
  })
})

describe('a bundle in the window', () => {
  test('holds the report that was chosen, with a redaction of its own that hides every private detail at first', async () => {
    const bridge = new RecordedBridge({ 'bundle:save': () => null })
    const { getState: get } = createSessionStore(bridge)
    get().chooseReport({ scope: { kind: 'case', case: 'mars/tls12' }, notes: 'for support' })
    get().chooseBundle({ days: 7 })
    await get().saveBundle()
    expect(get().savedBundle).toBeNull()
    const [{ request } = { request: null }] = bridge.asked
    expect(request).toEqual({
      days: 7,
      megabytes: 200,
      report: {
        scope: { kind: 'case', case: 'mars/tls12' },
        notes: 'for support',
        ticket: '',
        redaction: { kinds: ['host', 'address', 'user', 'tenant', 'subscription', 'ownWord'], words: [] },
      },
    })
    expect(get().report.redaction.kinds).toEqual([])
  })

  test('shows no preview of another choice', async () => {
    const bridge = new RecordedBridge({ 'bundle:preview': () => ({ files: [], failed: [], bytes: 0 }) })
    const { getState: get } = createSessionStore(bridge)
    await get().previewBundle()
    expect(get().bundlePreview).not.toBeNull()
    get().chooseBundle({ megabytes: 50 })
    expect(get().bundlePreview).toBeNull()
  })
})
