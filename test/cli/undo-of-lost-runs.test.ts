import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

test('undo --all ends with 1 and names the run when only later records of one are left, whatever else it took back', async () => {
  const dir = await temporaryFolder()
  const on = ['--simulate', 'vm-network-slow', '--state-dir', dir]
  const { json: plan } = await runMedic([...on, '--json', 'plan', 'network-calls-slow'])
  const { json: fixed } = await runMedic([...on, '--json', 'fix', 'network-calls-slow', '--confirm', plan.hash])
  const journal = new DatabaseSync(join(dir, 'simulated', 'vm-network-slow', 'journal.sqlite'))
  journal.exec(`UPDATE record SET text = substr(text, 2) WHERE text LIKE '%"kind":"runStarted"%'`)
  journal.close()

  const { code, out, err } = await runMedic([...on, 'undo', '--all'])
  expect([code, err]).toEqual([1, expect.stringContaining(fixed.run)])
  expect(out).toContain(fixed.run)
  expect(out).toContain('Not everything could be put back')
  expect((await runMedic([...on, '--json', 'undo', '--all'])).json.outcome).toBe('partlyUndone')
})
