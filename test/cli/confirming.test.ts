import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runAtTerminal, runMedic } from '../support/run-medic.ts'

const slow = 'azure-vm/network-calls-slow'
const at = async (scenario = 'vm-network-slow', language = 'en') => [
  '--lang',
  language,
  '--simulate',
  scenario,
  '--state-dir',
  await temporaryFolder(),
]
const state = async (on: readonly string[]) => (await runMedic([...on, 'simulate', '--state'])).out

describe('a fix without a hash', () => {
  test.each([
    ['en', 'y', '[y/N]'],
    ['fr', 'o', '[o/N]'],
    ['nl', 'ja', '[j/N]'],
  ])('in %s shows the plan at a terminal, asks, and applies it after "%s"', async (language, yes, marks) => {
    const on = await at('vm-network-slow', language)
    const { code, out, asked } = await runAtTerminal([...on, 'fix', slow], { answers: [yes] })
    expect(asked).toEqual([expect.stringContaining(marks)])
    expect(out).toContain('REG ADD')
    expect(code).toBe(0)
    const [run] = (await runMedic([...on, '--json', 'journal'])).json.filter(
      ({ entry }: { entry: { kind: string } }) => entry.kind === 'runEnded',
    )
    expect(run.entry.outcome).toBe('applied')
  })

  test.each([['n'], [''], ['nonsense'], [null]])('changes nothing after %j, and says so', async (answer) => {
    const on = await at()
    const before = await state(on)
    const ended = await runAtTerminal([...on, 'fix', slow], { answers: answer === null ? [] : [answer] })
    expect([ended.code, ended.err]).toEqual([64, 'Nothing was changed.\n'])
    expect(await state(on)).toBe(before)
  })

  test('is refused without a question where nobody is at a terminal, and with --json', async () => {
    const on = await at()
    expect((await runMedic([...on, 'fix', slow])).code).toBe(64)
    const { code, asked } = await runAtTerminal([...on, '--json', 'fix', slow], { answers: ['y'] })
    expect([code, asked]).toEqual([64, []])
  })

  test('ends with 4 and asks nothing when there is nothing to do', async () => {
    const on = await at()
    await runAtTerminal([...on, 'fix', slow], { answers: ['y'] })
    const { code, asked } = await runAtTerminal([...on, 'fix', slow], { answers: ['y'] })
    expect([code, asked]).toEqual([4, []])
  })

  test('asks for the name of the computer where the plan does, and takes no other', async () => {
    const on = await at('machinekeys-acl-broken')
    const id = 'azure-vm/machinekeys-permissions'
    const { typed } = (await runMedic([...on, '--json', 'plan', id])).json
    expect(typed).not.toBeNull()
    const wrong = await runAtTerminal([...on, 'fix', id], { answers: ['another-server', 'y'] })
    expect([wrong.code, wrong.asked[0]]).toEqual([64, expect.stringContaining(typed)])
    expect((await runAtTerminal([...on, 'fix', id], { answers: [typed, 'y'] })).code).toBe(0)
  })
})

describe('the beginning of a hash', () => {
  test('names its plan from 6 characters on', async () => {
    const on = await at()
    const { hash } = (await runMedic([...on, '--json', 'plan', slow])).json
    const short = await runMedic([...on, 'fix', slow, '--confirm', hash.slice(0, 5)])
    expect([short.code, short.err]).toEqual([64, expect.stringContaining('too short')])
    const other = await runMedic([...on, 'fix', slow, '--confirm', hash.startsWith('0') ? '111111' : '000000'])
    expect(other.code).toBe(5)
    expect((await runMedic([...on, 'fix', slow, '--confirm', hash.slice(0, 6).toUpperCase()])).code).toBe(0)
  })

  test('of a plan that no longer fits changes nothing', async () => {
    const on = await at()
    const { hash } = (await runMedic([...on, '--json', 'plan', slow])).json
    await runMedic([...on, 'fix', slow, '--confirm', hash])
    expect((await runMedic([...on, 'fix', slow, '--confirm', hash.slice(0, 8)])).code).toBe(5)
  })
})

describe('an undo of what someone has changed since', () => {
  async function changed() {
    const on = await at()
    await runAtTerminal([...on, 'fix', slow], { answers: ['y'] })
    await runMedic([...on, 'simulate', '--someone-else'])
    return on
  }

  test('asks at a terminal, and puts back after a yes', async () => {
    const on = await changed()
    const { code, asked, err } = await runAtTerminal([...on, 'undo', '--all'], { answers: ['y'] })
    expect([code, asked]).toEqual([0, [expect.stringContaining('changed since')]])
    expect(err).toContain('before our repair:')
  })

  test('leaves it after a no, and without a terminal', async () => {
    const on = await changed()
    const theirs = await state(on)
    expect((await runAtTerminal([...on, 'undo', '--all'], { answers: ['n'] })).code).toBe(6)
    expect((await runMedic([...on, 'undo', '--all'])).code).toBe(6)
    expect(await state(on)).toBe(theirs)
  })
})
