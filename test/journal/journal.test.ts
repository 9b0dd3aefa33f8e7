import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { journalPath, openJournal as open } from '../../electron/journal/journal.ts'
import { JournalFile } from '../../electron/journal/journal-file.ts'
import { noteOf, notesIn, sessionStart } from '../support/journal-start.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'

/** Opens a journal that is closed after the test. */
async function openJournal(folder: string) {
  const journal = await open(folder, sessionStart)
  onTestFinished(() => journal.close())
  return journal
}

async function written(...notes: string[]) {
  const folder = await temporaryFolder()
  const journal = await openJournal(folder)
  await journal.exclusively(async () => {
    for (const note of notes) await journal.append(noteOf(note))
  })
  return { folder, journal, file: journalPath(folder) }
}

describe('the journal', () => {
  test('begins with its first record, and reading creates nothing', async () => {
    const folder = await temporaryFolder()
    const journal = await openJournal(folder)
    expect(journal.records).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  test('says first who, where and with which version', async () => {
    const { folder } = await written('a')
    expect(readJournal(folder).records.map(({ entry }) => entry.kind)).toEqual(['sessionStarted', 'reported'])
  })

  test('counts on over sessions and chains each record to the one before', async () => {
    const { folder } = await written('a', 'b')
    const next = await openJournal(folder)
    await next.exclusively(() => next.append(noteOf('c')))
    const { records, damage } = readJournal(folder)
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(records.slice(1).every(({ prev }, index) => prev === records[index]?.sum)).toBe(true)
    expect(damage).toEqual([])
  })

  test('shows a reader what another program has added', async () => {
    const { folder, journal } = await written('a')
    const other = await openJournal(folder)
    const seen: number[] = []
    journal.onRecord(({ seq }) => seen.push(seq))
    await other.exclusively(() => other.append(noteOf('b')))
    await journal.refresh()
    expect(seen).toEqual([3, 4])
  })

  test('lets two programs write in turn without asking each other, each knowing what the other wrote', async () => {
    const { folder, journal } = await written('a')
    const other = await openJournal(folder)
    for (const note of ['b', 'd']) {
      await other.note(noteOf(note))
      await journal.note(noteOf(`${note}!`))
    }
    const { records, damage } = readJournal(folder)
    expect([notesIn(records), damage]).toEqual([['a', 'b', 'b!', 'd', 'd!'], []])
    expect(notesIn(journal.records)).toEqual(['a', 'b', 'b!', 'd', 'd!'])
  })

  test('is not written without its lock', async () => {
    const journal = await openJournal(await temporaryFolder())
    await expect(journal.append(noteOf('a'))).rejects.toThrow('lock')
  })

  test('keeps a record as text whose checksum comes last and covers the very bytes before it', async () => {
    const { file } = await written('a', 'b')
    const rows = [...new JournalFile(file).readAfter(0)]
    expect(rows).toHaveLength(3)
    for (const { text } of rows) {
      const [, rest, sum] = /^(.*),"sum":"([0-9a-f]{64})"\}$/.exec(text) ?? []
      expect(createHash('sha256').update(`${rest}}`).digest('hex')).toBe(sum)
    }
  })

  test.skipIf(process.platform === 'win32')('and what lies beside it may be read by its owner only', async () => {
    const { folder } = await written('a')
    for (const name of await readdir(folder)) {
      expect([name, (await stat(join(folder, name))).mode & 0o777]).toEqual([name, 0o600])
    }
    expect(await readdir(folder)).toContain('repair-lock.sqlite')
  })

  test('is one file that holds every record, in words that a person finds in it', async () => {
    const { folder, file } = await written('who reads this')
    expect((await readFile(file, 'latin1')).includes('who reads this')).toBe(true)
    const others = (await readdir(folder)).filter((name) => !['journal.sqlite', 'journal.anchor'].includes(name))
    for (const name of others) expect(await readFile(join(folder, name), 'latin1'), name).toBe('')
  })
})

const onWindows = process.platform === 'win32'

describe.runIf(onWindows)('a journal in the middle of a repair, on Windows', () => {
  test('can be neither moved nor removed, and is written to the end', async () => {
    const { folder, journal, file } = await written('a')
    await journal.exclusively(async () => {
      await expect(rename(file, `${file}.moved`)).rejects.toThrow()
      await expect(rm(file)).rejects.toThrow()
      await journal.append(noteOf('after'))
    })
    expect(notesIn(readJournal(folder).records)).toEqual(['a', 'after'])
  })
})

// Windows keeps others from it, as the test above says.
describe.skipIf(onWindows)('a journal that is taken away under a running program', () => {
  const ways: [string, (file: string, folder: string) => Promise<void>][] = [
    ['moved', (file) => rename(file, `${file}.moved`)],
    ['removed', (file) => rm(file)],
    ['exchanged', async (file) => rename(journalPath((await written('x')).folder), file)],
    ['moved with its folder', (_, folder) => rename(folder, `${folder}-moved`)],
  ]
  test.each(ways)('R4 is not written to any more in the same repair: %s', async (_, take) => {
    const { folder, journal, file } = await written('a')
    onTestFinished(() => rm(`${folder}-moved`, { recursive: true, force: true }))
    const repair = journal.exclusively(async () => {
      await journal.append(noteOf('before'))
      await take(file, folder)
      await journal.append(noteOf('after'))
    })
    await expect(repair).rejects.toMatchObject({
      reason: { key: expect.stringMatching(/^(journal.moved|lock.lost)$/) },
    })
    expect(notesIn(readJournal(folder).records)).not.toContain('after')
  })

  test('R8 ends a repair whose lock was removed, because another program could have begun', async () => {
    const { folder, journal } = await written('a')
    const repair = journal.exclusively(async () => {
      await rm(join(folder, 'repair-lock.sqlite'))
      await journal.append(noteOf('after'))
    })
    await expect(repair).rejects.toMatchObject({ reason: { key: 'lock.lost' } })
    expect(notesIn(readJournal(folder).records)).toEqual(['a'])
  })
})
