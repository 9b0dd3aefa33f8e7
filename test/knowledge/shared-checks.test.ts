import { expect, test } from 'vitest'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { productKnowledge } from '../support/open-test-session.ts'

const { cases } = await productKnowledge()

test('what several cases of one role ask in the health check tells one of them, so that the first screen names the right problem', () => {
  const asked = cases.flatMap((one) =>
    one.checks.filter(({ when }) => when === 'always').map((check) => ({ case: one, check })),
  )
  const questions = Map.groupBy(asked, ({ check: { read, at, expect: wanted, unknownWhen } }) =>
    canonicalJson([read, at as Json, wanted as Json, (unknownWhen ?? null) as Json]),
  )
  const shared = [...questions.values()].flatMap((some) =>
    (['mars', 'mabs', 'dpm-agent', 'azure-vm'] as const).flatMap((role) => {
      const here = some.filter((one) => one.case.roles.includes(role) || one.case.roles.includes('any'))
      return here.length > 1 ? [{ role, here }] : []
    }),
  )
  expect(shared.length).toBeGreaterThan(10)
  const untold = shared.filter(({ here }) => !here.some(({ check }) => check.tells))
  expect(
    untold.map(({ role, here }) => `${role}: ${here.map((one) => `${one.case.id}#${one.check.id}`).join(', ')}`),
  ).toEqual([])
})
