// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of bash

import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runMedic } from '../support/run-medic.ts'

const script = async (shell: string) => (await runMedic(['completion', shell])).out

/** A line as far as it was typed, and what belongs to what may come next, and what does not. */
const typed: [line: string, among: string[], not: string[]][] = [
  ['backup-medic ', ['check', 'diagnose', 'completion', 'help', '--simulate'], ['--again', 'healthy']],
  ['backup-medic ch', ['check'], ['cases', '--simulate']],
  ['backup-medic --simulate vm', ['vm-network-slow'], ['healthy', 'check']],
  ['backup-medic --simulate healthy che', ['check'], ['healthy']],
  ['backup-medic --lang ', ['en', 'fr', 'nl'], ['check']],
  ['backup-medic check --', ['--again', '--product', '--json', '--help'], ['--confirm']],
  ['backup-medic check --product m', ['mabs', 'mars'], ['azure-vm']],
  ['backup-medic --lang fr plan network-ca', ['network-calls-slow'], ['plan']],
  ['backup-medic plan azure-vm/network-ca', ['azure-vm/network-calls-slow'], ['network-calls-slow']],
  ['backup-medic check --case network-ca', ['network-calls-slow'], []],
  ['backup-medic plan network-calls-slow --', ['--set', '--cause'], ['--confirm', 'network-calls-slow']],
  ['backup-medic completion ', ['powershell', 'bash'], []],
]

const hasBash = spawnSync('bash', ['--version']).status === 0
if (!hasBash) console.warn('SKIPPED: completion for bash is not tried, because there is no bash here.')

describe.skipIf(!hasBash)('completion in bash', () => {
  test.each(typed)('of “%s”', async (line, among, not) => {
    const file = join(await temporaryFolder(), 'completion.bash')
    writeFileSync(file, await script('bash'))
    const words = line.split(' ')
    const ask = [
      `source ${file}`,
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length - 1}`,
      'complete -p backup-medic medic >&2',
      '_backup_medic',
      'printf "%s\\n" "${COMPREPLY[@]}"',
    ].join('\n')
    const offered = execFileSync('bash', ['--norc', '-c', ask], { encoding: 'utf8' }).trim().split('\n')
    expect(offered).toEqual(expect.arrayContaining(among))
    expect(offered.filter((word) => not.includes(word))).toEqual([])
  })
})

const pwsh = process.env.BACKUP_MEDIC_PWSH ?? 'pwsh'
const hasPowerShell = spawnSync(pwsh, ['-NoProfile', '-Command', '1']).status === 0
if (!hasPowerShell) console.warn('SKIPPED: completion for PowerShell is not tried, because there is no pwsh here.')

test.skipIf(!hasPowerShell)('completion in PowerShell', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder()
  const [completion, ask] = [join(folder, 'completion.ps1'), join(folder, 'ask.ps1')]
  writeFileSync(completion, await script('powershell'))
  const lines = typed.map(([line]) => `'${line}'`).join(', ')
  writeFileSync(
    ask,
    [
      `. '${completion}'`,
      'function backup-medic { }',
      `$answers = foreach ($line in @(${lines})) {`,
      '    $found = [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null)',
      '    , @($found.CompletionMatches | ForEach-Object { $_.CompletionText })',
      '}',
      'ConvertTo-Json -InputObject @($answers) -Compress',
    ].join('\n'),
  )
  const said = execFileSync(pwsh, ['-NoProfile', '-NonInteractive', '-File', ask], { encoding: 'utf8' })
  const answers: string[][] = JSON.parse(said)
  typed.forEach(([line, among, not], at) => {
    const offered = answers[at] ?? []
    expect([line, ...offered]).toEqual(expect.arrayContaining(among))
    expect(offered.filter((word) => not.includes(word))).toEqual([])
  })
})

test('a completion script is ASCII and starts no program', async () => {
  for (const shell of ['bash', 'powershell']) {
    const text = await script(shell)
    expect(text).toMatch(/^[\n\x20-\x7e]+$/)
    expect(text).not.toMatch(/npm|node|Invoke-Expression|eval/)
  }
})
