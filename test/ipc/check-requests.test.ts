import { expect, test } from 'vitest'
import { openTestWindow } from '../support/open-test-window.ts'

const writers = 'azure-vm/vss-writers-bad-state'

test('the health check and the checks of a case run beside each other, and each finding names its round', async () => {
  const window = await openTestWindow('vss-writers-failed,slow=20')
  const [health, ofCase] = await Promise.all([
    window.ask('check:run', { case: null }),
    window.ask('check:run', { case: writers }),
  ])
  const told = (scope: string | null) =>
    window.events.filter(({ name, event }) => name === 'check:finding' && (event as { case: unknown }).case === scope)

  const cancelled = [...health.findings, ...ofCase.findings].filter(({ reason }) => reason.key === 'check.cancelled')
  expect(cancelled).toEqual([])
  expect(told(null)).toHaveLength(health.findings.length)
  expect(told(writers)).toHaveLength(ofCase.findings.length)
  expect(ofCase.findings.some(({ verdict }) => verdict === 'fail')).toBe(true)
})

test('a second health check ends the one before', async () => {
  const window = await openTestWindow('healthy,slow=50')
  const first = window.ask('check:run', { case: null })
  const second = window.ask('check:run', { case: null })
  const cancelled = (await first).findings.filter(({ reason }) => reason.key === 'check.cancelled')

  expect(cancelled.length).toBeGreaterThan(0)
  expect((await second).findings.filter(({ reason }) => reason.key === 'check.cancelled')).toEqual([])
})
