import { describe, expect, test } from 'vitest'
import { readPowerShell } from '../support/power-shell/grammar.ts'
import { lint, type RuleName } from '../support/power-shell/lint.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'
import { workflowTexts } from '../support/power-shell/workflow-texts.ts'

const texts = workflowTexts()
/** What a build machine has besides PowerShell’s own commands. */
const native = /^(|git|npm|node|docker|[a-z]+\.exe|powershell|electronPath|filled|test\/windows\/[\w-]+\.ps1)$/
const rules: RuleName[] = ['characters beyond ASCII', 'aliases', 'unknown commands', 'unknown parameters']

test('the workflow on Windows has texts of all three sorts', () => {
  for (const sort of ['test/windows/decoys.ps1', 'windows.yml, server-core', 'test/windows/certificates.ts'])
    expect(texts.filter(({ where }) => where.startsWith(sort)).length, sort).toBeGreaterThan(0)
})

describe.each(texts)('the PowerShell of $where', ({ text, shell }) => {
  // The grammar takes options with two dashes for operators; commands with such ones are for PowerShell 7, whose own parser is asked below.
  test.runIf(shell === 'powershell')('is sound for Windows PowerShell 5.1', () => {
    const { errors, newer } = readPowerShell(text)
    expect([...errors, ...newer]).toEqual([])
  })

  test.each(rules)('has nothing that the rule about %s catches', (rule) => {
    const found = lint(text, { own: readPowerShell(text).functions }).filter((one) => one.rule === rule)
    const isNative = ({ what }: { what: string }) => native.test(what.replace(/^\d+: /, '').split(' ')[0] ?? '')
    expect(found.filter((one) => !isNative(one))).toEqual([])
  })

  // https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_redirection?view=powershell-5.1
  test('does not take a word on the second output of a program for an error', () => {
    const lines = text.split('\n')
    const redirecting = lines.filter((line) => line.includes('2>&1'))
    const before = (line: string) =>
      lines.slice(0, lines.indexOf(line)).findLast((one) => /ErrorActionPreference =/.test(one))
    expect(redirecting.filter((line) => before(line)?.includes("'Stop'"))).toEqual([])
  })
})

describeOnPowerShell('the PowerShell of the workflow', (ask) => {
  test.each(texts)('has no error for the parser of PowerShell itself: $where', async ({ text }) => {
    expect(await ask('Get-ParseError', { text })).toEqual({ errors: [] })
  })
})
