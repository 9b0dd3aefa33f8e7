import { createHash } from 'node:crypto'
import { copyFile, readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openJournal as open, type SessionStart } from '../../electron/journal/journal.ts'
import { readJournal } from '../../electron/journal/read-journal.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

const start: SessionStart = {
  kind: 'sessionStarted',
  version: '0.0.0-test',
  program: 'commandLine',
  user: 'admin',
  server: {
    computerName: 'SRV',
    osCaption: 'Windows Server 2022',
    osBuild: '20348',
    culture: 'fr-FR',
    installationType: 'Server',
    powershellVersion: '5.1',
    languageMode: 'FullLanguage',
    elevated: true,
    bootedAt: '2026-01-01T00:00:00Z',
    simulated: null,
  },
}
const entry = (run: string): JournalEntry => ({ kind: 'undoStarted', run })

/** Opens a journal that is closed after the test. */
async function openJournal(folder: string, first: SessionStart) {
  const journal = await open(folder, first)
  onTestFinished(() => journal.close())
  return journal
}

async function written(...runs: string[]) {
  const folder = await temporaryFolder()
  const journal = await openJournal(folder, start)
  await journal.exclusively(async () => {
    for (const run of runs) await journal.append(entry(run))
  })
  const [name = ''] = (await readdir(join(folder, 'journal'))).filter((file) => file.endsWith('.jsonl'))
  return { folder, file: join(folder, 'journal', name), read: () => readJournal(join(folder, 'journal')) }
}

describe('the journal', () => {
  test('begins a session’s file with its first record, and reading creates nothing', async () => {
    const folder = await temporaryFolder()
    const journal = await openJournal(folder, start)
    expect(journal.records).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  test('says first who, where and with which version', async () => {
    const { read } = await written('a')
    expect((await read()).records.map((record) => record.entry.kind)).toEqual(['sessionStarted', 'undoStarted'])
  })

  test('counts on over sessions and chains each record to the one before', async () => {
    const { folder } = await written('a', 'b')
    const next = await openJournal(folder, start)
    await next.exclusively(() => next.append(entry('c')))
    const { records, damage } = await readJournal(join(folder, 'journal'))
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(records.slice(1).every(({ prev }, index) => prev === records[index]?.sum)).toBe(true)
    expect(damage).toEqual([])
  })

  test('shows a reader what another program has added', async () => {
    const { folder } = await written('a')
    const one = await openJournal(folder, start)
    const other = await openJournal(folder, start)
    const seen: number[] = []
    one.onRecord(({ seq }) => seen.push(seq))
    await other.exclusively(() => other.append(entry('b')))
    await one.refresh()
    expect(seen).toEqual([3, 4])
  })

  test('is not written without its lock', async () => {
    const journal = await openJournal(await temporaryFolder(), start)
    await expect(journal.append(entry('a'))).rejects.toThrow('lock')
  })

  test('writes a record so that its checksum comes last and covers the very bytes before it', async () => {
    const { file } = await written('a', 'b')
    for (const line of (await readFile(file, 'utf8')).trimEnd().split('\n')) {
      const [, rest, sum] = /^(.*),"sum":"([0-9a-f]{64})"\}$/.exec(line) ?? []
      expect(createHash('sha256').update(`${rest}}`).digest('hex')).toBe(sum)
    }
  })

  test('reads a record whose names stand in another order, and no other spelling of it', async () => {
    const { file, read } = await written('a')
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    const turned = lines.map((line) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())))
    expect(turned).not.toEqual(lines)
    await writeFile(file, `${turned.join('\n')}\n`)
    expect(await read()).toMatchObject({ damage: [], torn: [], records: { length: 2 } })
    await writeFile(file, `${turned.join('\n').replace(':', ': ')}\n`)
    expect((await read()).damage.map(({ key }) => key)).toEqual(['journal.altered'])
  })

  test('R4 a byte flipped anywhere is noticed, and nothing behind it is used', async () => {
    const { file, read } = await written('a', 'b', 'c')
    const whole = await readFile(file)
    for (let at = 0; at < whole.length; at += 7) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      await writeFile(file, flipped)
      const { records, damage, torn } = await read()
      const line = whole.subarray(0, at).toString().split('\n').length
      expect(damage.length + torn.length, `byte ${at}`).toBeGreaterThan(0)
      expect(records.length, `byte ${at}`).toBeLessThan(line)
    }
  })

  test('R4 a cut anywhere is noticed: as a torn last line or as damage', async () => {
    const { file, read } = await written('a', 'b', 'c')
    const whole = await readFile(file)
    for (let length = 0; length < whole.length; length += 11) {
      await writeFile(file, whole.subarray(0, length))
      const { damage } = await read()
      expect(damage.length, `length ${length}`).toBeGreaterThan(0)
    }
  })

  test('R4 a removed line, two lines that changed places and a removed session are noticed', async () => {
    const { folder, file, read } = await written('a', 'b', 'c')
    const lines = (await readFile(file, 'utf8')).split('\n')
    const [first = '', second = '', third = '', ...rest] = lines
    for (const text of [
      [first, third, ...rest],
      [first, third, second, ...rest],
    ]) {
      await writeFile(file, text.join('\n'))
      expect((await read()).damage).not.toEqual([])
    }
    await writeFile(file, lines.join('\n'))
    const next = await openJournal(folder, start)
    await next.exclusively(() => next.append(entry('d')))
    await unlink(file)
    expect((await read()).damage[0]?.key).toBe('journal.missing')
  })

  test('R4 a session in whose place lies another one of the same length is noticed', async () => {
    const { folder, file, read } = await written('a')
    const next = await openJournal(folder, start)
    await next.exclusively(() => next.append(entry('b')))
    await copyFile((await written('x')).file, file)
    expect((await read()).damage.map(({ key }) => key)).toEqual(['journal.missing'])
  })

  test('tolerates a last line that a crash cut short, says so, and goes on in a new file', async () => {
    const { folder, file, read } = await written('a')
    // Only the head knows of record 2; a crash between the two leaves the head behind, not ahead.
    await writeFile(file.replace('.jsonl', '.head'), '')
    await truncate(file, (await readFile(file)).length - 5)
    const { records, damage, torn } = await read()
    expect([records.length, damage, torn.map(({ key }) => key)]).toEqual([1, [], ['journal.torn']])
    const next = await openJournal(folder, start)
    await next.exclusively(() => next.append(entry('b')))
    expect((await read()).records.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  test('a damaged journal is never written to and stays as it is', async () => {
    const { folder, file } = await written('a', 'b')
    await writeFile(file, (await readFile(file, 'utf8')).replace('"run":"a"', '"run":"x"'))
    const damaged = await readFile(file, 'utf8')
    const files = await readdir(join(folder, 'journal'))
    const journal = await openJournal(folder, start)
    let began = false
    const work = journal.exclusively(async () => {
      began = true
    })
    await expect(work).rejects.toMatchObject({ reason: { key: 'journal.altered' } })
    expect(began).toBe(false)
    expect(await readFile(file, 'utf8')).toBe(damaged)
    expect(await readdir(join(folder, 'journal'))).toEqual(files)
  })
})
