import { describe, expect, test } from 'vitest'
import { fillCase } from '../../electron/engine/filled-case.ts'
import { createReader } from '../../electron/kinds.ts'
import { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { firstServer, memoryStore } from '../../electron/simulation/state-store.ts'
import { oneServer } from '../support/one-server.ts'
import { guidance, said, setValue, smallCase, valueCheck } from '../support/small-case.ts'

const named = (name: string) => ({
  name: 'program',
  read: 'registryValue',
  at: { key: 'HKLM\\SOFTWARE\\Microsoft\\MSDTC', name },
  field: 'value.data',
  unknown: { en: 'the program', fr: 'le programme', nl: 'het programma' },
})
const speaking = (name: string) =>
  smallCase('mars/speaking', {
    facts: [named(name)],
    checks: [valueCheck('one', { title: said('{fact.program} is there'), meaning: said('No {fact.program}') })],
    steps: [
      guidance('look', {
        guidance: said('Open {fact.program}.'),
        question: said('Does {fact.program} run?'),
        commands: [{ shell: 'cmd', text: 'start {fact.program}' }],
        link: 'https://learn.microsoft.com/{fact.program}',
      }),
      setValue('one', { to: { kind: 'String', data: '{fact.program}' } }),
    ],
  })
const planWith = async (name: string) => {
  const theCase = speaking(name)
  return (await (await oneServer('healthy', [theCase])).start()).plan(theCase.id, {})
}

describe('a fact in the words of a step', () => {
  test('is what was read on this server', async () => {
    const { steps } = await planWith('AllowOnlySecureRpcCalls')
    expect(steps[0]).toMatchObject({
      guidance: { en: 'Open 1.', fr: 'Open 1.' },
      question: { en: 'Does 1 run?' },
      commands: [{ text: 'start 1' }],
      link: 'https://learn.microsoft.com/1',
    })
    expect(steps.map(({ id }) => id)).toEqual(['look', 'set-one'])
  })

  test('is the words for it, in each language, when nobody could read it; no placeholder is ever shown', async () => {
    const plan = await planWith('NoSuchValue')
    expect(plan.steps[0]).toMatchObject({
      guidance: { en: 'Open the program.', fr: 'Open le programme.', nl: 'Open het programma.' },
      commands: [{ text: 'start <the program>' }],
    })
    expect(plan.steps[0]).not.toHaveProperty('link')
    expect(JSON.stringify(plan)).not.toContain('{fact.')
  })

  test('that nobody could read keeps a change out of the plan', async () => {
    expect((await planWith('NoSuchValue')).steps.map(({ id }) => id)).toEqual(['look'])
  })
})

describe('a fact with a default of the vendor', () => {
  const filled = async (at: object, switches = '') => {
    const server = new SimulatedServer(parseSimulation(`healthy${switches}`), memoryStore(firstServer('healthy')))
    const fact = { ...named('NoSuchValue'), ...at, otherwise: 'usual' }
    const theCase = smallCase('mars/usual', {
      facts: [fact],
      checks: [valueCheck('one', { title: said('{fact.program}') })],
    })
    const { checks } = await fillCase(theCase, {}, createReader(server, new Map() as never))
    return checks[0]?.title.en
  }

  test('is that default where the answer has no such field', async () => {
    expect(await filled({})).toBe('usual')
  })

  test('is not known where nobody could read it: a default would be a guess', async () => {
    expect(await filled({}, ',garbled=Get-RegistryValueState')).toBe('the program')
  })
})
