// A small virtual disk holds the state folder: filled during a repair, and freed. A failed append must not poison what comes after it.
import { ok, strictEqual } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, kept, tool } from './on-windows.ts'

const mount = 'C:\\Mounts\\Small'
mkdirSync(mount, { recursive: true })
writeFileSync(
  'C:\\Mounts\\small.txt',
  [
    'create vdisk file=C:\\Mounts\\Small.vhdx maximum=24 type=fixed',
    'attach vdisk',
    'create partition primary',
    'format fs=ntfs quick',
    `assign mount=${mount}`,
  ].join('\r\n'),
)
tool('diskpart.exe', '/s', 'C:\\Mounts\\small.txt')

const state = join(mount, 'state')
function medic(...args: string[]) {
  const main = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts')
  const all = [main, '--simulate', 'com-plus-broken', '--state-dir', state, '--json', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  return { status, stderr, answer: stdout.startsWith('{') ? JSON.parse(stdout) : stdout }
}
const theCase = 'azure-vm/com-plus-error'
/** The plan is made before the volume is filled, so that only the repair meets the full one. */
function confirmed(): string[] {
  const { hash, typed } = medic('plan', theCase).answer
  ok(hash, 'no plan')
  return [theCase, '--confirm', hash, ...(typed ? ['--typed', typed] : [])]
}

const confirmation = confirmed()
for (let size = 8 * 1024 * 1024, count = 0; size >= 512; count += 1) {
  try {
    writeFileSync(join(mount, `filler${count}`), Buffer.alloc(size))
  } catch {
    size = Math.floor(size / 2)
  }
}
const full = medic('fix', ...confirmation)
for (let count = 0; count < 200; count += 1) rmSync(join(mount, `filler${count}`), { force: true })
const freed = medic('fix', ...confirmed())
keep('full-volume', { full, freed, kept })
ok(full.status !== 0, 'a repair on a full volume said that it went well')
ok(!/EPERM|ftruncate/.test(full.stderr), full.stderr)
strictEqual(medic('journal').status, 0)
