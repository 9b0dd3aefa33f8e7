import { describe, expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { said, setValue, smallCase, valueCheck } from '../support/small-case.ts'

const purpose = {
  id: 'not-on-purpose',
  title: said('Nobody did it on purpose'),
  asked: true,
  refusal: said('Ask first.'),
}
const asking = smallCase('mars/asking', { checks: [valueCheck('one')], guards: [purpose], steps: [setValue('one')] })

async function opened() {
  const server = await oneServer('healthy', [asking])
  const session = await server.start()
  const { hash, guards } = await session.plan(asking.id, {})
  const apply = (answers?: Record<string, boolean>) =>
    session.fix(asking.id, {}, { hash, overrides: {}, ...(answers ? { answers } : {}) })
  return { session, guards, apply }
}

describe('a guard that only the administrator can answer for', () => {
  test('stays open in the plan, and nothing is read for it', async () => {
    const { guards } = await opened()
    expect(guards).toMatchObject([{ id: 'not-on-purpose', asked: true, verdict: 'unknown', override: 'never' }])
  })

  test.each([
    ['nobody has answered', undefined],
    ['the answer is no', { 'not-on-purpose': false }],
    ['another question was answered', { other: true }],
  ])('changes nothing while %s', async (_when, answers) => {
    const { session, apply } = await opened()
    await expect(apply(answers)).rejects.toMatchObject({ reason: { key: 'run.guard.asked' } })
    expect(session.journal.runs()).toEqual([])
  })

  test('holds with a yes, which is written to the journal', async () => {
    const { session, apply } = await opened()
    expect((await apply({ 'not-on-purpose': true })).outcome).toBe('applied')
    const started = session.journal.records.map(({ entry }) => entry).find(({ kind }) => kind === 'runStarted')
    expect(started).toMatchObject({ answers: { 'not-on-purpose': true } })
  })
})
