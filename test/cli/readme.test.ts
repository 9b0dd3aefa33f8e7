import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { argumentsOf, callsIn } from '../support/pasted-line.ts'
import { type EndedAtTerminal, runAtTerminal } from '../support/run-medic.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

test.skipIf(process.platform === 'win32')(
  'README’s lines, pasted one after the other, find a fault, repair it, prove it and take the repair back; again and again',
  { timeout: 120_000 },
  async () => {
    const lines = callsIn(readme)
    const state = ['--lang', 'en', '--state-dir', await temporaryFolder()]
    for (const _ of ['first', 'again']) {
      const ended: [command: string, EndedAtTerminal][] = []
      for (const line of lines) {
        const args = argumentsOf(line)
        const command = args.find((arg) => /^(diagnose|check|plan|fix|journal|undo)$/.test(arg)) ?? ''
        ended.push([command, await runAtTerminal([...state, ...args], { answers: ['y'] })])
      }
      expect(ended.map(([command, { code }]) => [command, code])).toEqual([
        ['diagnose', 0],
        ['check', 1],
        ['plan', 0],
        ['fix', 0],
        ['check', 0],
        ['undo', 0],
      ])
      const [diagnosed, , planned, fixed, , undone] = ended.map(([, { out }]) => out)
      expect(diagnosed).toContain('azure-vm/network-calls-slow')
      expect(planned).toContain('REG ADD')
      expect(fixed).toContain('Applied.')
      expect(undone).toContain('Everything was put back and read back.')
    }
  },
)
