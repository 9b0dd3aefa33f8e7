import { expect, test } from 'vitest'
import { ask } from '../../electron/engine/run-checks.ts'

test('R10 an answer without the field that is asked about is unknown, with the reason', async () => {
  const question = { read: 'serverLoad', at: {}, expect: { cpuPercent: { atMost: 90 } } } as const
  const answered = await ask(question, async () => ({}))
  expect(answered).toMatchObject({ verdict: 'unknown', reason: { key: 'check.fieldMissing' } })
})
