import { expect, test } from 'vitest'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('a proxy set by a real PowerShell', (ask) => {
  test.each([
    ['S-1-5-18', 'NO_PROXY', '', '', '/util /setieproxy LOCALSYSTEM NO_PROXY'],
    ['S-1-5-19', 'AUTODETECT', '', '', '/util /setieproxy LOCALSERVICE AUTODETECT'],
    ['S-1-5-20', 'MANUAL_PROXY', 'p:8080', '', '/util /setieproxy NETWORKSERVICE MANUAL_PROXY p:8080 NULL'],
    [
      'S-1-5-18',
      'MANUAL_PROXY',
      'p:8080',
      '<local> *.x',
      '/util /setieproxy LOCALSYSTEM MANUAL_PROXY p:8080 "<local> *.x"',
    ],
    ['S-1-5-18', 'AUTOSCRIPT', 'http://x/p', '', '/util /setieproxy LOCALSYSTEM AUTOSCRIPT http://x/p'],
  ])(
    'for %s as %s %s %s is told to bitsadmin, whose end code says nothing',
    async (account, usage, value, bypass, text) => {
      const told = await ask('Get-SetProxyArgument', { account, usage, value, bypass })
      expect(told).toEqual({ tool: 'bitsadmin.exe', text })
    },
  )

  test('is put back value by value, the bytes that Windows reads last', async () => {
    const binary = { kind: 'Binary', data: 'AAAA' }
    const values = {
      DefaultConnectionSettings: binary,
      SavedLegacySettings: null,
      ProxyEnable: { kind: 'DWord', data: '0' },
      ProxyServer: null,
      ProxyOverride: null,
      AutoConfigURL: null,
    }
    const top = 'Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
    expect(await ask('Get-RestoredValue', { account: 'S-1-5-18', values })).toEqual({
      made: [
        `set ${top}\\ProxyEnable`,
        `remove ${top}\\ProxyServer`,
        `remove ${top}\\ProxyOverride`,
        `remove ${top}\\AutoConfigURL`,
        `remove ${top}\\Connections\\SavedLegacySettings`,
        `set ${top}\\Connections\\DefaultConnectionSettings`,
      ],
    })
  })
})
