import { describe, expect, test } from 'vitest'
import { StageBar } from '../../../renderer/screens/case/stage-bar.tsx'
import { VerifiedStage } from '../../../renderer/screens/repair/verified-stage.tsx'
import { createSessionStore, type SessionStore } from '../../../renderer/state/session-store.ts'
import type { JournalEntry } from '../../../shared/model/journal-record.ts'
import { message } from '../../../shared/model/message.ts'
import type { Run } from '../../../shared/model/runs.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'
import { failing, passing, recordsOf, repaired, run, sessionView, tlsCase } from '../recorded-repair.ts'

const ended = repaired.slice(0, -2)

async function openedAfter(entries: readonly JournalEntry[]): Promise<{ store: SessionStore; only: Run }> {
  const store = createSessionStore(new RecordedBridge({ 'session:open': () => sessionView(recordsOf(entries)) }))
  await store.getState().open()
  const [only] = store.getState().runs
  if (!only) throw new Error('The recording begins no run.')
  return { store, only }
}

/** How often a page says something. */
const times = (page: string, words: string) => page.split(words).length - 1

describe('the end of a repair', () => {
  test('says once that the server has to be restarted', async () => {
    const { store, only } = await openedAfter([
      ...ended,
      { kind: 'runEnded', run, outcome: 'awaitingReboot', cause: 'lastStep', reason: message('run.awaitingReboot') },
    ])
    const page = drawn(store, <VerifiedStage run={only} />)
    expect(page.match(/start this program again|start the program again/gi)).toHaveLength(1)
  })

  test('says once, and with how many checks, that it is not known whether it helped', async () => {
    const unknown = { ...failing, verdict: 'unknown' as const, reason: message('check.provesNothing') }
    const { store, only } = await openedAfter([
      ...ended,
      { kind: 'checked', run, findings: [unknown, passing] },
      { kind: 'runEnded', run, outcome: 'applied', cause: 'lastStep', reason: message('run.checksAfter.unknown') },
    ])
    const page = drawn(store, <VerifiedStage run={only} />)
    expect(page).toContain('It is not known whether all of it helped: 1 check gave no answer.')
    expect(times(page, 'helped')).toBe(1)
  })

  test('that was undone since does not leave its checks standing as what was found', async () => {
    const { store, only } = await openedAfter(repaired)
    const round = {
      scope: tlsCase.id,
      running: false,
      cancelled: false,
      progress: null,
      entries: {},
      compared: null,
      ms: 1,
    }
    const bar = (stale: boolean) => {
      store.setState({ caseChecks: { ...round, stale, findings: [passing] }, runOfCase: { [tlsCase.id]: only.id } })
      return drawn(store, <StageBar theCase={tlsCase} open="verified" />)
    }
    expect(bar(false)).toContain('1 check passes')
    expect(bar(true)).not.toContain('1 check passes')
    expect(bar(true)).toContain('Changed since: check again')
  })
})
