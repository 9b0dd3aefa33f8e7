import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/model/case.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf, openTestSession } from '../support/open-test-session.ts'
import { guidance, said, setValue, smallCase, unreadableCheck, valueCheck } from '../support/small-case.ts'

const unread = 'healthy,garbled=Get-VssWriterState'
const cause = (id: string, checks: string[]) => ({ id, text: said(id), checks })

async function sessionWith(simulate: string, ...cases: Case[]) {
  const [scenario = '', switches] = simulate.split(/(?=,)/)
  return (await oneServer(scenario, cases)).start(switches)
}
const stepIds = ({ steps }: { steps: readonly { id: string }[] }) => steps.map(({ id }) => id)

describe('a cause', () => {
  const two = smallCase('mars/two-causes', {
    causes: [cause('one', ['one']), cause('two', ['two']), cause('other', [])],
    checks: [valueCheck('one'), valueCheck('two')],
    steps: [
      guidance('ask', { cause: 'other' }),
      setValue('one', { cause: 'one' }),
      setValue('two', { cause: 'two' }),
      guidance('look', { cause: 'two' }),
    ],
  })

  test('brings its steps into the plan while one of its checks fails', async () => {
    const session = await sessionWith('healthy', two)
    expect(stepIds(await session.plan(two.id, {}))).toEqual(['set-one', 'set-two', 'look', 'ask'])
  })

  test('whose checks pass leaves them out', async () => {
    const session = await sessionWith('healthy', two)
    await session.fix(two.id, {}, confirmationOf(await session.plan(two.id, {})))
    expect(stepIds(await session.plan(two.id, {}))).toEqual([])
  })

  test('whose checks pass leaves out its guidance too, while another one fails', async () => {
    const server = await oneServer('healthy', [two])
    server.change(({ registry }) => {
      registry['HKLM\\SOFTWARE\\Contoso'] = { two: { kind: 'String', data: 'two' } }
    })
    expect(stepIds(await (await server.start()).plan(two.id, {}))).toEqual(['set-one', 'ask'])
  })

  test('without checks puts its guidance last, because only a person can tell', async () => {
    const session = await sessionWith('healthy', two)
    expect(stepIds(await session.plan(two.id, {})).at(-1)).toBe('ask')
  })

  const unsure = smallCase('mars/unsure', {
    causes: [cause('writers', ['writers'])],
    checks: [unreadableCheck],
    steps: [setValue('one', { cause: 'writers' }), guidance('look', { cause: 'writers' })],
  })

  test('that could not be read is offered for choice, never planned by itself; guidance is shown', async () => {
    const session = await sessionWith(unread, unsure)
    const plan = await session.plan(unsure.id, {})
    expect(stepIds(plan)).toEqual(['look'])
    expect(plan.later).toMatchObject([
      { step: 'set-one', cause: 'writers', reason: { key: 'plan.causeUnknown', values: { cause: 'writers' } } },
    ])
  })

  test('that could not be read is repaired when the administrator chooses it, under another hash', async () => {
    const session = await sessionWith(unread, unsure)
    const chosen = await session.plan(unsure.id, {}, { causes: ['writers'] })
    expect(stepIds(chosen)).toEqual(['set-one', 'look'])
    expect(chosen.hash).not.toBe((await session.plan(unsure.id, {})).hash)
    const { outcome } = await session.fix(unsure.id, {}, confirmationOf(chosen), undefined, { causes: ['writers'] })
    expect(outcome).toBe('applied')
  })

  test('that is another case is told by the checks of that case', async () => {
    const hub = smallCase('mars/hub', {
      causes: [{ id: 'there', text: said('there'), case: two.id }],
      steps: [guidance('go', { cause: 'there' })],
    })
    const session = await sessionWith('healthy', two, hub)
    const { findings } = await session.check({ case: hub.id })
    expect(findings.map(({ check, verdict }) => [check, verdict])).toEqual([
      ['mars/two-causes#one', 'fail'],
      ['mars/two-causes#two', 'fail'],
    ])
    expect(stepIds(await session.plan(hub.id, {}))).toEqual(['go'])
  })

  test('in another system is no step of a plan here', async () => {
    const guest = smallCase('azure-vm/guest', {
      checks: [valueCheck('one')],
      steps: [guidance('in-linux', { guest: 'linux' }), guidance('here')],
    })
    const session = await sessionWith('healthy', guest)
    expect(stepIds(await session.plan(guest.id, {}))).toEqual(['here'])
  })
})

describe('the causes that the checks of a case speak for', () => {
  const three = smallCase('mars/three-causes', {
    causes: [cause('one', ['one']), cause('two', ['two']), cause('writers', ['writers']), cause('other', [])],
    checks: [valueCheck('one'), valueCheck('two'), unreadableCheck],
    steps: [setValue('one', { cause: 'one' }), setValue('two', { cause: 'two' })],
  })
  const told = async (simulate: string, patch: string[]) => {
    const [scenario = '', switches] = simulate.split(/(?=,)/)
    const server = await oneServer(scenario, [three])
    server.change(({ registry }) => {
      registry['HKLM\\SOFTWARE\\Contoso'] = Object.fromEntries(patch.map((id) => [id, { kind: 'String', data: id }]))
    })
    const { causes } = await (await server.start(switches)).check({ case: three.id })
    return causes.map(({ cause: { id }, confidence }) => `${id} ${confidence}`)
  }

  test('are one that is certain, when its check alone fails and all others pass', async () => {
    expect(await told('healthy', ['two'])).toEqual(['one certain'])
  })

  test('are none that is certain, when several fail at once', async () => {
    expect(await told('healthy', [])).toEqual(['one likely', 'two likely'])
  })

  test('are none that is certain, while another one could not be read', async () => {
    expect(await told(unread, ['two'])).toEqual(['one likely', 'writers possible'])
    expect(await told(unread, ['one', 'two'])).toEqual(['writers possible'])
  })

  test('are none where all checks pass, and in a health check', async () => {
    expect(await told('healthy', ['one', 'two'])).toEqual([])
    const session = await sessionWith('healthy', three)
    expect((await session.check({})).causes).toEqual([])
  })
})

describe('what could not be read', () => {
  test('changes nothing on a healthy server whose VSS writers do not answer', async () => {
    const { session } = await openTestSession(unread)
    const { steps } = await session.plan('azure-vm/vss-writers-bad-state', {})
    expect(steps.filter(({ kind }) => kind !== 'guidance')).toEqual([])
  })

  test('keeps a change out whose conditions nobody could read, and lets guidance in', async () => {
    const applies = [{ read: 'vssWriters', expect: { writers: { every: { state: 1 } } } }]
    const conditional = smallCase('mars/conditional', {
      checks: [valueCheck('one')],
      steps: [setValue('one', { applies }), guidance('look', { applies })],
    })
    expect(stepIds(await (await sessionWith(unread, conditional)).plan(conditional.id, {}))).toEqual(['look'])
    expect(stepIds(await (await sessionWith('healthy', conditional)).plan(conditional.id, {}))).toEqual([
      'set-one',
      'look',
    ])
  })

  test('keeps a change out that needs a failing check, and lets guidance in', async () => {
    const unknown = smallCase('mars/unknown', {
      checks: [unreadableCheck],
      steps: [setValue('one', { onlyIfFailing: ['writers'] }), guidance('look', { onlyIfFailing: ['writers'] })],
    })
    const session = await sessionWith(unread, unknown)
    expect(stepIds(await session.plan(unknown.id, {}))).toEqual(['look'])
  })

  test('of a single check that does not apply here is no finding at all', async () => {
    const absent = { read: 'service', at: { name: 'NoSuchService' }, expect: { exists: true } }
    const partly = smallCase('mars/partly', { checks: [valueCheck('one', { applies: [absent] }), valueCheck('two')] })
    const session = await sessionWith('healthy', partly)
    const { findings } = await session.check({ case: partly.id })
    expect(findings.map(({ check }) => check)).toEqual(['mars/partly#two'])
  })

  test('of which nobody could read whether it applies is asked all the same', async () => {
    const applies = [{ read: 'vssWriters', expect: { writers: { every: { state: 1 } } } }]
    const doubtful = smallCase('mars/doubtful', { checks: [valueCheck('one', { applies })] })
    const { findings } = await (await sessionWith(unread, doubtful)).check({ case: doubtful.id })
    expect(findings).toMatchObject([{ check: 'mars/doubtful#one', verdict: 'fail' }])
  })
})
