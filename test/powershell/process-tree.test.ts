import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { endProcessTree } from '../../electron/powershell/process-tree.ts'

/** A process that runs until it is ended. */
function running(): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.pid === undefined) throw new Error('No process was started.')
  return child as ChildProcess & { pid: number }
}

/** A process under a number that the system has given to another one since. */
const withNumberOf = (child: ChildProcess, { pid }: ChildProcess): ChildProcess =>
  Object.create(child, { pid: { value: pid } })

/** Whether nobody has ended it before we do, here. */
async function lives(child: ChildProcess): Promise<boolean> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  return (await exit)[1] === 'SIGTERM'
}

describe.skipIf(process.platform === 'win32')('the end of a process', () => {
  test('comes through its handle, and a taskkill in PATH never runs (S11)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'decoy-'))
    writeFileSync(join(folder, 'taskkill.exe'), `#!/bin/sh\ntouch "${folder}/ran"\n`, { mode: 0o755 })
    const path = process.env.PATH
    process.env.PATH = `${folder}:${path}`
    onTestFinished(() => {
      process.env.PATH = path
      rmSync(folder, { recursive: true, force: true })
    })
    const child = running()
    const exit = once(child, 'exit')
    await endProcessTree(child, 'C:\\Windows')
    expect(await exit).toEqual([null, 'SIGKILL'])
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  test.each([null, 'C:\\Windows'])('leaves whoever has its number now alone (Windows in %s)', async (windows) => {
    const ended = running()
    ended.kill('SIGKILL')
    await once(ended, 'exit')
    const other = running()
    await endProcessTree(withNumberOf(ended, other), windows)
    expect(await lives(other)).toBe(true)
  })

  test('leaves whoever has its number now alone when it ends while its end is asked for', async () => {
    const ending = running()
    const other = running()
    const exit = once(ending, 'exit')
    // Without a taskkill at this place the handle alone ends it, and only what the handle is of.
    await endProcessTree(withNumberOf(ending, other), 'C:\\Windows')
    await exit
    expect(await lives(other)).toBe(true)
  })
})
