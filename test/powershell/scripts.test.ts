import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { root } from '../../scripts/installed.mjs'
import { scriptPaths } from '../../scripts/write-script-manifest.mjs'
import moduleCommands from '../support/module-commands.json' with { type: 'json' }
import { readPowerShell } from '../support/power-shell/grammar.ts'
import commands from '../support/windows-powershell-5.1-commands.json' with { type: 'json' }

const files = scriptPaths().map((file) => {
  const text = readFileSync(join(root, 'electron', file), 'latin1')
  return { file, text, read: readPowerShell(text) }
})
const functions = files.flatMap(({ read }) => read.functions)
const isPrimitive = (name: string) => Object.hasOwn(primitives, name)
const primitiveFunctions = functions.filter(({ name }) => isPrimitive(name))
const own = new Map(functions.map((one) => [one.name.toLowerCase(), one]))
const ofModules = Object.entries(moduleCommands)
const known = new Map(
  [...Object.entries(commands), ...ofModules.map(([name, { parameters }]) => [name, parameters] as const)].map(
    ([name, parameters]) => [name.toLowerCase(), parameters],
  ),
)
const withoutComments = (text: string) => text.replace(/<#[\s\S]*?#>/g, '').replace(/^\s*#.*$/gm, '')

/** Parameters that every advanced function and cmdlet has in 5.1. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters?view=powershell-5.1 */
const common = ['Debug', 'ErrorAction', 'ErrorVariable', 'InformationAction', 'OutVariable', 'Verbose', 'WarningAction']
const verbs =
  /^(Add|Assert|ConvertFrom|ConvertTo|Export|Find|Get|Initialize|Invoke|Open|Read|Remove|Reset|Resolve|Restore|Set|Start|Stop|Test|Wait)-[A-Z][A-Za-z]+$/

test('every primitive has its function, no function is there twice, and every other function helps one', () => {
  expect(primitiveFunctions.map(({ name }) => name).sort()).toEqual(Object.keys(primitives).sort())
  expect(own.size).toBe(functions.length)
  const called = new Set(files.flatMap(({ read }) => read.commands.map(({ name }) => name)))
  const helpers = functions.map(({ name }) => name).filter((name) => !isPrimitive(name))
  const startedByTheSession = ['Initialize-MedicSession', 'Invoke-MedicRequest']
  expect(helpers.filter((name) => !called.has(name))).toEqual(startedByTheSession)
})

test('the grammar notices syntax that Windows PowerShell 5.1 does not have, and errors', () => {
  for (const text of ['$a ? 1 : 2', '$a ?? 1', '$a ??= 1', 'a && b', 'a || b']) {
    const { newer, errors } = readPowerShell(text)
    expect([...newer, ...errors], text).not.toEqual([])
  }
  expect(readPowerShell('function A { if ( }').errors).not.toEqual([])
})

describe.each(files)('$file', ({ file, text, read }) => {
  test('has no syntax error and nothing newer than Windows PowerShell 5.1', () => {
    expect(read.errors).toEqual([])
    expect(read.newer).toEqual([])
  })

  test('holds functions with approved verbs and runs nothing when it is read', () => {
    expect(read.functions.length).toBeGreaterThan(0)
    for (const { name } of read.functions) expect(name).toMatch(verbs)
    const rest = read.functions.reduce((left, one) => left.replace(one.text, ''), text)
    expect(withoutComments(rest).trim()).toBe('')
  })

  test('is called after the thing it is about', () => {
    const [room = '', folder = '', name = ''] = file.split('/')
    if (room === 'powershell') expect(folder).toBe('scripts')
    else expect(name).toBe(`${folder}.ps1`)
  })

  test('is ASCII with LF ends, because 5.1 reads a file without BOM in the code page of the server', () => {
    expect(text).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test('uses only commands and parameters that Windows PowerShell 5.1, a module of the table or the program has', () => {
    for (const use of read.commands) {
      const name = use.name.toLowerCase()
      const parameters = known.get(name) ?? own.get(name)?.parameters
      expect(parameters, `${use.name} in line ${use.line}`).toBeDefined()
      const allowed = [...(parameters ?? []), ...common].map((parameter) => parameter.toLowerCase())
      for (const parameter of use.parameters) {
        expect(allowed, `${use.name} -${parameter} in line ${use.line}`).toContain(parameter.toLowerCase())
      }
    }
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
