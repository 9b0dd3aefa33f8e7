import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { readJournal } from '../../electron/journal/read-journal.ts'
import { primitives } from '../../electron/server/primitives.ts'
import { reasonFor } from '../../electron/session/reason-for.ts'
import type { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { openRuns } from '../../shared/model/runs.ts'
import { disk, diskFaults } from '../support/faulty-disk.ts'
import { confirmAndFix, nextStart, openTestSession } from '../support/open-test-session.ts'

vi.mock('node:fs/promises', async (original) => {
  const { onFaultyDisk } = await import('../support/faulty-disk.ts')
  return onFaultyDisk(await original<typeof import('node:fs/promises')>())
})

const network = 'azure-vm/network-calls-slow'
const faults = [
  ...diskFaults.map((fault) => ({ fault, lasting: false })),
  ...(['ENOSPC', 'EROFS'] as const).map((fault) => ({ fault, lasting: true })),
]

function writesOf({ calls }: SimulatedServer): number {
  return calls.filter(({ name }) => primitives[name].writes).length
}

/** Every file below a folder with its bytes. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(path, (await readFile(path)).toString('hex'))
  }
  return files
}

/** A server with a journal of an earlier sitting, and the fix of a second one while the n-th write to the disk fails. */
async function fixWhileDiskFails(nth: number, fault: { fault: (typeof diskFaults)[number]; lasting: boolean }) {
  const opened = await openTestSession('vm-network-slow')
  const { server, folder } = opened
  await opened.session.check({ case: network })
  await opened.session.journal.close()
  const earlier = await filesIn(folder)
  const first = server.wholeState()
  const session = await nextStart(opened)
  disk.fail({ below: folder, nth, ...fault })
  const ended = await confirmAndFix(session, network).catch((error: unknown) => reasonFor(error))
  const failed = disk.heal()
  return { opened, server, folder, earlier, first, ended, failed }
}

describe.each(faults)('R5 a disk that answers $fault (from then on: $lasting)', (fault) => {
  test('at any single write of lock and journal, stops the repair before the change that is not written down', async () => {
    let tried = 0
    for (let nth = 1; ; nth++) {
      const { opened, server, folder, earlier, first, ended, failed } = await fixWhileDiskFails(nth, fault)
      if (failed === 0) {
        expect(ended).toMatchObject({ outcome: 'applied' })
        break
      }
      tried++
      const at = `write ${nth}`
      if ('key' in ended) {
        expect(ended.key, at).not.toBe('session.unexpected')
        expect(JSON.stringify(ended.values), at).toContain(fault.fault)
      }
      const journal = await readJournal(join(folder, 'journal'))
      expect(journal.damage, at).toEqual([])
      const intents = journal.records.filter(({ entry }) => entry.kind === 'stepIntent').length
      expect(writesOf(server), at).toBeLessThanOrEqual(intents)
      const now = await filesIn(folder)
      for (const [file, bytes] of earlier) expect(now.get(file), `${at}: ${file}`).toBe(bytes)

      const session = await nextStart(opened)
      await session.resume()
      expect(openRuns(session.journal.runs()), at).toEqual([])
      await session.undoAll()
      expect(server.wholeState(), at).toEqual(first)
    }
    expect(tried).toBeGreaterThan(fault.lasting ? 20 : 15)
  })
})

describe.each(['sync', 'syncFolder', 'append'] as const)('R5 a journal whose %s fails', (kind) => {
  test('ends the repair there: a record that may not be on disk counts as not written', async () => {
    for (let nth = 1; ; nth++) {
      const { session, server, folder } = await openTestSession('vm-network-slow')
      let recordsSinceFault = 0
      session.journal.onRecord(() => recordsSinceFault++)
      disk.fail({ below: folder, kind, nth, fault: 'EIO' })
      const ended = await confirmAndFix(session, network).catch((error: unknown) => reasonFor(error))
      if (disk.heal() === 0) break
      expect(ended, `${nth}`).toMatchObject({ key: 'journal.notWritten' })
      const { records } = await readJournal(join(folder, 'journal'))
      expect(recordsSinceFault, `${nth}`).toBe(records.length)
      expect(writesOf(server), `${nth}`).toBe(records.filter(({ entry }) => entry.kind === 'stepIntent').length)
    }
  })
})

describe('R5 a disk that is slow to flush', () => {
  test('delays the change: nothing is written to the server before its intent is on disk', async () => {
    const { session, server, folder } = await openTestSession('vm-network-slow')
    const held: { release: () => void; reached: Promise<void> }[] = []
    session.journal.onRecord(({ entry }) => {
      if (entry.kind === 'runStarted') held.push(disk.holdNextSync(folder))
    })
    const fix = confirmAndFix(session, network)
    await vi.waitUntil(() => held.length > 0)
    await held[0]?.reached
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect(writesOf(server)).toBe(0)
    held[0]?.release()
    expect((await fix).outcome).toBe('applied')
    expect(writesOf(server)).toBeGreaterThan(0)
  })
})

describe('R5 a journal that could not be begun', () => {
  test('can be begun by the same program once there is room, and still says first who, where and with which version', async () => {
    const { session, folder } = await openTestSession('vm-network-slow')
    for (let nth = 1; ; nth++) {
      disk.fail({ below: join(folder, 'journal'), nth, fault: 'ENOSPC' })
      const reason = await session.note({ kind: 'undoStarted', run: `${nth}` })
      if (disk.heal() === 0) break
      if (reason !== null) expect(reason.key).toMatch(/^journal\.(noFolder|notWritten)$/)
    }
    const { records, damage } = await readJournal(join(folder, 'journal'))
    expect(damage).toEqual([])
    expect(records[0]?.entry.kind).toBe('sessionStarted')
    expect(records.filter(({ entry }) => entry.kind === 'sessionStarted')).toHaveLength(1)
  })

  test('is closed for good when it cannot be made whole again, and the next program goes on', async () => {
    const opened = await openTestSession('vm-network-slow')
    const { session, folder } = opened
    await session.note({ kind: 'undoStarted', run: 'first' })
    // The first write makes sure of the folder, the second is the record.
    disk.fail({ below: join(folder, 'journal'), nth: 2, fault: 'EIO', lasting: true })
    expect(await session.note({ kind: 'undoStarted', run: 'lost' })).toMatchObject({ key: 'journal.notWritten' })
    disk.heal()
    expect(await session.note({ kind: 'undoStarted', run: 'later' })).toMatchObject({ key: 'journal.notWritten' })
    const next = await nextStart(opened)
    expect(next.journal.warnings.map(({ key }) => key)).toEqual(['journal.torn'])
    expect(await next.note({ kind: 'undoStarted', run: 'next' })).toBeNull()
    const { records, damage } = await readJournal(join(folder, 'journal'))
    expect(damage).toEqual([])
    expect(records.flatMap(({ entry }) => ('run' in entry ? [entry.run] : []))).toEqual(['first', 'next'])
  })
})
