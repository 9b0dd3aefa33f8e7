import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { root } from '../../scripts/installed.mjs'
import { scriptPaths } from '../../scripts/write-script-manifest.mjs'
import { readPowerShell } from '../support/power-shell/grammar.ts'
import { lint, ruleNames } from '../support/power-shell/lint.ts'

const files = scriptPaths().map((file) => {
  const text = readFileSync(join(root, 'electron', file), 'latin1')
  return { file, text, read: readPowerShell(text) }
})
const functions = files.flatMap(({ read }) => read.functions)
const isPrimitive = (name: string) => Object.hasOwn(primitives, name)
const primitiveFunctions = functions.filter(({ name }) => isPrimitive(name))
const own = new Map(functions.map((one) => [one.name.toLowerCase(), one]))
const withoutComments = (text: string) => text.replace(/<#[\s\S]*?#>/g, '').replace(/^\s*#.*$/gm, '')

test('every primitive has its function, no function is there twice, and every other function helps one', () => {
  expect(primitiveFunctions.map(({ name }) => name).sort()).toEqual(Object.keys(primitives).sort())
  expect(own.size).toBe(functions.length)
  const called = new Set(files.flatMap(({ read }) => read.commands.map(({ name }) => name)))
  const helpers = functions.map(({ name }) => name).filter((name) => !isPrimitive(name))
  const startedByTheSession = ['Initialize-MedicSession', 'Invoke-MedicRequest']
  expect(helpers.filter((name) => !called.has(name))).toEqual(startedByTheSession)
})

describe.each(files)('$file', ({ file, text, read }) => {
  test.each(ruleNames)('has nothing that the rule about %s catches', (rule) => {
    const found = lint(text, {
      own: functions,
      mayCallByName: ['Invoke-MedicRequest'],
      mayMakeCom: ['Open-TaskService'],
    })
    expect(found.filter((one) => one.rule === rule)).toEqual([])
  })

  test('holds functions and runs nothing when it is read', () => {
    expect(read.functions.length).toBeGreaterThan(0)
    const rest = read.functions.reduce((left, one) => left.replace(one.text, ''), text)
    expect(withoutComments(rest).trim()).toBe('')
  })

  test('is called after the thing it is about', () => {
    const [room = '', folder = '', name = ''] = file.split('/')
    if (room === 'powershell') expect(folder).toBe('scripts')
    else expect(name).toBe(`${folder}.ps1`)
  })

  test('gives a function of the program every parameter that has no value of its own', () => {
    for (const use of read.commands) {
      const given = use.parameters.map((parameter) => parameter.toLowerCase())
      for (const parameter of own.get(use.name.toLowerCase())?.required ?? []) {
        expect(given, `${use.name} in line ${use.line}`).toContain(parameter.toLowerCase())
      }
    }
  })

  test('begins with the facts of its thing and their sources, and says of each function what its name does not', () => {
    const [, facts = ''] = /^<#\n([\s\S]*?)\n\n(?:https:\/\/[\w.-]+\/\S+\n)+#>\n\n/.exec(text) ?? []
    expect(facts).not.toBe('')
    const lines = text.split('\n')
    for (const { name, line } of read.functions) expect(lines[line - 2], name).toMatch(/^# \S/)
  })

  test('takes its parameters in advanced functions, and says nothing of them that a schema says', () => {
    for (const { name, text: source } of read.functions) {
      expect(source, name).toMatch(/^function [\w-]+ \{\n {4}\[CmdletBinding\(\)\]\n {4}param\(/)
      expect(/\[(Parameter|Validate\w+|Allow\w+)\b/.test(source), name).toBe(name === 'Invoke-NativeTool')
    }
  })

  test('neither speaks to a person, nor ends the process, nor runs text, nor touches the execution policy (S15)', () => {
    const code = withoutComments(text)
    expect(code).not.toMatch(/\b(Write-Host|Read-Host|Invoke-Expression|iex|ExecutionPolicy|Set-Location)\b/i)
    expect(code).not.toMatch(/^\s*exit\b/im)
  })

  test('starts no program by another way: no call of a computed name, no process class, no WMI (S11)', () => {
    for (const { name, text: source } of read.functions) {
      const code = withoutComments(source)
      expect(/(?<![&>])&(?!&)/.test(code), name).toBe(name === 'Invoke-MedicRequest')
      expect(code).not.toMatch(/Diagnostics\.Process\]::Start\b|Win32_Process\b|WScript|ShellExecute\s*=\s*\$true/i)
      expect(/-TypeName System\.Diagnostics\.Process\b/.test(code), name).toBe(name === 'Invoke-NativeTool')
    }
  })

  test('starts tools of Windows only through Invoke-NativeTool, which knows no PATH (S11)', () => {
    for (const use of read.commands) expect(use.name).not.toMatch(/\.exe$|^(vssadmin|sc|reg|net|icacls|cmd|msdtc)$/i)
    for (const { name, text: source } of read.functions) {
      const code = withoutComments(source)
      expect(code.includes('Diagnostics.ProcessStartInfo'), name).toBe(name === 'Invoke-NativeTool')
      expect(code).not.toMatch(/Start-Process|\$env:Path\b/i)
    }
  })
})

test.each(primitiveFunctions)('$name takes exactly the arguments of its primitive', ({ name, parameters }) => {
  const { shape } = primitives[name as keyof typeof primitives].args
  const sorted = (names: string[]) => names.map((one) => one.toLowerCase()).sort()
  expect(sorted(parameters)).toEqual(sorted(Object.keys(shape)))
})

/** The seconds after which a function, or one that it calls, ends a tool by its handle. */
function toolLimits(name: string): number[] {
  const text = own.get(name.toLowerCase())?.text ?? ''
  const called = readPowerShell(text).commands.map((command) => command.name)
  const seconds = [...text.matchAll(/Invoke-NativeTool .*-Seconds (\d+)/g)].map(([, found]) => Number(found))
  return [...seconds, ...called.filter((one) => own.has(one.toLowerCase()) && one !== name).flatMap(toolLimits)]
}

test('a tool is ended by the function that started it, by its handle, before the whole call is ended from outside', () => {
  const limits = primitiveFunctions.flatMap(({ name }) => toolLimits(name).map((seconds) => ({ name, seconds })))
  expect(limits.length).toBeGreaterThan(8)
  const late = limits.filter(
    ({ name, seconds }) => seconds * 1_000 >= primitives[name as keyof typeof primitives].limitMs,
  )
  expect(late).toEqual([])
})
