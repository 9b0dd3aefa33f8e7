import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { argumentsOf, callsIn } from '../support/pasted-line.ts'
import { type EndedAtTerminal, runAtTerminal } from '../support/run-medic.ts'

/** A command that does what it says ends with one of these; from 64 on it was refused. */
const works = [0, 1, 2, 3, 4]

const scenes: [name: string, scenario: string, commands: string[][]][] = [
  [
    'a registry value',
    'vm-network-slow',
    [['diagnose', '--text', 'CalculateSnapshotTimeFromHost'], ['check'], ['now']],
  ],
  ['writers that failed', 'vss-writers-failed', [['check'], ['plan', 'vss-writers-bad-state']]],
  ['a plan that asks for the name', 'machinekeys-acl-broken', [['plan', 'machinekeys-permissions']]],
  [
    'a run that was stopped by a failure',
    'com-plus-broken,fails=Start-SingleService:COMSysApp',
    [['fix', 'com-plus-error'], ['journal']],
  ],
  ['guidance', 'vm-network-slow', [['fix', 'network-calls-slow'], ['journal']]],
  [
    'a change since',
    'vm-network-slow',
    [
      ['fix', 'network-calls-slow'],
      ['simulate', '--someone-else'],
      ['undo', '--all'],
    ],
  ],
]

/** A yes to every question, and the name of the computer where it is asked for. */
function yes(question: string): string {
  return /(?:this computer|cet ordinateur), ([^,]+),/.exec(question)?.[1] ?? 'y'
}

describe.skipIf(process.platform === 'win32')('every command that a command shows can be pasted as it is:', () => {
  test.each(scenes)('%s', async (_, scenario, commands) => {
    for (const language of ['en', 'fr']) {
      const dir = await temporaryFolder()
      const on = ['--lang', language, '--simulate', scenario, '--state-dir', `${dir}/it's a folder`]
      let last: EndedAtTerminal | undefined
      const hints: string[] = []
      for (const args of commands) {
        const answers = args[0] === 'undo' ? [] : yes
        last = await runAtTerminal([...on, ...args], { answers, columns: 60 })
        hints.push(...callsIn(last.out))
      }
      expect(hints.length).toBeGreaterThan(0)
      for (const hint of hints) {
        const args = argumentsOf(hint)
        expect(args).toEqual(expect.arrayContaining(on))
        const ended = await runAtTerminal(args, { answers: yes })
        expect(works, `${hint}\n${ended.err}`).toContain(ended.code)
      }
    }
  })

  test('a plan leads to its repair in two pastes', async () => {
    const on = ['--simulate', 'vm-network-slow', '--state-dir', await temporaryFolder()]
    const checked = await runAtTerminal([...on, 'check', '--case', 'network-calls-slow'])
    const [plan = ''] = callsIn(checked.out)
    const [fix = ''] = callsIn((await runAtTerminal(argumentsOf(plan))).out)
    expect((await runAtTerminal(argumentsOf(fix))).out).toContain('Applied.')
  })
})
