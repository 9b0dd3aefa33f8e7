import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openJournal, type SessionStart } from '../../electron/journal/journal.ts'
import { readJournal } from '../../electron/journal/read-journal.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

const start: SessionStart = {
  kind: 'sessionStarted',
  version: '0.0.0-test',
  program: 'desktop',
  user: 'admin',
  server: {
    computerName: 'SRV',
    osCaption: 'Windows Server 2022',
    osBuild: '20348',
    culture: 'en-US',
    installationType: 'Server',
    powershellVersion: '5.1',
    languageMode: 'FullLanguage',
    elevated: true,
    bootedAt: '2026-01-01T00:00:00Z',
    simulated: null,
  },
}
const entry = (run: string): JournalEntry => ({ kind: 'undoStarted', run })

async function opened() {
  const folder = await temporaryFolder()
  const journal = await openJournal(folder, start)
  onTestFinished(() => journal.close())
  return { folder, journal, read: () => readJournal(join(folder, 'journal')) }
}

/** A gate that work can wait at. */
function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, passed }
}

describe('two operations of one program', () => {
  test('S19 never run inside each other: the second begins when the first has ended', async () => {
    const { journal, read } = await opened()
    const first = gate()
    const order: string[] = []
    const one = journal.exclusively(async () => {
      order.push('one begins')
      await journal.append(entry('one'))
      await first.passed
      await journal.append(entry('one'))
      order.push('one ends')
    })
    const two = journal.exclusively(async () => {
      order.push('two begins')
      await journal.append(entry('two'))
    })
    await journal.note(entry('note'))
    first.open()
    await Promise.all([one, two])
    expect(order).toEqual(['one begins', 'one ends', 'two begins'])
    const { records, damage } = await read()
    expect(damage).toEqual([])
    const runs = records.map(({ entry: written }) => ('run' in written ? written.run : written.kind))
    expect(runs.filter((run) => run !== 'note')).toEqual(['sessionStarted', 'one', 'one', 'two'])
  })

  test('S19 wait as long as it takes, longer than they would wait for another program', async () => {
    const { journal } = await opened()
    const order: string[] = []
    const one = journal.exclusively(async () => {
      // Another program would be told who holds the lock after one second.
      await setTimeout(1_300)
      order.push('one ends')
    })
    const two = journal.exclusively(async () => void order.push('two begins'))
    await Promise.all([one, two])
    expect(order).toEqual(['one ends', 'two begins'])
  })

  test('wait although the first one fails', async () => {
    const { journal } = await opened()
    const one = journal.exclusively(() => Promise.reject(new Error('broken')))
    const two = journal.exclusively(async () => 'done')
    await expect(one).rejects.toThrow('broken')
    await expect(two).resolves.toBe('done')
  })

  test('may be nested: a call within an operation belongs to it and does not wait', async () => {
    const { journal } = await opened()
    const answer = await journal.exclusively(() =>
      journal.exclusively(async () => (await journal.append(entry('inner'))).seq),
    )
    expect(answer).toBe(2)
  })

  test('what an operation has left behind no longer writes once it has ended', async () => {
    const { journal } = await opened()
    const later = gate()
    let leftBehind: Promise<unknown> = Promise.resolve()
    await journal.exclusively(async () => {
      leftBehind = later.passed.then(() => journal.append(entry('late')))
    })
    later.open()
    await expect(leftBehind).rejects.toThrow('only while its lock is held')
  })

  test('nobody else writes while one of them holds the lock, although it is the same program', async () => {
    const { journal } = await opened()
    const first = gate()
    const one = journal.exclusively(() => first.passed)
    await expect(journal.append(entry('two'))).rejects.toThrow('only while its lock is held')
    first.open()
    await one
  })
})

describe('records that are written at once', () => {
  test('S19 get a number each and are read back whole, whoever reads in between', async () => {
    const { journal, read } = await opened()
    const heard: number[] = []
    journal.onRecord(({ seq }) => heard.push(seq))
    await journal.exclusively(async () => {
      const many = Array.from({ length: 20 }, (_, index) => [journal.append(entry(`r${index}`)), journal.refresh()])
      await Promise.all(many.flat())
    })
    const { records, damage, torn } = await read()
    expect([damage, torn]).toEqual([[], []])
    const numbers = Array.from({ length: 21 }, (_, index) => index + 1)
    expect(records.map(({ seq }) => seq)).toEqual(numbers)
    expect(journal.records.map(({ seq }) => seq)).toEqual(numbers)
    expect(heard).toEqual(numbers)
  })

  test('a note does not wait for a repair to end, and is on disk before the lock is given back', async () => {
    const { folder, journal, read } = await opened()
    const locked: boolean[] = []
    journal.onRecord(() => locked.push(existsSync(join(folder, 'lock'))))
    const first = gate()
    const begun = gate()
    const repair = journal.exclusively(async () => {
      begun.open()
      await first.passed
    })
    await begun.passed
    await journal.note(entry('note'))
    expect((await read()).records.at(-1)?.entry).toEqual(entry('note'))
    const atTheEnd = journal.note(entry('last'))
    first.open()
    await Promise.all([repair, atTheEnd])
    expect((await read()).records.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(locked).toEqual([true, true, true])
  })
})
