import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { statementLines } from '../../scripts/statements.mjs'
import { temporaryFolder } from '../support/open-test-session.ts'

test('a run tells how many passed tests carry the number of each statement, and which has none', async () => {
  const folder = await temporaryFolder()
  const [security, vitest, playwright] = ['SECURITY.md', 'vitest.json', 'playwright.json'].map((name) =>
    join(folder, name),
  )
  if (!security || !vitest || !playwright) throw new Error('Three names give three paths.')
  await writeFile(security, '| | promises |\n|---|---|\n| S1 | a |\n| S2 | b |\n| S10 | c |\n| R1 | d |\n')
  const tests = ['S1 holds', 'group (S10)', 'R1 breaks'].map((fullName) => ({ fullName, status: 'passed' }))
  const failed = { fullName: 'R1 fails', status: 'failed' }
  await writeFile(vitest, JSON.stringify({ testResults: [{ assertionResults: [...tests, failed] }] }))
  const specs = [{ title: 'isolates', ok: true }]
  await writeFile(playwright, JSON.stringify({ suites: [{ title: 'x', suites: [{ title: 'S1 the window', specs }] }] }))
  expect(statementLines({ security, vitest, playwright })).toEqual([
    'S1 2 · S2 0 · S10 1 · R1 1',
    '!! Without a passed test in this run: S2',
  ])
})
