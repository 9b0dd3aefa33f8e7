import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { endProcessTree } from '../../electron/powershell/process-tree.ts'

test.skipIf(process.platform === 'win32')('a taskkill in PATH never runs (S11)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'decoy-'))
  writeFileSync(join(folder, 'taskkill.exe'), `#!/bin/sh\ntouch "${folder}/ran"\n`, { mode: 0o755 })
  const path = process.env.PATH
  process.env.PATH = `${folder}:${path}`
  onTestFinished(() => {
    process.env.PATH = path
    rmSync(folder, { recursive: true, force: true })
  })
  const { pid } = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  if (pid === undefined) throw new Error('No process was started.')
  await endProcessTree(pid, 'C:\\Windows')
  expect(existsSync(join(folder, 'ran'))).toBe(false)
})
