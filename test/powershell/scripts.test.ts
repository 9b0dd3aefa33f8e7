import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { readPowerShell } from '../support/power-shell/grammar.ts'
import commands from '../support/windows-powershell-5.1-commands.json' with { type: 'json' }

const folder = join(import.meta.dirname, '..', '..', 'electron', 'powershell', 'scripts')
const files = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'latin1')
  return { file, name: file.replace(/\.ps1$/, ''), text, read: readPowerShell(text) }
})
const primitiveFiles = files.filter(({ name }) => Object.hasOwn(primitives, name))
const own = new Map(files.map(({ name, read }) => [name.toLowerCase(), read.parameters]))
const known = new Map(Object.entries(commands).map(([name, parameters]) => [name.toLowerCase(), parameters]))

/** Parameters that every advanced function and cmdlet has in 5.1. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters?view=powershell-5.1 */
const common = ['Debug', 'ErrorAction', 'ErrorVariable', 'InformationAction', 'OutVariable', 'Verbose', 'WarningAction']
const verbs =
  /^(Add|Assert|ConvertFrom|ConvertTo|Export|Find|Get|Initialize|Invoke|Open|Read|Remove|Reset|Resolve|Restore|Set|Start|Stop|Test|Wait)-[A-Z][A-Za-z]+$/

test('every primitive has its script, and every other script helps one', () => {
  expect(primitiveFiles.map(({ name }) => name).sort()).toEqual(Object.keys(primitives).sort())
  const called = new Set(files.flatMap(({ read }) => read.commands.map(({ name }) => name)))
  const helpers = files.filter((file) => !primitiveFiles.includes(file)).map(({ name }) => name)
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

describe.each(files)('$file', ({ name, text, read }) => {
  test('has no syntax error and nothing newer than Windows PowerShell 5.1', () => {
    expect(read.errors).toEqual([])
    expect(read.newer).toEqual([])
  })

  test('holds one function of its own name, with an approved verb', () => {
    expect(read.functions).toEqual([name])
    expect(name).toMatch(verbs)
  })

  test('is ASCII with LF ends, because 5.1 reads a file without BOM in the code page of the server', () => {
    expect(text).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test('uses only commands and parameters that Windows PowerShell 5.1 or this folder has', () => {
    for (const use of read.commands) {
      const parameters = known.get(use.name.toLowerCase()) ?? own.get(use.name.toLowerCase())
      expect(parameters, `${use.name} in line ${use.line}`).toBeDefined()
      const allowed = [...(parameters ?? []), ...common].map((parameter) => parameter.toLowerCase())
      for (const parameter of use.parameters) {
        expect(allowed, `${use.name} -${parameter} in line ${use.line}`).toContain(parameter.toLowerCase())
      }
    }
  })

  test('tells its purpose, its parameters, its output and its sources', () => {
    for (const part of ['.SYNOPSIS', '.DESCRIPTION', '.OUTPUTS']) expect(text).toContain(part)
    const explained = [...text.matchAll(/\.PARAMETER (\w+)/g)].map(([, parameter]) => parameter)
    expect(explained).toEqual(read.parameters)
    const links = [...text.matchAll(/\.LINK\n\s+(\S+)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toMatch(/^https:\/\/[\w.-]+\/\S+$/)
  })

  test('neither speaks to a person, nor ends the process, nor runs text, nor touches the execution policy (S15)', () => {
    const code = text.replace(/<#[\s\S]*?#>/g, '')
    expect(code).not.toMatch(/\b(Write-Host|Read-Host|Invoke-Expression|iex|ExecutionPolicy|Set-Location)\b/i)
    expect(code).not.toMatch(/^\s*exit\b/im)
  })

  test('starts no program by another way: no call of a computed name, no process class, no WMI (S11)', () => {
    const code = text.replace(/<#[\s\S]*?#>/g, '')
    expect(/(?<![&>])&(?!&)/.test(code)).toBe(name === 'Invoke-MedicRequest')
    expect(code).not.toMatch(/Diagnostics\.Process\]::Start\b|Win32_Process\b|WScript|ShellExecute\s*=\s*\$true/i)
    expect(/-TypeName System\.Diagnostics\.Process\b/.test(code)).toBe(name === 'Invoke-NativeTool')
  })

  test('starts tools of Windows only through Invoke-NativeTool, which knows no PATH (S11)', () => {
    const code = text.replace(/<#[\s\S]*?#>/g, '')
    for (const use of read.commands) expect(use.name).not.toMatch(/\.exe$|^(vssadmin|sc|reg|net|icacls|cmd|msdtc)$/i)
    expect(code.includes('Diagnostics.ProcessStartInfo')).toBe(name === 'Invoke-NativeTool')
    expect(code).not.toMatch(/Start-Process|\$env:Path\b/i)
  })
})

test.each(primitiveFiles)('$name takes exactly the arguments of its primitive', (file) => {
  const { shape } = primitives[file.name as keyof typeof primitives].args
  const sorted = (names: string[]) => names.map((name) => name.toLowerCase()).sort()
  expect(sorted(file.read.parameters)).toEqual(sorted(Object.keys(shape)))
})
