import { describe, expect, test } from 'vitest'
import { ChangesScreen } from '../../../renderer/screens/changes/changes-screen.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { JournalEntry } from '../../../shared/model/journal-record.ts'
import { drawn } from '../drawn.tsx'
import { RecordedBridge } from '../recorded-bridge.ts'
import { recordsOf, repaired, run, sessionView, tlsCase, undoConflict } from '../recorded-repair.ts'

/** The screen of a program that has just opened a journal with as many runs like the recorded one. */
async function changesOfMany(count: number): Promise<string> {
  const view = sessionView(recordsOf(repaired))
  const runs = Array.from({ length: count }, (_, at) => view.runs.map((one) => ({ ...one, id: `run-${at}` }))).flat()
  const store = createSessionStore(new RecordedBridge({ 'session:open': () => ({ ...view, runs }) }))
  await store.getState().open()
  return drawn(store, <ChangesScreen />)
}

const times = (page: string, words: string) => page.split(words).length - 1

/** The screen of a program that has just opened a journal with these entries. */
async function changesOf(entries: readonly JournalEntry[]): Promise<string> {
  const store = createSessionStore(new RecordedBridge({ 'session:open': () => sessionView(recordsOf(entries)) }))
  await store.getState().open()
  return drawn(store, <ChangesScreen />)
}

const question = 'Does the proxy let TLS 1.2 pass?'

describe('an undo that met a foreign change', () => {
  const words = (page: string) => page.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')

  test('says above the list what it is about, and in words before, ours and now of what differs', async () => {
    const page = words(await changesOf([...repaired, ...undoConflict]))
    const conflict = page.slice(page.indexOf('Someone has changed the same thing since'), page.indexOf('Begun on'))
    expect(conflict).toContain(tlsCase.title.en)
    expect(conflict).toContain('|Value|not there|1|0|(differs from what we left)|')
    // What is as we left it, and the names of fields as machines write them, are one press away.
    for (const raw of ['deepestKey', 'keyExists', 'value.data', 'true', 'false']) expect(conflict).not.toContain(raw)
    expect(conflict).toContain('All fields as they were read')
  })

  test('is gone on with by what is decided there, which is said once', async () => {
    const page = await changesOf([...repaired, ...undoConflict])
    expect(page).not.toContain('Undo…')
    expect(times(page, 'was changed by someone else')).toBe(1)
  })
})

describe('a run whose program has ended before it did', () => {
  const cut = repaired.slice(0, 4)

  test('shows no step as running, and says what looking at it starts', async () => {
    const page = await changesOf(cut)
    const table = page.slice(page.indexOf('Let .NET use strong cryptography'))
    expect(table).not.toContain('Running')
    expect(table).toContain('Not ended')
    expect(page).toContain('It starts services that the repair had stopped, and changes nothing else.')
  })

  test('does not claim of a restart that it is neither before nor after', async () => {
    const unclear: JournalEntry = {
      kind: 'stepOutcome',
      run,
      step: 'restart',
      outcome: 'unclear',
      now: {},
      reason: null,
    }
    const page = await changesOf([...cut, unclear])
    expect(page).toContain('Not known whether it was done')
    expect(page).not.toContain('neither before nor after')
  })
})

describe('a step that a case does to several things', () => {
  test('names what it works on once', async () => {
    const certificate = 'LocalMachine\\My\\AD9D0AFF'
    const [started, ...others] = repaired
    if (started?.kind !== 'runStarted') throw new Error('The recording begins no run.')
    const steps = started.plan.steps.map((step) =>
      step.id === 'strong-crypto' ? { ...step, caseStep: 'each', target: certificate } : step,
    )
    const page = await changesOf([{ ...started, plan: { ...started.plan, steps } }, ...others])
    expect(times(page.replaceAll('<wbr/>', ''), certificate)).toBe(1)
  })
})

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

  test('draws of two thousand runs those in sight, and says of each which one it is', async () => {
    const page = await changesOfMany(2000)
    expect(times(page, 'aria-setsize="2000"')).toBeGreaterThan(5)
    expect(times(page, 'aria-setsize="2000"')).toBeLessThan(50)
  })

  test('asks above the list for the newest runs only, and says how many older ones ask something', async () => {
    const page = await changesOfMany(2000)
    expect(times(page, 'Yes, done')).toBe(3)
    expect(page).toContain('1997 older runs ask something, too')
  })
})
