import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeLock } from '../../electron/journal/lock.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

describe('the lock of a server', () => {
  test('R8 tells the second program who holds it', async () => {
    const folder = await temporaryFolder()
    await takeLock(folder, 'desktop')
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject({
      reason: { key: 'lock.held', values: { program: 'desktop', pid: process.pid } },
    })
  })

  test('is free again after it was given back', async () => {
    const folder = await temporaryFolder()
    const release = await takeLock(folder, 'desktop')
    await release()
    await expect(takeLock(folder, 'commandLine')).resolves.toBeTypeOf('function')
  })

  test('is taken over from a program that was killed', async () => {
    const folder = await temporaryFolder()
    const gone = spawn(process.execPath, ['-e', ''])
    await once(gone, 'exit')
    await writeFile(join(folder, 'lock'), holder({ pid: gone.pid ?? 0 }))
    await expect(takeLock(folder, 'commandLine')).resolves.toBeTypeOf('function')
  })

  test('is not taken over from a program on another computer, which cannot be asked', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'lock'), holder({ pid: 1, host: 'another' }))
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject({ reason: { key: 'lock.held' } })
  })

  test('has no holder when its file was cut short', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'lock'), '{"program":"desk')
    await expect(takeLock(folder, 'commandLine')).resolves.toBeTypeOf('function')
  })

  test('is given to exactly one of many that ask at once', async () => {
    const folder = await temporaryFolder()
    for (let round = 0; round < 20; round++) {
      await writeFile(join(folder, 'lock'), 'left over')
      const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder, 'commandLine')))
      const taken = results.filter((result) => result.status === 'fulfilled')
      expect(taken).toHaveLength(1)
      expect(await readdir(folder)).toEqual(['lock'])
      await taken[0]?.value()
    }
  })
})

function holder(change: { pid: number; host?: string }): string {
  const since = new Date().toISOString()
  return JSON.stringify({ program: 'desktop', user: 'other', host: hostname(), started: '', since, ...change })
}
