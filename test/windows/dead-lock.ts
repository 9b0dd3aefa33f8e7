// The holder of the repair lock is killed, and its number given to another process: the lock is free all the same.
import { ok } from 'node:assert'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLock } from '../../electron/journal/repair-lock.ts'
import { keep } from './on-windows.ts'

const folder = mkdtempSync(join(tmpdir(), 'dead-lock-'))
const holder = spawn(process.execPath, [join(import.meta.dirname, '..', 'journal', 'lock-holder.ts'), folder])
await once(holder.stdout, 'data')
holder.kill('SIGKILL')
await once(holder, 'exit')
// Windows gives numbers out again soon; processes are started until one has the number of the dead holder.
let tries = 0
let reused = false
while (!reused && tries < 3_000) {
  tries += 1
  reused = spawnSync(`${process.env.SystemRoot}\\System32\\whoami.exe`).pid === holder.pid
}
const lock = await takeLock(folder, 'commandLine')
ok(lock, 'the lock of a dead program was not free')
keep('dead-lock', { holder: holder.pid, tries, reused })
process.exit(0)
