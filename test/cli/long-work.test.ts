import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

test('while a large folder is read, the terminal says how far that has come, and the answer stays clean', async () => {
  const dir = await temporaryFolder()
  const plan = ['--simulate', 'machinekeys-acl-broken', '--state-dir', dir, '--json', 'plan']
  const quiet = await runMedic([...plan, 'azure-vm/machinekeys-permissions'])
  expect(quiet.err).not.toContain('Reading the access lists')

  const [file = ''] = globSync('**/server.json', { cwd: dir })
  const stored = JSON.parse(readFileSync(join(dir, file), 'utf8'))
  const { files } = stored.state.folders['C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys']
  for (let number = 0; number < 3_000; number += 1) files[`key${number}`] = 'D:PAI(A;;FA;;;SY)'
  writeFileSync(join(dir, file), JSON.stringify(stored))
  const { err, json } = await runMedic([...plan, 'azure-vm/machinekeys-permissions'])
  expect(err).toMatch(/^Reading the access lists in .*MachineKeys: 3004 files so far …$/m)
  expect(json.steps[0].id).toBe('default-access')
})
