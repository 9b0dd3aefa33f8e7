import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const program = join(import.meta.dirname, '../../electron/cli/main.ts')

test('a repair goes on to its end when nobody reads what it says any more', async () => {
  const at = ['--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
  const { json: plan } = await runMedic([...at, '--json', 'plan', 'azure-vm/network-calls-slow'])
  const { hash } = plan as { hash: string }
  const fix = spawn(process.execPath, [program, ...at, 'fix', 'azure-vm/network-calls-slow', '--confirm', hash])
  fix.stdout.destroy()
  fix.stderr.destroy()

  expect(await once(fix, 'exit')).toEqual([0, null])
  expect((await runMedic([...at, 'journal'])).out).toContain('Applied.')
})
