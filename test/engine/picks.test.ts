import { describe, expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'
import { said, smallCase } from '../support/small-case.ts'

const writers = {
  id: 'writers',
  title: said('Writers'),
  read: 'vssWriters',
  expect: { writers: { every: { state: 1 } } },
  meaning: said('Writers'),
}
const restart = (pick: 'some' | 'one') => ({
  id: 'restart',
  title: said('Restart'),
  forEach: {
    check: 'writers',
    list: 'writers',
    where: { state: { not: 1 }, service: { not: '' } },
    distinct: 'service',
    pick,
  },
  action: 'restartService',
  with: { name: '{item.service}' },
})
const some = smallCase('mars/some', { checks: [writers], steps: [restart('some')] })
const one = smallCase('mars/one', { checks: [writers], steps: [restart('one')] })

const session = async () => (await oneServer('vss-writers-failed', [some, one])).start()
const targets = ({ steps }: { steps: readonly { target: string }[] }) => steps.map(({ target }) => target)

describe('a step for which the administrator picks', () => {
  test('shows what there is to pick, and nothing is picked beforehand', async () => {
    const plan = await (await session()).plan(some.id, {})
    expect(plan.steps).toEqual([])
    expect(plan.picks).toMatchObject([{ step: 'restart', how: 'some', picked: [] }])
    expect(plan.picks[0]?.entries).toContain('CryptSvc')
  })

  test('is done for what was picked and for nothing else', async () => {
    const opened = await session()
    const picks = { restart: ['CryptSvc'] }
    const plan = await opened.plan(some.id, {}, { picks })
    expect(targets(plan)).toEqual(['CryptSvc'])
    const { outcome } = await opened.fix(some.id, {}, confirmationOf(plan), undefined, { picks })
    expect(outcome).toBe('applied')
  })

  test('has what was picked in the hash of its plan: another pick is another confirmation', async () => {
    const opened = await session()
    const entries = (await opened.plan(some.id, {})).picks[0]?.entries ?? []
    const [first = '', second = ''] = entries
    const plan = await opened.plan(some.id, {}, { picks: { restart: [first] } })
    const { outcome } = await opened.fix(some.id, {}, confirmationOf(plan), undefined, { picks: { restart: [second] } })
    expect(outcome).toBe('outdated')
  })

  test('has it in the hash also where nothing is to be done for it now', async () => {
    const { forEach } = restart('some')
    const step = { id: 'keep', title: said('Keep'), forEach, change: 'service', at: { name: '{item.service}' } }
    const same = smallCase('mars/same', { checks: [writers], steps: [{ ...step, to: { state: 'running' } }] })
    const opened = await (await oneServer('vss-writers-failed', [same])).start()
    const plan = (entry: string) => opened.plan(same.id, {}, { picks: { keep: [entry] } })
    const [first, second] = [await plan('CryptSvc'), await plan('SQLWriter')]
    expect([first.steps, second.steps]).toEqual([[], []])
    expect(first.hash).not.toBe(second.hash)
  })

  test.each([
    ['an entry that was not read', some.id, { restart: ['NoSuchService'] }, 'plan.inputNotAllowed'],
    ['a step that asks for no pick', some.id, { other: ['CryptSvc'] }, 'plan.unknownInput'],
    ['two entries where one is allowed', one.id, { restart: ['CryptSvc', 'SQLWriter'] }, 'plan.inputNotAllowed'],
  ])('refuses %s', async (_what, id, picks, key) => {
    await expect((await session()).plan(id, {}, { picks })).rejects.toMatchObject({ reason: { key } })
  })
})
