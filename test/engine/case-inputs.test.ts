import { describe, expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { confirmAndFix } from '../support/open-test-session.ts'
import { guidance, said, setValue, smallCase, unreadableCheck, valueCheck } from '../support/small-case.ts'

const named = (more: object) => ({ name: 'service', question: said('Which?'), ...more })
const serviceCheck = {
  id: 'service-runs',
  title: said('Runs'),
  read: 'service',
  at: { name: '{input.service}' },
  expect: { exists: true, state: 'running' },
  meaning: said('Down'),
}

describe('an input of a case', () => {
  const optional = smallCase('mars/optional', {
    inputs: [named({ type: 'text', pattern: '[A-Za-z]+', optional: true })],
    checks: [serviceCheck],
    steps: [guidance('look', { onlyIfFailing: ['service-runs'] })],
  })

  test('that is optional leaves its check unknown until it is given', async () => {
    const session = await (await oneServer('healthy', [optional])).start()
    const { findings } = await session.check({ case: optional.id })
    expect(findings).toMatchObject([{ verdict: 'unknown', reason: { key: 'check.inputUnknown' } }])
    const plan = await session.plan(optional.id, { service: 'COMSysApp' })
    expect(plan.steps.map(({ id }) => id)).toEqual(['look'])
    expect((await session.plan(optional.id, { service: 'BITS' })).steps).toEqual([])
  })

  test('that is optional and was not given leaves no doubt whether the repair has helped', async () => {
    const repairable = smallCase('mars/optional-fix', {
      inputs: [named({ type: 'text', pattern: '[A-Za-z]+', optional: true })],
      checks: [valueCheck('one'), serviceCheck],
      steps: [setValue('one')],
    })
    const session = await (await oneServer('healthy', [repairable])).start()
    expect(await confirmAndFix(session, repairable.id)).toMatchObject({ outcome: 'applied', reason: null })
    expect(session.journal.runs().at(-1)?.checks).toMatchObject([
      { verdict: 'pass' },
      { check: 'mars/optional-fix#service-runs', verdict: 'notApplicable', reason: { key: 'check.inputNotGiven' } },
    ])
  })

  test('that chose one way leaves no doubt about what only the other way would have mended', async () => {
    const twoWays = smallCase('mars/two-ways', {
      inputs: [
        named({
          name: 'way',
          type: 'choice',
          default: 'one',
          options: ['one', 'other'].map((value) => ({ value, label: said(value) })),
        }),
      ],
      checks: [valueCheck('one'), valueCheck('other'), valueCheck('both')],
      steps: [
        setValue('one', { onlyIfChosen: { way: ['one'] }, onlyIfFailing: ['one'] }),
        setValue('other', { onlyIfChosen: { way: ['other'] }, onlyIfFailing: ['other'] }),
        setValue('both', { onlyIfFailing: ['both'] }),
      ],
    })
    const session = await (await oneServer('healthy', [twoWays])).start()
    expect(await confirmAndFix(session, twoWays.id, { way: 'other' })).toMatchObject({
      outcome: 'applied',
      reason: null,
    })
    expect(session.journal.runs().at(-1)?.checks).toMatchObject([
      { check: 'mars/two-ways#other', verdict: 'pass' },
      { check: 'mars/two-ways#both', verdict: 'pass' },
      { check: 'mars/two-ways#one', verdict: 'notApplicable', reason: { key: 'check.otherWayChosen' } },
    ])
  })

  test('is still known when the server has restarted and the checks run again', async () => {
    const chosenValue = { ...valueCheck('one'), at: { key: 'HKLM\\SOFTWARE\\Contoso', name: '{input.service}' } }
    const rebooting = smallCase('mars/after-reboot', {
      inputs: [named({ type: 'text', pattern: '[a-z]+' })],
      checks: [chosenValue],
      steps: [setValue('one', { reboot: true })],
    })
    const server = await oneServer('healthy', [rebooting])
    const first = await confirmAndFix(await server.start(), rebooting.id, { service: 'one' })
    expect(first.outcome).toBe('awaitingReboot')
    server.change((state) => {
      state.identity.bootedAt = new Date(Date.now() + 1000).toISOString()
    })
    const { runs } = await (await server.start()).resume()
    expect(runs[0]).toMatchObject({ checks: [{ verdict: 'pass' }], reason: null })
  })

  test('does not hide that a check still fails when the server has restarted', async () => {
    const rebooting = smallCase('mars/after-reboot', {
      checks: [valueCheck('one')],
      steps: [setValue('one', { reboot: true })],
    })
    const server = await oneServer('healthy', [rebooting])
    await confirmAndFix(await server.start(), rebooting.id)
    server.change((state) => {
      state.identity.bootedAt = new Date(Date.now() + 1000).toISOString()
      delete state.registry['HKLM\\SOFTWARE\\Contoso']
    })
    const { runs } = await (await server.start()).resume()
    expect(runs[0]).toMatchObject({ outcome: 'applied', reason: { key: 'run.checksAfter.fail' } })
  })

  test('that is needed and not given is asked for', async () => {
    const needed = smallCase('mars/needed', {
      inputs: [named({ type: 'text', pattern: '.+' })],
      checks: [serviceCheck],
      steps: [guidance('look')],
    })
    const session = await (await oneServer('healthy', [needed])).start()
    await expect(session.plan(needed.id, {})).rejects.toMatchObject({ reason: { key: 'plan.inputMissing' } })
  })

  test('is used by a check that is asked for, before there is a plan', async () => {
    const session = await (await oneServer('healthy', [optional])).start()
    const verdict = async (service: string) =>
      (await session.check({ case: optional.id, inputs: { service } })).findings.map((one) => one.verdict)
    expect(await verdict('BITS')).toEqual(['pass'])
    expect(await verdict('COMSysApp')).toEqual(['fail'])
    const check = (inputs: Record<string, string>) => session.check({ case: optional.id, inputs })
    await expect(check({ service: '1' })).rejects.toMatchObject({ reason: { key: 'plan.inputNotAllowed' } })
    await expect(check({ servise: 'BITS' })).rejects.toMatchObject({ reason: { key: 'plan.unknownInput' } })
  })

  const chosen = smallCase('mars/chosen', {
    inputs: [named({ type: 'entry', from: { check: 'writers', list: 'writers', field: 'service' }, optional: true })],
    checks: [unreadableCheck, valueCheck('one')],
    steps: [guidance('look', { guidance: said('Look at {input.service}.') })],
  })

  test('that is chosen from what a check read offers just that, and takes nothing else', async () => {
    const session = await (await oneServer('healthy', [chosen])).start()
    expect((await session.plan(chosen.id, {})).entries.service).toContain('CryptSvc')
    const { steps } = await session.plan(chosen.id, { service: 'CryptSvc' })
    expect(steps).toMatchObject([{ guidance: { en: 'Look at CryptSvc.' } }])
    await expect(session.plan(chosen.id, { service: 'NoSuchService' })).rejects.toMatchObject({
      reason: { key: 'plan.inputNotAllowed' },
    })
  })

  test('that could be something else now makes no other plan: only what was chosen is in the hash', async () => {
    const server = await oneServer('healthy', [chosen])
    const plan = async () => (await server.start()).plan(chosen.id, { service: 'CryptSvc' })
    const before = await plan()
    server.change(({ writers }) => {
      for (const [id, writer] of Object.entries(writers)) if (writer.service === 'SQLWriter') delete writers[id]
    })
    const after = await plan()
    expect(after.entries).not.toEqual(before.entries)
    expect(after.hash).toBe(before.hash)
  })

  test('that is chosen from what a check read is offered by the checks, so that a plan can be asked for at all', async () => {
    const session = await (await oneServer('healthy', [chosen])).start()
    const { entries } = await session.check({ case: chosen.id })
    expect(entries.service).toContain('CryptSvc')
    expect((await session.check({})).entries).toEqual({})
    const wrong = session.check({ case: chosen.id, inputs: { service: 'NoSuchService' } })
    await expect(wrong).rejects.toMatchObject({ reason: { key: 'plan.inputNotAllowed' } })
  })

  test.each(['proxy-password', 'passphrase', 'pin', 'account-key', 'secret', 'sas-token', 'vault-credentials'])(
    'is never called %s',
    (name) => {
      const ask = () =>
        smallCase('mars/secret', { inputs: [{ name, type: 'text', question: said('?'), pattern: '.+' }] })
      expect(ask).toThrow('a case never asks for a secret')
    },
  )
})
