import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openJournal } from '../../electron/journal/journal.ts'
import { noteOf, notesIn, sessionStart as start } from '../support/journal-start.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'

async function opened() {
  const folder = await temporaryFolder()
  const journal = await openJournal(folder, start)
  onTestFinished(() => journal.close())
  return { folder, journal, read: () => readJournal(folder) }
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
      await journal.append(noteOf('one'))
      await first.passed
      await journal.append(noteOf('one'))
      order.push('one ends')
    })
    const two = journal.exclusively(async () => {
      order.push('two begins')
      await journal.append(noteOf('two'))
    })
    await journal.note(noteOf('note'))
    first.open()
    await Promise.all([one, two])
    expect(order).toEqual(['one begins', 'one ends', 'two begins'])
    const { records, damage } = read()
    expect(damage).toEqual([])
    expect(notesIn(records).filter((note) => note !== 'note')).toEqual(['one', 'one', 'two'])
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
      journal.exclusively(async () => (await journal.append(noteOf('inner'))).seq),
    )
    expect(answer).toBe(2)
  })

  test('what an operation has left behind no longer writes once it has ended', async () => {
    const { journal } = await opened()
    const later = gate()
    let leftBehind: Promise<unknown> = Promise.resolve()
    await journal.exclusively(async () => {
      leftBehind = later.passed.then(() => journal.append(noteOf('late')))
    })
    later.open()
    await expect(leftBehind).rejects.toThrow('only while its lock is held')
  })

  test('nobody else writes while one of them holds the lock, although it is the same program', async () => {
    const { journal } = await opened()
    const first = gate()
    const one = journal.exclusively(() => first.passed)
    await expect(journal.append(noteOf('two'))).rejects.toThrow('only while its lock is held')
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
      const many = Array.from({ length: 20 }, (_, index) => [journal.append(noteOf(`r${index}`)), journal.refresh()])
      await Promise.all(many.flat())
    })
    const { records, damage } = read()
    expect(damage).toEqual([])
    const numbers = Array.from({ length: 21 }, (_, index) => index + 1)
    expect(records.map(({ seq }) => seq)).toEqual(numbers)
    expect(journal.records.map(({ seq }) => seq)).toEqual(numbers)
    expect(heard).toEqual(numbers)
  })

  test('a note does not wait for a repair to end, of this program or of another one', async () => {
    const { folder, journal, read } = await opened()
    const other = await openJournal(folder, start)
    onTestFinished(() => other.close())
    const first = gate()
    const begun = gate()
    const repair = journal.exclusively(async () => {
      begun.open()
      await first.passed
      await journal.append(noteOf('of the repair'))
    })
    await begun.passed
    await journal.note(noteOf('of the same program'))
    await other.note(noteOf('of another program'))
    expect(notesIn(read().records)).toEqual(['of the same program', 'of another program'])
    first.open()
    await repair
    expect(notesIn(read().records)).toEqual(['of the same program', 'of another program', 'of the repair'])
    expect(read().damage).toEqual([])
  })
})
