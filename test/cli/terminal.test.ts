import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../electron/cli/terminal/lay-out.ts'
import { row, toned, wholeRow } from '../../electron/cli/terminal/line.ts'
import { noScreen, screenOf } from '../../electron/cli/terminal/screen.ts'
import { shellWord } from '../../electron/cli/terminal/shell-word.ts'
import { tableRows } from '../../electron/cli/terminal/table.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { runAtTerminal, runMedic } from '../support/run-medic.ts'

const beginsColour = '\x1b['
const isProgram = (line: string) => line.trimStart().startsWith('npm run -s medic --')
const isCall = (line: string) => /^ {3,5}(?:= (?:net|REG) |https:|HKLM\\\S+|\w+-\w+ -\w+ )/.test(line)

describe('a line at a terminal', () => {
  const plain = { columns: 30, colours: false }

  test('is broken between words, below its first word, and never within one', () => {
    expect(layOut('   the first service behind each writer is restarted', plain)).toBe(
      '   the first service behind\n   each writer is restarted',
    )
    expect(layOut('HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion ends', plain)).toBe(
      'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\nends',
    )
  })

  test('is not broken at a no-break space, nor between the parts of one word', () => {
    expect(layOut('Cette exécution est à annuler\u00a0?', plain)).toBe('Cette exécution est à\nannuler\u00a0?')
    expect(layOut(row(0, 'the quick brown service (', toned('quiet', 'id-of-it'), ')'), plain)).toBe(
      'the quick brown service\n(id-of-it)',
    )
  })

  test('counts signs as wide as the terminal shows them', () => {
    const lines = layOut('日本語の 日本語の 日本語の 日本語の 日本語の', plain).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines.every((line) => stringWidth(line) < 30)).toBe(true)
  })

  test('has colours around what is text, and none where there are none', () => {
    const line = row(0, toned('bad', 'FAULT'), ` ${beginsColour}2J`)
    expect(layOut(line, { columns: 80, colours: true })).toBe(
      `${beginsColour}1m${beginsColour}31mFAULT${beginsColour}39m${beginsColour}22m <ESC>[2J`,
    )
    expect(layOut(line, noScreen)).toBe('FAULT <ESC>[2J')
  })

  test('stays whole when it is a command', () => {
    const command = 'npm run -s medic -- undo 20261121-120000-abcd'
    expect(layOut(wholeRow(2, command), plain)).toBe(`  ${command}`)
  })

  test('of a table puts its last cell on a line of its own where there is too little room beside', () => {
    const [first = ''] = tableRows([
      ['a-name-of-twenty-three', 'what it is about'],
      ['short', 'more'],
    ])
    expect(layOut(first, plain)).toBe('a-name-of-twenty-three\n    what it is about')
    expect(layOut(first, { columns: 60, colours: false })).toBe('a-name-of-twenty-three  what it is about')
  })
})

describe('colours', () => {
  const terminal = { isTTY: true, columns: 120 }
  test.each([
    ['a terminal', terminal, {}, { columns: 120, colours: true }],
    ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, { columns: 120, colours: false }],
    ['a terminal that can nothing', terminal, { TERM: 'dumb' }, { columns: 120, colours: false }],
    ['a terminal that does not say how wide it is', { isTTY: true, columns: 0 }, {}, { columns: 80, colours: true }],
    ['a pipe', {}, {}, noScreen],
    ['a pipe with FORCE_COLOR', {}, { FORCE_COLOR: '1' }, { columns: null, colours: true }],
    ['a pipe with both', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, noScreen],
  ])('of %s', (_, stream, env, screen) => {
    expect(screenOf(stream as Parameters<typeof screenOf>[0], env)).toEqual(screen)
  })

  test('are left out with --no-color and --json, whatever the terminal has', async () => {
    const seen = async (...more: string[]) =>
      (await runAtTerminal(['simulate', '--list', ...more], { colours: true })).out.includes(beginsColour)
    expect([await seen(), await seen('--no-color'), await seen('--json')]).toEqual([true, false, false])
    expect((await runAtTerminal(['--help'], { colours: true })).out).toContain(beginsColour)
    expect((await runAtTerminal(['--no-color', '--help'], { colours: true })).out).not.toContain(beginsColour)
  })
})

describe('what a command says fits the terminal', () => {
  test.each([80, 120])('of %d columns, in French', async (columns) => {
    const on = ['--lang', 'fr', '--simulate', 'vss-writers-failed', '--state-dir', await temporaryFolder()]
    for (const args of [
      ['check'],
      ['now'],
      ['plan', 'vss-writers-bad-state'],
      ['cases'],
      ['--help'],
      ['fix', '--help'],
    ]) {
      const { out } = await runAtTerminal([...on, ...args], { columns })
      const tooLong = out.split('\n').filter((line) => stringWidth(line) > columns && !isProgram(line) && !isCall(line))
      expect(tooLong).toEqual([])
      expect(out.split('\n').length).toBeGreaterThan(8)
    }
  })

  test('and what a pipe gets is not broken', async () => {
    const on = ['--simulate', 'vss-writers-failed', '--state-dir', await temporaryFolder()]
    expect((await runMedic([...on, 'check'])).out).toMatch(/^ {13}A writer in a failed state .{100}/m)
  })
})

test('a person reads titles; the names that commands take stand below them', async () => {
  const on = ['--simulate', 'vss-writers-failed', '--state-dir', await temporaryFolder()]
  const { out } = await runMedic([...on, 'check'])
  expect(out).toMatch(/^FAULT +Every VSS writer is stable\n/m)
  expect(out).toMatch(/^OK +COM\+ System Application \(COMSysApp\) may start$/m)
  expect(out).toContain('\n             azure-vm/vss-writers-bad-state#writers\n')
})

describe('an argument in a command that can be pasted', () => {
  const odd = ['plain', '/tmp/with space', "it's", 'a,b', '$HOME `x` "y"', 'C:\\Program Files\\x\\', '*', '']

  test('comes out of a POSIX shell as it went in', () => {
    const words = odd.map((one) => shellWord(one, 'linux')).join(' ')
    expect(execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' }).split('\n')).toEqual([
      ...odd,
      '',
    ])
  })

  test('is written for the command prompt and PowerShell alike, and for PowerShell where they differ', () => {
    expect(odd.map((one) => shellWord(one, 'win32'))).toEqual([
      'plain',
      '"/tmp/with space"',
      '"it\'s"',
      '"a,b"',
      '\'$HOME `x` "y"\'',
      '"C:\\Program Files\\x\\\\"',
      '"*"',
      '""',
    ])
  })
})

const hasScript = spawnSync('script', ['--version']).status === 0
if (!hasScript) console.warn('SKIPPED: no pseudo-terminal is tried, because there is no "script" (util-linux) here.')

test.skipIf(!hasScript)(
  'a real terminal is known as one: its width, its colours, and the person at it',
  { timeout: 120_000 },
  async () => {
    const dir = await temporaryFolder()
    const main = join(import.meta.dirname, '../../electron/cli/main.ts')
    const medic = `${process.execPath} ${main} --lang fr --simulate vm-network-slow --state-dir ${dir}`
    const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env
    const env = { ...rest, TERM: 'xterm' }
    const { stdout } = spawnSync('script', ['-qec', `stty cols 72; ${medic} fix network-calls-slow`, '/dev/null'], {
      input: 'n\n',
      encoding: 'utf8',
      env,
    })
    expect(stdout).toContain(beginsColour)
    expect(stdout).toContain('Appliquer ce plan maintenant\u00a0? [o/N]')
    expect(stdout).toContain('Rien n’a été modifié.')
    const shown = stripVTControlCharacters(stdout).split('\r\n')
    expect(shown.filter((line) => stringWidth(line) > 72 && !isCall(line))).toEqual([])
  },
)
