import { describe, expect, test } from 'vitest'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import { confirmAndFix, temporaryFolder } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'
import { startProgram } from './program.ts'

const network = 'azure-vm/network-calls-slow'

async function shared() {
  const store = memoryStore(firstServer('vm-network-slow'))
  return { scenario: 'vm-network-slow', store, folder: await temporaryFolder() }
}

describe('a window and a command line in turn', () => {
  test('S19 check, check, fix: the fix is in the journal, its undo brings the first state back, also the second time', async () => {
    const server = await shared()
    const first = server.store.load().state
    const window = (await startProgram(server, 'desktop')).session
    await window.check({})
    const line = (await startProgram(server, 'commandLine')).session
    await line.check({})
    await line.close()
    const fixed = await confirmAndFix(window, network)
    expect(fixed.outcome).toBe('applied')

    const reader = (await startProgram(server, 'commandLine')).session
    expect(reader.journal.runs().map(({ id, outcome }) => [id, outcome])).toEqual([[fixed.run, 'applied']])
    expect(reader.journal.warnings).toEqual([])
    expect((await reader.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone'])
    expect(server.store.load().state).toEqual(first)
    expect(await window.undoAll()).toEqual([])
    expect((await confirmAndFix(window, network)).outcome).toBe('applied')
    expect((await reader.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone'])
    expect(server.store.load().state).toEqual(first)
    expect(readJournal(server.folder).damage).toEqual([])
  })

  test('S19 two windows that only check keep each other’s records', async () => {
    const server = await shared()
    const one = (await startProgram(server, 'desktop')).session
    const other = (await startProgram(server, 'desktop')).session
    for (let round = 0; round < 5; round++) {
      await one.check({ case: network })
      await other.check({ case: network })
    }
    const { records, damage } = readJournal(server.folder)
    expect(damage).toEqual([])
    expect(records.filter(({ entry }) => entry.kind === 'checked')).toHaveLength(10)
  })

  test('R8 a command line that repairs while a window does is told so; its checks are written all the same', async () => {
    const server = await shared()
    const window = (await startProgram(server, 'desktop')).session
    const line = (await startProgram(server, 'commandLine')).session
    let during: Promise<unknown> = Promise.resolve()
    window.journal.onRecord(({ entry }) => {
      if (entry.kind === 'runStarted') during = Promise.allSettled([line.undoAll(), line.check({ case: network })])
    })
    const held = window.journal.exclusively(async () => {
      await confirmAndFix(window, network)
      return during
    })
    expect(await held).toMatchObject([
      { status: 'rejected', reason: { reason: { key: 'lock.held', values: { program: 'desktop' } } } },
      { status: 'fulfilled' },
    ])
    const session = readJournal(server.folder).records.findLast(({ entry }) => entry.kind === 'sessionStarted')?.session
    const ofLine = readJournal(server.folder).records.filter((record) => record.session === session)
    expect(ofLine.map(({ entry }) => entry.kind)).toEqual(['sessionStarted', 'checksNamed', 'checked'])
  })
})
