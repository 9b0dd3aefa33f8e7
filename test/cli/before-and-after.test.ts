import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checksBeforeAndAfter } from '../../shared/model/runs.ts'
import { confirmAndFix, nextStart, openTestSession, temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const storage = 'mars/shadow-storage-too-small'
const limit = `${storage}#limit`

test('a repair keeps what its checks had found before it and what they find since, also for the next start', async () => {
  const opened = await openTestSession('shadow-storage-too-small')
  await confirmAndFix(opened.session, storage)
  await opened.session.close()
  const [run] = (await nextStart(opened)).journal.runs()
  const ofLimit = run && checksBeforeAndAfter(run).find(({ check }) => check === limit)
  expect(ofLimit).toMatchObject({ before: { verdict: 'fail' }, after: { verdict: 'pass' } })
})

test('the journal and the report say both, each beside its check', async () => {
  const stateDir = await temporaryFolder()
  const medic = (...args: string[]) =>
    runMedic(['--simulate', 'shadow-storage-too-small', '--state-dir', stateDir, ...args])
  const { hash } = (await medic('--json', 'plan', storage)).json
  await medic('fix', storage, '--confirm', hash)

  expect((await medic('journal')).out).toContain('(before: FAULT)')
  const file = join(stateDir, 'report.md')
  await medic('report', '--out', file, '--format', 'md')
  const [, table = ''] = readFileSync(file, 'utf8').split('Checks before and after this repair')
  expect(table).toMatch(/\| Check \| Before \| After \| Reason \|/)
  expect(table.split('\n').find((line) => line.includes('FAULT | OK'))).toBeDefined()
})
