import { closeSync, openSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { piecesOf, standardInput } from '../../electron/cli/standard-input.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

test('standard input is that of the process, but in Electron on Windows, where that is always empty', () => {
  expect(standardInput('linux', '45.3.4')).toBe(process.stdin)
  expect(standardInput('win32', undefined)).toBe(process.stdin)
  expect(standardInput('win32', '45.3.4')).not.toBe(process.stdin)
})

test('a handle is read to its end, as often as one likes, and stays open', async () => {
  const path = join(await temporaryFolder(), 'piped')
  const text = 'é€'.repeat(100_000)
  await writeFile(path, text)
  const handle = openSync(path, 'r')
  expect((await buffer(piecesOf(handle))).toString()).toBe(text)
  expect((await buffer(piecesOf(handle))).toString()).toBe('')
  closeSync(handle)
})

test('a handle that cannot be read is an error, not an empty text', async () => {
  const file = await open(join(await temporaryFolder(), 'written'), 'w')
  await expect(buffer(piecesOf(file.fd))).rejects.toMatchObject({ code: 'EBADF' })
  await file.close()
})
