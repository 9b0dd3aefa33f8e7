import { describe, expect, test, vi } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { reasonFor } from '../../electron/session/reason-for.ts'
import type { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { openRuns } from '../../shared/model/runs.ts'
import { type DiskCall, disk, diskFaults } from '../support/faulty-disk.ts'
import { confirmAndFix, nextStart, openTestSession } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'

vi.mock('node:fs/promises', async (original) => {
  const { onFaultyDisk } = await import('../support/faulty-disk.ts')
  return onFaultyDisk(await original<typeof import('node:fs/promises')>())
})
vi.mock('node:fs', async (original) => {
  const { onFaultySyncDisk } = await import('../support/faulty-disk.ts')
  return onFaultySyncDisk(await original<typeof import('node:fs')>())
})
vi.mock('node:sqlite', async (original) => {
  const { onFaultyDatabase } = await import('../support/faulty-disk.ts')
  return onFaultyDatabase(await original<typeof import('node:sqlite')>())
})

const network = 'azure-vm/network-calls-slow'
const faults = [
  ...diskFaults.map((fault) => ({ fault, lasting: false })),
  ...(['ENOSPC', 'EROFS'] as const).map((fault) => ({ fault, lasting: true })),
]

function writesOf({ calls }: SimulatedServer): number {
  return calls.filter(({ name }) => primitives[name].writes).length
}

function intentsIn(folder: string): number {
  return readJournal(folder).records.filter(({ entry }) => entry.kind === 'stepIntent').length
}

/** A server with a journal of an earlier sitting, and the fix of a second one while the n-th write to the disk fails. */
async function fixWhileDiskFails(nth: number, fault: { fault: (typeof diskFaults)[number]; lasting: boolean }) {
  const opened = await openTestSession('vm-network-slow')
  const { server, folder } = opened
  await opened.session.check({ case: network })
  await opened.session.journal.close()
  const earlier = readJournal(folder).records
  const first = server.wholeState()
  const session = await nextStart(opened)
  disk.fail({ below: folder, nth, ...fault })
  const ended = await confirmAndFix(session, network).catch((error: unknown) => reasonFor(error))
  const failed = disk.heal()
  return { opened, server, folder, earlier, first, ended, failed }
}

describe.each(faults)('R5 a disk that answers $fault (from then on: $lasting)', (fault) => {
  test('at any single write of lock, journal and anchor, stops the repair before the change that is not written down', async () => {
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
        expect(ended.key, `${at} ${JSON.stringify(ended)}`).not.toBe('session.unexpected')
        expect(JSON.stringify(ended.values), at).toContain(fault.fault)
      }
      const journal = readJournal(folder)
      expect(journal.damage, at).toEqual([])
      expect(journal.records.slice(0, earlier.length), at).toEqual(earlier)
      expect(writesOf(server), at).toBeLessThanOrEqual(intentsIn(folder))

      const session = await nextStart(opened)
      await session.resume()
      expect(openRuns(session.journal.runs()), at).toEqual([])
      await session.undoAll()
      expect(server.wholeState(), at).toEqual(first)
    }
    expect(tried).toBeGreaterThan(fault.lasting ? 40 : 35)
  })
})

describe.each(['begin', 'append', 'commit', 'committed'] satisfies DiskCall[])(
  'R5 a journal whose %s fails',
  (kind) => {
    test('takes the next record all the same, also within the same repair', async () => {
      const { session, folder } = await openTestSession('vm-network-slow')
      await session.journal.exclusively(async () => {
        const report = (file: string) => session.journal.append({ kind: 'reported', file, format: 'md' })
        await report('before')
        disk.fail({ below: folder, kind, nth: 1, fault: 'ENOSPC' })
        await expect(report('refused')).rejects.toThrow()
        expect(disk.heal()).toBe(1)
        await report('after')
      })
      const { records, damage } = readJournal(folder)
      const files = records.flatMap(({ entry }) => (entry.kind === 'reported' ? [entry.file] : []))
      expect(files).toEqual(['before', ...(kind === 'committed' ? ['refused'] : []), 'after'])
      expect(damage).toEqual([])
    })

    test('ends the repair there: a record that may not be on disk counts as not written', async () => {
      for (let nth = 1; ; nth++) {
        const { session, server, folder } = await openTestSession('vm-network-slow')
        let heard = 0
        session.journal.onRecord(() => heard++)
        disk.fail({ below: folder, kind, nth, fault: 'EIO' })
        const ended = await confirmAndFix(session, network).catch((error: unknown) => reasonFor(error))
        if (disk.heal() === 0) break
        expect(ended, `${nth}`).toMatchObject({ key: 'journal.notWritten' })
        const onDisk = readJournal(folder).records.length
        // A commit that is on disk and was reported as failed is the only one more.
        expect(onDisk - heard, `${nth}`).toBeGreaterThanOrEqual(0)
        if (kind !== 'committed') expect(onDisk, `${nth}`).toBe(heard)
        expect(intentsIn(folder) - writesOf(server), `${nth}`).toBeGreaterThanOrEqual(0)
        expect(intentsIn(folder) - writesOf(server), `${nth}`).toBeLessThanOrEqual(kind === 'committed' ? 1 : 0)
      }
    })
  },
)

describe('R5 an anchor and a holder that cannot be written', () => {
  test('keep no repair from being made: they only inform', async () => {
    const { session, folder } = await openTestSession('vm-network-slow')
    await session.journal.exclusively(() => session.journal.append({ kind: 'reported', file: 'x', format: 'md' }))
    disk.fail({ below: folder, kind: 'open', nth: 1, fault: 'EACCES', lasting: true })
    const ended = await confirmAndFix(session, network)
    expect(disk.heal()).toBeGreaterThan(5)
    expect(ended.outcome).toBe('applied')
  })
})

describe('R5 a journal that could not be begun', () => {
  test('can be begun by the same program once there is room, and still says first who, where and with which version', async () => {
    const { session, folder } = await openTestSession('vm-network-slow')
    for (let nth = 1; ; nth++) {
      disk.fail({ below: folder, nth, fault: 'ENOSPC' })
      const reason = await session.note({ kind: 'reported', file: `${nth}`, format: 'md' })
      if (disk.heal() === 0) break
      if (reason !== null) expect(reason.key).toMatch(/^journal\.(noFolder|notWritten|notReadable)$/)
    }
    const { records, damage } = readJournal(folder)
    expect(damage).toEqual([])
    expect(records[0]?.entry.kind).toBe('sessionStarted')
    expect(records.filter(({ entry }) => entry.kind === 'sessionStarted')).toHaveLength(1)
  })
})

describe('R5 a change', () => {
  test('reaches the server only when its intent is on disk', async () => {
    const { session, server, folder } = await openTestSession('vm-network-slow')
    const call = server.call.bind(server)
    const ahead: number[] = []
    server.call = (async (name: 'Set-RegistryValueState', args: never) => {
      const writes = writesOf(server)
      const result = await call(name, args)
      if (name === 'Set-RegistryValueState') ahead.push(intentsIn(folder) - writes)
      return result
    }) as typeof server.call
    expect((await confirmAndFix(session, network)).outcome).toBe('applied')
    expect(ahead.length).toBeGreaterThan(0)
    expect(ahead.filter((intents) => intents < 1)).toEqual([])
  })
})
