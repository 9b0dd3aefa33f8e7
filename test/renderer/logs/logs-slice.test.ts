import { describe, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { LogFindings, LogNews, LogView } from '../../../shared/model/log-view.ts'
import { RecordedBridge, Refused } from '../recorded-bridge.ts'

const nothing: LogFindings = { findings: [], unit: 'hour', starts: [] }
const finding: LogView['findings'][number] = {
  case: 'mars/x',
  confidence: 'certain',
  why: [],
  count: 2,
  files: 1,
  first: null,
  last: null,
  newest: { file: 'a.log', line: 7 },
  counts: [],
  earlier: 0,
  untimed: 2,
}
const some: LogFindings = { ...nothing, findings: [finding] }
const progress: LogNews['progress'] = { files: 1, bytes: 10, total: 100, leftMs: null, file: 'a.log' }

function view(findings: LogFindings, cancelled = false): LogView {
  const read = { files: 1, bytes: 100, older: 0, events: 0, eventLogs: [], reach: null }
  return { ...findings, ...read, ms: 5, cancelled, problems: [], places: ['a.log'] }
}

describe('a scan of logs in the window', () => {
  test('shows what was found while it goes on, and all of it at the end', async () => {
    let end: (scan: LogView) => void = () => undefined
    const bridge = new RecordedBridge({ 'log:scan': () => new Promise((resolve) => (end = resolve)) })
    const store = createSessionStore(bridge)
    const scan = store.getState().scanLogs('server')
    expect(store.getState().logScan).toMatchObject({ running: true, found: null, done: null })
    bridge.send('log:progress', { progress, found: some })
    bridge.send('log:progress', { progress: { ...progress, bytes: 50 }, found: null })
    expect(store.getState().logScan).toMatchObject({ progress: { bytes: 50 }, found: some, done: null })
    end(view(some))
    await scan
    expect(store.getState().logScan).toMatchObject({ running: false, found: some, done: { files: 1 } })
    expect(bridge.askedFor('log:scan')).toEqual([{ from: 'server', period: 'week' }])
  })

  test('that is over is not changed by what comes late', async () => {
    const bridge = new RecordedBridge({ 'log:scan': () => view(some) })
    const store = createSessionStore(bridge)
    await store.getState().scanLogs('server')
    bridge.send('log:progress', { progress, found: nothing })
    expect(store.getState().logScan).toMatchObject({ running: false, found: some })
  })

  test('that a second one has replaced does not answer in its place', async () => {
    const ends: ((scan: LogView) => void)[] = []
    const bridge = new RecordedBridge({ 'log:scan': () => new Promise((resolve) => void ends.push(resolve)) })
    const store = createSessionStore(bridge)
    const first = store.getState().scanLogs('server')
    const second = store.getState().scanLogs('chosen')
    ends[1]?.(view(some))
    await second
    ends[0]?.(view(nothing, true))
    await first
    expect(store.getState().logScan).toMatchObject({ from: 'chosen', found: some, done: { cancelled: false } })
  })

  test('that fails says so and keeps what it had found', async () => {
    const bridge = new RecordedBridge({
      'log:scan': async () => {
        bridge.send('log:progress', { progress, found: some })
        throw new Refused('The thread died.')
      },
    })
    const store = createSessionStore(bridge)
    await store.getState().scanLogs('server')
    expect(store.getState().logScan).toMatchObject({ running: false, found: some, done: null })
    expect(store.getState().failures).toMatchObject([{ request: 'log:scan' }])
  })

  test('begins when something was chosen, and not when the dialog was closed', async () => {
    const answers = [null, { paths: ['/logs'] }]
    const bridge = new RecordedBridge({ 'log:choose': () => answers.shift() ?? null, 'log:scan': () => view(nothing) })
    const store = createSessionStore(bridge)
    await store.getState().chooseLogs('folder')
    expect(bridge.askedFor('log:scan')).toEqual([])
    await store.getState().chooseLogs('files')
    expect(bridge.askedFor('log:scan')).toEqual([{ from: 'chosen', period: 'week' }])
  })

  test('of what was dropped is shown at once; what is refused is said and begins nothing', async () => {
    const bridge = new RecordedBridge({})
    const store = createSessionStore(bridge)
    await store.getState().dropLogs([new File(['x'], 'logs.zip')])
    expect(store.getState()).toMatchObject({ screen: 'logs', logScan: null, failures: [{ request: 'log:dropped' }] })
  })

  test('asks for the lines of a finding once', async () => {
    const line = { file: 'a.log', line: 7, time: null, text: 'x', case: 'mars/x', confidence: 'certain' } as const
    const bridge = new RecordedBridge({ 'log:scan': () => view(some), 'log:places': () => [line] })
    const store = createSessionStore(bridge)
    await store.getState().needLogLines(0)
    expect(bridge.askedFor('log:places')).toEqual([])
    await store.getState().scanLogs('server')
    await store.getState().needLogLines(0)
    await store.getState().needLogLines(0)
    expect(bridge.askedFor('log:places')).toEqual([{ finding: 0 }])
    expect(store.getState().logScan?.lines[0]).toEqual([line])
  })
})
