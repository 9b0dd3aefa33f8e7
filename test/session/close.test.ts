import { expect, test } from 'vitest'
import { openTestSession } from '../support/open-test-session.ts'

test('closing a session lets a cancelled repair end its step, so that nothing is left to be resumed', async () => {
  const { session } = await openTestSession('vm-network-slow,slow=5')
  const plan = await session.plan('azure-vm/network-calls-slow', {})
  const cancel = new AbortController()
  let closed: Promise<void> | undefined
  session.journal.onRecord(({ entry }) => {
    if (entry.kind !== 'stepIntent') return
    cancel.abort()
    closed ??= session.close()
  })
  const fixed = session.fix(plan.case, {}, { hash: plan.hash, overrides: {} }, cancel.signal)
  await fixed
  await closed
  const [run] = session.journal.runs()
  expect(run?.outcome).toBe('failed')
  expect(run?.steps.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['applied', 'skipped'])
})
