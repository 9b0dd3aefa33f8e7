import type { winInetProxy } from '../../../shared/resources/win-inet-proxy.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

const at = { account: 'S-1-5-18' } as const

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof winInetProxy.primitives> = {
  'Set-WinInetProxy': {
    args: { ...at, usage: 'MANUAL_PROXY', value: 'proxy.example.test:8080', bypass: '<local> *.example.test' },
    answer: { done: true },
  },
  'Restore-ConnectionSettings': {
    args: {
      ...at,
      values: {
        DefaultConnectionSettings: { kind: 'Binary', data: 'RgAAAAIAAAABAAAAAAAAAAAAAAAAAAAA' },
        SavedLegacySettings: null,
        ProxyEnable: { kind: 'DWord', data: '0' },
        ProxyServer: null,
        ProxyOverride: null,
        AutoConfigURL: null,
      },
    },
    answer: { done: true },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings': {
      ProxyEnable: { kind: 'DWord', data: '1' },
      ProxyServer: { kind: 'String', data: 'old-proxy.example.test:3128' },
    },
    'Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections': {
      DefaultConnectionSettings: { kind: 'Binary', data: 'RgAAAAEAAAADAAAA' },
    },
  },
}

/** How it is made sure that the bytes of a value could be put back. */
const compared = (name: string, written: string): string[] => [
  'create key LocalMachine\\SOFTWARE\\Backup Medic Comparison',
  `set LocalMachine\\SOFTWARE\\Backup Medic Comparison ${name} ${written}`,
  `reg.exe compare HKU\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings HKLM\\SOFTWARE\\Backup Medic Comparison /on /v ${name}`,
  'delete key LocalMachine\\SOFTWARE\\Backup Medic Comparison',
]

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof winInetProxy.primitives> = {
  'Set-WinInetProxy': [
    ...compared('ProxyEnable', 'DWord 1'),
    ...compared('ProxyServer', 'String old-proxy.example.test:3128'),
    'bitsadmin.exe /util /setieproxy LOCALSYSTEM MANUAL_PROXY proxy.example.test:8080 <local> *.example.test',
  ],
  'Restore-ConnectionSettings': [
    'set Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings ProxyEnable DWord 0',
    'delete Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings ProxyServer',
    'delete Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings ProxyOverride',
    'delete Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings AutoConfigURL',
    'delete Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections SavedLegacySettings',
    'set Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections DefaultConnectionSettings Binary 70 0 0 0 2 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
  ],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'winInetProxy'>[] = [
  {
    name: 'a proxy of SYSTEM where none was ever set',
    scenario: 'mars',
    at,
    to: { mode: 'manual', server: 'proxy.example.test:8080', bypass: '<local> *.example.test' },
  },
  { name: 'no proxy for SYSTEM', scenario: 'mars', at, to: { mode: 'direct' } },
  { name: 'a script that names the proxy', scenario: 'mabs', at, to: { mode: 'script', script: 'http://wpad.test/p' } },
]
