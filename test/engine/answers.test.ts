import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/model/case.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'
import { guidance, setValue, smallCase, valueCheck } from '../support/small-case.ts'

async function opened(theCase: Case) {
  const session = await (await oneServer('healthy', [theCase])).start()
  const plan = () => session.plan(theCase.id, {})
  return {
    session,
    steps: async () => (await plan()).steps.map(({ id }) => id),
    later: async () => (await plan()).later.map(({ step, reason }) => [step, reason.key]),
    /** Applies the plan of now and says yes or no to its guidance. */
    answer: async (step: string, done: boolean) => {
      const { run } = await session.fix(theCase.id, {}, confirmationOf(await plan()))
      await session.answerGuidance(run ?? '', step, done)
    },
  }
}

describe('a remedy that comes after another', () => {
  const ladder = smallCase('mars/ladder', {
    checks: [valueCheck('one')],
    steps: [
      setValue('one'),
      guidance('back-up'),
      guidance('quieter', { afterNo: 'back-up' }),
      guidance('larger', { afterNo: 'quieter' }),
    ],
  })

  test('is part of the plan when the one before was answered with no, and takes its place', async () => {
    const { steps, answer } = await opened(ladder)
    expect(await steps()).toEqual(['set-one', 'back-up'])
    await answer('back-up', false)
    expect(await steps()).toEqual(['quieter'])
    await answer('quieter', false)
    expect(await steps()).toEqual(['larger'])
  })

  test('is not, as long as nobody has answered', async () => {
    const { session, steps } = await opened(ladder)
    await session.fix(ladder.id, {}, confirmationOf(await session.plan(ladder.id, {})))
    expect(await steps()).toEqual([])
  })

  test('is forgotten once something has helped', async () => {
    const { steps, answer } = await opened(ladder)
    await answer('back-up', false)
    await answer('quieter', true)
    expect(await steps()).toEqual([])
  })

  test('leaves a "no" in the journal as an outcome of its own', async () => {
    const { session, answer } = await opened(ladder)
    await answer('back-up', false)
    const outcomes = session.journal.runs()[0]?.steps.map(({ step, outcome }) => [step.id, outcome])
    expect(outcomes).toEqual([
      ['set-one', 'applied'],
      ['back-up', 'answeredNo'],
    ])
  })
})

describe('a step that waits for a person', () => {
  const waiting = smallCase('mars/waiting', {
    checks: [valueCheck('one')],
    steps: [guidance('unmount'), setValue('one', { waitFor: 'unmount' })],
  })

  test('is named beside the plan until the person has said yes', async () => {
    const { steps, later, answer } = await opened(waiting)
    expect(await steps()).toEqual(['unmount'])
    expect(await later()).toEqual([['set-one', 'plan.waitsFor']])
    await answer('unmount', false)
    expect(await steps()).toEqual(['unmount'])
    await answer('unmount', true)
    expect(await steps()).toEqual(['set-one'])
    expect(await later()).toEqual([])
  })

  test('asks again once it has run', async () => {
    const { session, steps, answer } = await opened(waiting)
    await answer('unmount', true)
    const { run } = await session.fix(waiting.id, {}, confirmationOf(await session.plan(waiting.id, {})))
    await session.undo(run ?? '')
    expect(await steps()).toEqual(['unmount'])
  })
})
