import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { repeatUntil } from '../../electron/session/repeat-until.ts'
import { serverFolder } from '../../electron/session/state-folder.ts'
import { openTestWindow, type TestWindow } from '../support/open-test-window.ts'

const writers = 'azure-vm/vss-writers-bad-state'

test('the health check and the checks of a case run beside each other, and each finding names its round', async () => {
  const window = await openTestWindow('vss-writers-failed,slow=20')
  const [health, ofCase] = await Promise.all([
    window.ask('check:run', { case: null }),
    window.ask('check:run', { case: writers }),
  ])
  const told = (scope: string | null) =>
    window.events.filter(({ name, event }) => name === 'check:finding' && (event as { case: unknown }).case === scope)

  const cancelled = [...health.findings, ...ofCase.findings].filter(({ reason }) => reason.key === 'check.cancelled')
  expect(cancelled).toEqual([])
  expect(told(null)).toHaveLength(health.findings.length)
  expect(told(writers)).toHaveLength(ofCase.findings.length)
  expect(ofCase.findings.some(({ verdict }) => verdict === 'fail')).toBe(true)
})

test('a second health check ends the one before', async () => {
  const window = await openTestWindow('healthy,slow=50')
  const first = window.ask('check:run', { case: null })
  const second = window.ask('check:run', { case: null })
  const cancelled = (await first).findings.filter(({ reason }) => reason.key === 'check.cancelled')

  expect(cancelled.length).toBeGreaterThan(0)
  expect((await second).findings.filter(({ reason }) => reason.key === 'check.cancelled')).toEqual([])
})

describe('watching', () => {
  /** The same server with too little room for shadow copies, which somebody else has limited. */
  const breakStorage = (window: TestWindow) => {
    const file = join(serverFolder(window.stateFolder, 'mars'), 'server.json')
    const stored = JSON.parse(readFileSync(file, 'utf8'))
    const volume = stored.state.volumes['C:']
    const fault = { limit: '1363652116', usedBytes: '1309106031', allocatedBytes: '1363652116', copies: 3 }
    volume.shadowStorage = { ...volume.shadowStorage, ...fault }
    writeFileSync(file, JSON.stringify(stored))
  }
  const rounds = (window: TestWindow) => window.events.filter(({ name }) => name === 'check:watched')
  const limit = 'mars/shadow-storage-too-small#limit'

  test('checks again by itself, says what changed, and tells the administrator', async () => {
    const window = await openTestWindow('mars')
    await window.ask('check:run', { case: null })
    breakStorage(window)
    await window.ask('check:watch', { minutes: 60 })
    await vi.waitFor(() => expect(rounds(window)).toHaveLength(1), 20_000)
    const [{ event } = { event: null }] = rounds(window)
    expect(event).toMatchObject({ told: false, compared: { fresh: expect.arrayContaining([limit]) } })
    expect(window.effects).toEqual([
      expect.stringMatching(/^notified Backups on .*: something changed\n\d+ new fault.*Shadow copy/),
    ])
  })

  test('tells the administrator and the window what logs newly speak of', async () => {
    const window = await openTestWindow('mars')
    const { at } = await window.ask('now:gather', { hours: 24 })
    const agent = join('C', 'Program Files', 'Microsoft Azure Recovery Services Agent', 'Temp')
    const logs = join(serverFolder(window.stateFolder, 'mars'), 'files', agent)
    mkdirSync(logs, { recursive: true })
    const soon = new Date(Date.parse(at) + 5_000).toISOString()
    writeFileSync(join(logs, 'CBEngineCurr.errlog'), `${soon} Failed: CBPSnapshotDisappeared\n`)
    await window.ask('check:watch', { minutes: 60 })
    await vi.waitFor(() => expect(rounds(window)).toHaveLength(1), 20_000)
    expect(rounds(window)[0]?.event).toMatchObject({ told: true })
    expect(window.effects).toEqual([expect.stringContaining('Logs and events now speak of: Shadow copy storage')])
  })

  test('tells nothing where nothing changed, and checks no more once it is ended', async () => {
    const window = await openTestWindow('mars')
    await window.ask('check:run', { case: null })
    await window.ask('check:watch', { minutes: 60 })
    await vi.waitFor(() => expect(rounds(window)).toHaveLength(1), 20_000)
    expect(window.effects).toEqual([])
    await window.ask('check:watch', { minutes: null })
    breakStorage(window)
    const { compared } = await window.ask('check:run', { case: null })
    expect(compared).toMatchObject({ fresh: expect.arrayContaining([limit]), fixed: [] })
    expect(rounds(window)).toHaveLength(1)
    expect(window.effects).toEqual([])
  })
})

test('rounds that repeat never run inside each other, however long one takes, and end with the signal', async () => {
  const stop = new AbortController()
  let [underWay, most, count] = [0, 0, 0]
  await repeatUntil(stop.signal, 1, async () => {
    underWay++
    most = Math.max(most, underWay)
    await after(20)
    underWay--
    count++
    if (count === 5) stop.abort()
  })
  expect([most, count]).toEqual([1, 5])
})

test('logs, events and last jobs of the server are gathered for the window', async () => {
  const window = await openTestWindow('vss-writers-failed')
  const evidence = await window.ask('now:gather', { hours: 24 })
  expect(evidence.found).toMatchObject([{ case: writers, count: 3 }])
  expect(evidence.findings).toContainEqual(expect.objectContaining({ check: `${writers}#writers`, verdict: 'fail' }))
  const refused = await window.send('now:gather', [{ hours: 5 }])
  expect(refused.ok).toBe(false)
})
