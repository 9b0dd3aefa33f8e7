import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandTokens } from '../../../renderer/components/command-tokens.ts'

const of = (text: string) =>
  commandTokens(text)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text: piece }) => `${kind} ${piece}`)

describe('the pieces of a command', () => {
  test('are what is called, its parameters and its values', () => {
    expect(of("Stop-SingleService -Name 'CryptSvc' -Seconds 60")).toEqual([
      'command Stop-SingleService',
      'parameter -Name',
      "string 'CryptSvc'",
      'parameter -Seconds',
      'number 60',
    ])
  })

  test('name what is typed at a command prompt as well, line by line', () => {
    expect(of('net stop "Windows Backup"\nREG ADD HKLM\\SOFTWARE\\Key /v Name /t REG_DWORD /d 1 /f')).toEqual([
      'command net',
      'string "Windows Backup"',
      'command REG',
      'parameter /v',
      'parameter /t',
      'parameter /d',
      'number 1',
      'parameter /f',
    ])
  })

  test('leave paths and names whole that only look like a parameter or a comment within a string', () => {
    expect(of("Get-Item 'C:\\a b\\# -Name'")).toEqual(['command Get-Item', "string 'C:\\a b\\# -Name'"])
    expect(of('sc.exe qc vault-agent')).toEqual(['command sc.exe'])
  })

  test('of a script end a comment where it ends', () => {
    expect(of('<# one\ntwo #>\n$a = 5 # five')).toEqual([
      'comment <# one\ntwo #>',
      'variable $a',
      'number 5',
      'comment # five',
    ])
  })

  test('put together are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
        const text = `${one}'"<#$${other}`
        expect(
          commandTokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
