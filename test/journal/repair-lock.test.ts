import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeLock } from '../../electron/journal/repair-lock.ts'
import { anotherProgram, kill } from '../support/another-program.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

const holder = join(import.meta.dirname, 'lock-holder.ts')
const held = (values: object) => ({ reason: { key: 'lock.held', values: expect.objectContaining(values) } })

describe('the lock of a server', () => {
  test('R8 tells the second program who holds it, in the same process and in another one', async () => {
    const folder = await temporaryFolder()
    const lock = await takeLock(folder, 'desktop')
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject(held({ program: 'desktop', pid: process.pid }))
    lock.release()
    const other = await anotherProgram(holder, folder)
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject(held({ program: 'desktop', pid: other.pid }))
  })

  test('R8 is free at once when its holder was killed, although its name is still there', async () => {
    const folder = await temporaryFolder()
    await kill(await anotherProgram(holder, folder))
    const lock = await takeLock(folder, 'commandLine')
    lock.release()
  })

  test('is free again after it was given back, and leaves no name behind', async () => {
    const folder = await temporaryFolder()
    for (let turn = 0; turn < 3; turn++) (await takeLock(folder, 'commandLine')).release()
    const lock = await takeLock(folder, 'desktop')
    await rm(join(folder, 'repair-lock.holder'))
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject(held({ program: '?' }))
    lock.release()
  })

  test('is told by the transaction and never by the name: a name without a holder locks nobody out', async () => {
    const folder = await temporaryFolder()
    const name = { program: 'desktop', user: 'other', pid: process.pid, since: new Date().toISOString() }
    await writeFile(join(folder, 'repair-lock.holder'), JSON.stringify(name))
    ;(await takeLock(folder, 'commandLine')).release()
  })

  test('works although something has overwritten its file, and still keeps the second one away', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'repair-lock.sqlite'), 'not a database '.repeat(100))
    const lock = await takeLock(folder, 'desktop')
    await expect(takeLock(folder, 'commandLine')).rejects.toMatchObject(held({ program: 'desktop' }))
    lock.release()
  })

  test('is given to exactly one of many that ask at once', async () => {
    const folder = await temporaryFolder()
    for (let round = 0; round < 20; round++) {
      const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder, 'commandLine')))
      const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      expect(taken).toHaveLength(1)
      taken[0]?.release()
    }
  })

  test.skipIf(process.platform === 'win32')('knows when it no longer lies where others look for it', async () => {
    const folder = await temporaryFolder()
    const lock = await takeLock(folder, 'commandLine')
    expect(lock.isInPlace()).toBe(true)
    await rename(join(folder, 'repair-lock.sqlite'), join(folder, 'moved'))
    expect(lock.isInPlace()).toBe(false)
    lock.release()
  })
})
