import { describe, expect, test } from 'vitest'
import { ChangesScreen } from '../../../renderer/screens/changes/changes-screen.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { JournalEntry } from '../../../shared/model/journal-record.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'
import { recordsOf, repaired, run, sessionView, tlsCase } from '../recorded-repair.ts'

/** The screen of a program that has just opened a journal with these entries. */
async function changesOf(entries: readonly JournalEntry[]): Promise<string> {
  const store = createSessionStore(new RecordedBridge({ 'session:open': () => sessionView(recordsOf(entries)) }))
  await store.getState().open()
  return drawn(store, <ChangesScreen />)
}

const question = 'Does the proxy let TLS 1.2 pass?'

describe('the screen of changes', () => {
  test('asks what waits for an answer, with what to do and what it is about, also of a run from an earlier start', async () => {
    const page = await changesOf(repaired)
    const asked = page.slice(page.indexOf('Your turn: 1 step'), page.indexOf(question))
    expect(asked).toContain(tlsCase.title.en)
    expect(asked).toContain('Ask whoever runs the proxy')
    expect(page).toContain('Yes, done')
  })

  test('asks nothing any more once it was answered', async () => {
    expect(await changesOf([...repaired, { kind: 'guidanceAnswered', run, step: 'proxy', done: true }])).not.toContain(
      question,
    )
  })
})
