import { describe, expect, test } from 'vitest'
import { checkGuards } from '../../electron/engine/guards.ts'
import { ask, askedChecks } from '../../electron/engine/run-checks.ts'
import { type Guard, guardSchema } from '../../shared/model/case-question.ts'
import { type Verdict, worstVerdict } from '../../shared/model/finding.ts'
import { isInTheWay } from '../../shared/model/plan.ts'
import { said, smallCase, valueCheck } from '../support/small-case.ts'

const question = { read: 'backupActivity', at: {}, expect: { running: false } } as const
const absent = async () => ({ notApplicable: 'marsNotInstalled' })

describe('a read whose product is not installed', () => {
  test('gives a check that does not apply here, with what is missing', async () => {
    const answered = await ask(question, absent)
    expect(answered).toMatchObject({ verdict: 'notApplicable', reason: { key: 'check.marsNotInstalled' } })
  })

  test('makes no check apply that asks it as a condition', async () => {
    const conditional = smallCase('mars/conditional', {
      roles: ['any'],
      checks: [{ ...valueCheck('agent'), applies: [question] }],
    })
    expect(await askedChecks(conditional, absent)).toEqual([])
  })

  test('gives a guard that is not in the way', async () => {
    const guard = guardSchema.parse({
      id: 'no-job',
      title: said('No job runs'),
      refusal: said('Wait for the end of the job.'),
      override: 'never',
      ...question,
    }) as Extract<Guard, { read: string }>
    const [asked] = await checkGuards([{ step: null, guard }], absent)
    expect(asked).toMatchObject({ verdict: 'notApplicable' })
    expect(asked && isInTheWay(asked)).toBe(false)
  })
})

test('what does not apply is neither healthy nor unknown: it counts only when there is nothing else', () => {
  const worst = (...verdicts: Verdict[]) => worstVerdict(verdicts.map((verdict) => ({ verdict })))
  expect(worst('notApplicable', 'pass')).toBe('pass')
  expect(worst('notApplicable', 'unknown')).toBe('unknown')
  expect(worst('notApplicable', 'fail')).toBe('fail')
  expect(worst('notApplicable')).toBe('notApplicable')
  expect(worst()).toBe('unknown')
})
