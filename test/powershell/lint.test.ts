import { describe, expect, test } from 'vitest'
import { lint, type RuleName, ruleNames } from '../support/power-shell/lint.ts'

const inFunction = (body: string) => `function Get-Something {\n    param([string] $Name)\n\n    ${body}\n}\n`
const own = [{ name: 'Get-Own', line: 1, parameters: ['Name'], required: ['Name'], text: '' }]
const found = (text: string) => lint(text, { own }).map(({ rule }) => rule)

const bad: Record<RuleName, string[]> = {
  'newer syntax': [
    inFunction('$x = $Name ? 1 : 2'),
    inFunction('$x = $Name ?? 1'),
    inFunction('$Name ??= 1'),
    inFunction(`return \${Name}?.Length`),
    inFunction(`return \${Name}?[0]`),
    inFunction('Get-Own -Name a && Get-Own -Name b'),
    inFunction('Get-Own -Name a || Get-Own -Name b'),
    'function Get-Something {\n    process { 1 }\n    clean { 2 }\n}\n',
    inFunction('1, 2 | ForEach-Object -Parallel { 1 }'),
    'function Get-Something { if ( }',
  ],
  'characters beyond ASCII': [
    inFunction("return 'caf\u00e9'"),
    '# \u201cquoted\u201d\n',
    'function Get-A {\r\n}\r\n',
    '\tx',
  ],
  aliases: [
    inFunction('gwmi Win32_Volume'),
    inFunction('1, 2 | % { $_ }'),
    inFunction('1, 2 | ? { $_ }'),
    inFunction('sc x'),
  ],
  'commands built from text': [
    inFunction('Invoke-Expression $Name'),
    inFunction('iex $Name'),
    inFunction('& $Name'),
    inFunction('& "vssadmin$Name"'),
    inFunction('& (Get-Own -Name x)'),
    inFunction('. $Name'),
    inFunction('$x = & vssadmin'),
    inFunction('[scriptblock]::Create($Name).Invoke()'),
    inFunction('$ExecutionContext.InvokeCommand.InvokeScript($Name)'),
    inFunction('return "a$(& $Name)"'),
  ],
  'unapproved verbs': ['function Kill-Service { }', 'function Getservice { }', 'function Delete-It { }'],
  'unknown commands': [inFunction('Get-NoSuchThing'), inFunction('vssadmin list writers')],
  'unknown parameters': [inFunction('Get-Own -Nam x'), inFunction('Get-Acl -NoSuch x')],
  'what Constrained Language forbids': [
    inFunction("Add-Type -TypeDefinition 'public class A { }'"),
    inFunction("Add-Type -MemberDefinition '[DllImport()]' -Name A"),
    inFunction("Add-Type 'public class A { }'"),
    inFunction("New-Object -ComObject 'Schedule.Service'"),
    inFunction("[Type]::GetTypeFromProgID('Schedule.Service')"),
    'class A { [int] $B }\n',
  ],
}

describe.each(ruleNames)('the rule about %s', (rule) => {
  test.each(bad[rule])('catches %j', (text) => {
    expect(found(text)).toContain(rule)
  })
})

test.each([
  inFunction("Get-Own -Name 'a ? b : c && d || e'"),
  inFunction('Get-Own -Name "x & y . z $Name"'),
  inFunction('# a comment says ?? and & $x and iex and % { }\n    return $Name'),
  inFunction('New-Object -TypeName System.Collections.ArrayList'),
  inFunction("Add-Type -AssemblyName 'System.ServiceProcess'"),
  inFunction('$x = 7 % 2; return $x -band 1'),
  inFunction('return $Name.Length'),
  inFunction('foreach ($one in $Name) { $one }'),
])('a sound script has nothing: %j', (text) => {
  expect(lint(text, { own })).toEqual([])
})
