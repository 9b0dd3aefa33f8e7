import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { writeWhole } from '../../electron/disk/write-whole.ts'
import { takeLock } from '../../electron/journal/repair-lock.ts'
import { saveReport } from '../../electron/report/save-report.ts'
import { readSettings, writeSettings } from '../../electron/session/settings.ts'
import { openSimulatedServer, readWholeState } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { stateFile } from '../../electron/simulation/state-store.ts'
import { usualSettings } from '../../shared/model/usual-settings.ts'
import { disk, diskFaults } from '../support/faulty-disk.ts'
import { openTestSession, temporaryFolder } from '../support/open-test-session.ts'

vi.mock('node:fs/promises', async (original) => {
  const { onFaultyDisk } = await import('../support/faulty-disk.ts')
  return onFaultyDisk(await original<typeof import('node:fs/promises')>())
})
vi.mock('node:sqlite', async (original) => {
  const { onFaultyDatabase } = await import('../support/faulty-disk.ts')
  return onFaultyDatabase(await original<typeof import('node:sqlite')>())
})
vi.mock('node:fs', async (original) => {
  const { onFaultySyncDisk } = await import('../support/faulty-disk.ts')
  return onFaultySyncDisk(await original<typeof import('node:fs')>())
})

type Fault = (typeof diskFaults)[number]

/** Tries something with its first write failing, then its second, and so on, until it has no more writes that could fail. */
async function atEachWrite(below: string, fault: Fault, attempt: (at: string) => Promise<void>): Promise<number> {
  for (let nth = 1; ; nth++) {
    disk.fail({ below, nth, fault })
    await attempt(`write ${nth}`)
    if (disk.heal() === 0) return nth - 1
  }
}

describe.each(diskFaults)('R5 a disk that answers %s', (fault) => {
  test('is told as the reason why the lock was not taken, and leaves nothing locked', async () => {
    const folder = await temporaryFolder()
    disk.fail({ below: folder, kind: 'openDatabase', nth: 1, fault })
    const reason = { key: 'lock.notTaken', values: { detail: expect.stringContaining(fault) } }
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject({ reason })
    expect(disk.heal()).toBe(1)
    const lock = await takeLock(folder, 'commandLine')
    lock.release()
  })

  test('leaves a file as it was at each write, or leaves none, and no draft beside it', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'older'), 'older')
    const tried = await atEachWrite(folder, fault, async (at) => {
      const write = (name: string, replace: boolean) => () =>
        writeWhole(join(folder, name), ['newer'], { replace, flush: true })
      try {
        write('older', true)()
      } catch (error) {
        expect(String(error), at).toContain(fault)
        expect(await readFile(join(folder, 'older'), 'utf8'), at).toBe('older')
        expect(write('older', false), at).toThrow('EEXIST')
        expect(
          (await readdir(folder)).filter((name) => !name.endsWith('.part')),
          at,
        ).toEqual(['older'])
      }
    })
    expect(tried).toBeGreaterThan(3)
    expect(await readFile(join(folder, 'older'), 'utf8')).toBe('newer')
    expect(await readdir(folder)).toEqual(['older'])
  })

  test('leaves an older report as it is, and says why the new one was not written', async () => {
    const { session } = await openTestSession('vm-network-slow')
    const folder = await temporaryFolder()
    const path = join(folder, 'report.md')
    await writeFile(path, 'the older report')
    const where = { path, overwrite: true, stateFolder: await temporaryFolder() }
    const order = { ...where, format: 'md', scope: { kind: 'all' }, language: 'en', version: '0.0.0-test' } as const
    const tried = await atEachWrite(folder, fault, async (at) => {
      const saved = await saveReport(session, order).catch((error: unknown) => error)
      if (!(saved instanceof Error)) return
      const isFull = fault === 'ENOSPC'
      const detail = isFull ? {} : { detail: expect.stringContaining(fault) }
      const reason = { key: isFull ? 'report.diskFull' : 'report.notWritten', values: { path, ...detail } }
      expect(saved, at).toMatchObject({ reason })
      expect(await readFile(path, 'utf8'), at).toBe('the older report')
    })
    expect(tried).toBeGreaterThan(2)
    expect(await readFile(path, 'utf8')).toContain('SIMULATED-NET')
    expect(await readdir(folder)).toEqual(['report.md'])
  })

  test('leaves older settings as they are', async () => {
    const folder = join(await temporaryFolder(), 'state')
    await mkdir(folder)
    const otherwise = { ...usualSettings, language: 'en' } as const
    const french = { ...usualSettings, language: 'fr', theme: 'dark' } as const
    const dutch = { ...usualSettings, language: 'nl', theme: 'light' } as const
    let older: typeof french | typeof dutch = french
    await writeSettings(folder, older)
    const tried = await atEachWrite(folder, fault, async (at) => {
      const newer = older === french ? dutch : french
      const failure = await writeSettings(folder, newer).then(
        () => null,
        (error: Error) => error,
      )
      if (failure === null) older = newer
      else expect(failure.message, at).toContain(fault)
      expect(await readSettings(folder, otherwise), at).toEqual(older)
    })
    expect(tried).toBeGreaterThan(1)
    expect(await readSettings(folder, otherwise)).toEqual(older)
  })

  test('leaves the simulated server as it was: the write failed, and says so', async () => {
    const dir = await temporaryFolder()
    const server = openSimulatedServer({ simulation: parseSimulation('healthy'), dir })
    const first = await readFile(stateFile(dir), 'utf8')
    const value = { kind: 'String' as const, data: 'x' }
    const place = { hive: 'LocalMachine' as const, key: 'SOFTWARE\\Contoso', name: 'One' }
    const tried = await atEachWrite(dir, fault, async (at) => {
      const answer = await server.call('Set-RegistryValueState', { ...place, value }).catch((error: unknown) => error)
      if (!(answer instanceof Error)) return
      expect(answer, at).toMatchObject({ code: 'failed', detail: expect.stringContaining(fault) })
      expect(await readFile(stateFile(dir), 'utf8'), at).toBe(first)
    })
    expect(tried).toBeGreaterThan(2)
    expect(readWholeState(dir).registry['HKLM\\SOFTWARE\\Contoso']).toEqual({ One: value })
  })

  test('leaves no half simulated server behind when it is made', async () => {
    const dir = join(await temporaryFolder(), 'simulated')
    const tried = await atEachWrite(dir, fault, async (at) => {
      const open = () => openSimulatedServer({ simulation: parseSimulation('healthy'), dir })
      try {
        open()
      } catch (error) {
        expect(String(error), at).toContain(fault)
      }
    })
    expect(tried).toBeGreaterThan(1)
    expect(readWholeState(dir).identity.computerName).toBe('SIMULATED-VM')
  })
})

describe('R5 a lock whose holder’s name the disk does not let go', () => {
  test('is given back all the same, and the next one says who holds it', async () => {
    const folder = await temporaryFolder()
    const first = await takeLock(folder, 'desktop')
    disk.fail({ below: folder, kind: 'rm', nth: 1, fault: 'EACCES', lasting: true })
    expect(() => first.release()).not.toThrow()
    expect(disk.heal()).toBe(1)
    expect(await readdir(folder)).toContain('repair-lock.holder')
    const second = await takeLock(folder, 'commandLine')
    const held = { reason: { key: 'lock.held', values: { program: 'commandLine' } } }
    await expect(takeLock(folder, 'desktop')).rejects.toMatchObject(held)
    second.release()
  })
})
