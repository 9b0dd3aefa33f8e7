import { expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/model/digest.ts'
import { runsOf } from '../../../shared/model/runs.ts'
import { confirmAndFix, openTestSession } from '../../support/open-test-session.ts'

test('a state that several records of a run tell is kept in memory once', async () => {
  const { session } = await openTestSession('machinekeys-acl-broken')
  await confirmAndFix(session, 'azure-vm/machinekeys-permissions')
  await session.undoAll()
  const [run] = runsOf(session.journal.records)
  const told = run?.steps.flatMap(({ step, intent, now, undo }) =>
    step.kind === 'change' && intent && undo
      ? [[step.beforeState, step.wanted, intent.before, intent.after, now, undo.from, undo.to, undo.now]]
      : [],
  )
  expect(told?.length).toBeGreaterThan(0)
  for (const states of told ?? []) {
    const different = new Set(states.map(canonicalJson)).size
    expect(different).toBeLessThan(states.length / 2)
    expect(new Set(states).size).toBe(different)
  }
})
