import { describe, expect, test } from 'vitest'
import { callText } from '../../electron/server/call-text.ts'

describe('the text of a call', () => {
  test('is the command an administrator could type', () => {
    const value = { kind: 'DWord', data: '1' } as const
    expect(callText('Set-RegistryValueState', { hive: 'LocalMachine', key: 'SOFTWARE\\A', name: '', value })).toBe(
      "Set-RegistryValueState -Hive 'LocalMachine' -Key 'SOFTWARE\\A' -Name '' -Value @{ kind = 'DWord'; data = '1' }",
    )
  })

  test('writes truth values, numbers, lists and nothing as PowerShell does', () => {
    expect(callText('Set-ServiceStartType', { name: 'VSS', startType: 'manual', delayed: false })).toBe(
      "Set-ServiceStartType -Name 'VSS' -StartType 'manual' -Delayed $false",
    )
    expect(callText('Stop-SingleService', { name: 'VSS', seconds: 60 })).toBe(
      "Stop-SingleService -Name 'VSS' -Seconds 60",
    )
    expect(callText('Set-FileAccessListState', { path: 'C:\\A', files: [{ name: 'a', sddl: null }] })).toBe(
      "Set-FileAccessListState -Path 'C:\\A' -Files @(@{ name = 'a'; sddl = $null })",
    )
    expect(callText('Get-ServerLoad', {})).toBe('Get-ServerLoad')
  })

  test('lets no text end its quotation, with any of the five quotation marks of PowerShell (S10)', () => {
    const name = "a'b\u2018c\u2019d\u201ae\u201bf$(g)`h"
    expect(callText('Get-ServiceState', { name })).toBe(
      "Get-ServiceState -Name 'a''b\u2018\u2018c\u2019\u2019d\u201a\u201ae\u201b\u201bf$(g)`h'",
    )
  })
})
