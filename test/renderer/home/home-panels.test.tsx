import { describe, expect, test } from 'vitest'
import { LikelyCauses } from '../../../renderer/screens/home/likely-causes.tsx'
import { StandingPanel } from '../../../renderer/screens/home/standing-panel.tsx'
import { UnknownGroups } from '../../../renderer/screens/home/unknown-groups.tsx'
import { createSessionStore, type SessionStore } from '../../../renderer/state/session-store.ts'
import { message } from '../../../shared/model/message.ts'
import type { NowEvidence } from '../../../shared/model/now-evidence.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'
import { failing, passing, recordsOf, repaired, run, sessionView, tlsCase } from '../recorded-repair.ts'

const evidence: NowEvidence = {
  at: '2026-11-21T07:00:00.000Z',
  since: '2026-11-20T07:00:00.000Z',
  found: [
    {
      case: tlsCase.id,
      confidence: 'certain',
      why: [],
      count: 4,
      files: 1,
      first: null,
      last: '2026-11-21T04:00:00Z',
      newest: { file: 'C:\\logs\\CBEngine0.errlog', line: 4 },
      hours: [],
    },
  ],
  looked: ['C:\\logs'],
  files: 3,
  bytes: 2_000_000,
  cancelled: false,
  jobs: [],
  findings: [],
  problems: [{ file: 'C:\\logs\\a.evtx', reason: message('logs.noRights') }],
  unread: [],
}

async function home(findings: (typeof failing)[], more: Partial<ReturnType<SessionStore['getState']>> = {}) {
  const bridge = new RecordedBridge({
    'session:open': () => sessionView(),
    'check:run': () => ({ findings, entries: {}, ms: 1 }),
  })
  const store = createSessionStore(bridge)
  await store.getState().open()
  await store.getState().runChecks(null)
  store.setState(more)
  return { bridge, store }
}

describe('the likeliest causes on Home', () => {
  test('stand in order with their reasons, and what was looked through below', async () => {
    const { store } = await home([failing], { evidence, cases: { [tlsCase.id]: tlsCase } })
    const page = drawn(store, <LikelyCauses />)
    expect(page).toContain(tlsCase.title.en)
    expect(page).toContain('Proven by a check')
    // What is missing is told by what the check looks at.
    expect(page).toContain('.NET uses strong cryptography: It is missing on this server and should be there.')
    expect(page).toContain('4 lines in logs and events speak of it, the last 3 h ago')
    expect(page).toContain('3 logs looked through, 2 MB')
    expect(page).toContain('1 could not be looked through')
  })

  test('keep a server on which every check passes from being called good', async () => {
    const { store } = await home([passing], { evidence })
    const other = { ...evidence, found: evidence.found.map((one) => ({ ...one, case: 'mars/of-logs-only' })) }
    store.setState({ evidence: { ...evidence, found: [] } })
    expect(drawn(store, <StandingPanel onShow={() => undefined} />)).toContain('Nothing wrong was found.')
    store.setState({ evidence: other })
    expect(drawn(store, <StandingPanel onShow={() => undefined} />)).toContain('logs or jobs speak of a problem')
  })
})

describe('a repair that was interrupted', () => {
  test('is named on Home, with when it began and the services that may be down because of it', async () => {
    const note = { kind: 'stepNote', run, step: 'restart', note: { stopping: 'obengine' } } as const
    const records = recordsOf([...repaired.slice(0, 4), note])
    const store = createSessionStore(new RecordedBridge({ 'session:open': () => sessionView(records) }))
    await store.getState().open()
    const page = drawn(store, <StandingPanel onShow={() => undefined} />)
    expect(page).toContain('A repair was interrupted.')
    expect(page).toContain(tlsCase.title.en)
    expect(page).toContain('Begun on Nov 21, 2026')
    expect(page).toContain('perhaps still down: obengine')
  })
})

describe('a health check on Home', () => {
  test('names the parts of the server that are being read', async () => {
    const { store } = await home([passing])
    const { health } = store.getState()
    const reading = [
      { read: 'vssWriters', area: 'vss' },
      { read: 'marsJobs', area: 'schedule' },
    ] as const
    const progress = { answered: 1, asked: 9, reading: [...reading] }
    store.setState({ health: health && { ...health, running: true, progress } })
    const page = drawn(store, <StandingPanel onShow={() => undefined} />)
    expect(page).toContain('Being read now: VSS; Schedule and jobs')
    expect(page).toContain('1 of 9 checks answered')
  })

  test('groups what is unknown by why, with what to do', async () => {
    const unknown = (check: string, reason: typeof failing.reason) => ({
      ...failing,
      check,
      verdict: 'unknown' as const,
      reason,
    })
    const denied = message('server.denied', { primitive: 'Get-X', detail: '5' })
    const late = message('server.timeout', { primitive: 'Get-Y', detail: '60 s' })
    const { store } = await home([unknown('a/a#1', denied), unknown('a/a#2', denied), unknown('a/a#3', late)])
    const page = drawn(store, <UnknownGroups />)
    expect(page).toContain('2 checks: the account lacks rights. Start the program as administrator')
    expect(page).toContain('1 check: no answer in time.')
  })

  test('in the background takes the place of the one before, with what changed', async () => {
    const { bridge, store } = await home([passing])
    const compared = { since: '2026-11-21T06:00:00Z', fresh: [failing.check], fixed: [], still: [] }
    const round = { findings: [failing], ms: 5, at: '2026-11-21T07:00:00Z', compared }
    bridge.send('check:watched', { ...round, told: false })
    expect(store.getState().gathering).toBe(false)
    expect(store.getState()).toMatchObject({
      health: { running: false, findings: [failing], compared },
      healthAt: Date.parse('2026-11-21T07:00:00Z'),
    })
    // What logs told newly is shown with the rest of them.
    bridge.send('check:watched', { ...round, told: true })
    expect(store.getState().gathering).toBe(true)
  })
})
