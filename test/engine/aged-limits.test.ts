import { describe, expect, test } from 'vitest'
import { runChecks } from '../../electron/engine/run-checks.ts'
import { smallCase, valueCheck } from '../support/small-case.ts'

const limits = [{ name: 'agent-version', asOf: '2026-01-01', source: 'https://learn.microsoft.com/azure/backup/' }]
const { id, checks } = smallCase('mars/aged', { checks: [valueCheck('one', { limits }), valueCheck('two')] })
const findingsOn = async (day: string) => {
  const read = async () => ({ exists: true, value: { data: 'one' } })
  const asked = checks.map((check) => ({ case: id, check }))
  const findings = await runChecks(asked, read, { today: () => new Date(day) })
  return findings.map(({ notes = [] }) => notes)
}

describe('a finding that rests on a limit', () => {
  test('says nothing while the limit is fresh', async () => {
    expect(await findingsOn('2026-06-30')).toEqual([[], []])
  })

  test('says that the list may be behind after 180 days, with the day and the source', async () => {
    const values = { limit: 'agent-version', date: '2026-01-01', source: 'https://learn.microsoft.com/azure/backup/' }
    expect(await findingsOn('2026-07-01')).toEqual([[{ key: 'check.limitAged', values }], []])
  })
})
