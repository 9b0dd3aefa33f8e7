import type { registryValue } from '../../../shared/resources/registry-value.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof registryValue.primitives> = {
  'Get-RegistryValueState': {
    args: { hive: 'LocalMachine', key: 'SOFTWARE\\Microsoft\\MSDTC\\Security', name: 'AccountName' },
    answer: { exists: true, keyExists: true, value: { kind: 'String', data: 'NT AUTHORITY\\NetworkService' } },
  },
  'Set-RegistryValueState': {
    args: {
      hive: 'LocalMachine',
      key: 'SOFTWARE\\Microsoft\\MSDTC\\Security',
      name: 'Simulated',
      value: { kind: 'DWord', data: '4294967295' },
    },
    answer: { done: true },
  },
  'Remove-RegistryValueState': {
    args: {
      hive: 'LocalMachine',
      key: 'SOFTWARE\\Microsoft\\MSDTC\\Security',
      name: 'Simulated',
      deepestKey: 'SOFTWARE\\Microsoft',
    },
    answer: { done: true },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\MSDTC\\Security': {
      AccountName: { kind: 'String', data: 'NT AUTHORITY\\NetworkService' },
    },
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof registryValue.primitives> = {
  'Set-RegistryValueState': ['set LocalMachine\\SOFTWARE\\Microsoft\\MSDTC\\Security Simulated DWord -1'],
  'Remove-RegistryValueState': ['delete LocalMachine\\SOFTWARE\\Microsoft\\MSDTC\\Security Simulated'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'registryValue'>[] = [
  {
    name: 'a registry value in a key that is missing',
    scenario: 'vm-network-slow',
    at: { key: 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\\Deeper\\Still', name: 'New' },
    to: { kind: 'DWord', data: '4294967295' },
  },
  {
    name: 'a registry value that has another kind',
    scenario: 'healthy',
    at: { key: 'HKLM\\SOFTWARE\\Microsoft\\MSDTC\\Security', name: 'AccountName' },
    to: { kind: 'MultiString', data: ['one', '', 'three'] },
  },
  {
    name: 'a registry value that must go',
    scenario: 'healthy',
    at: { key: 'HKLM\\SOFTWARE\\Microsoft\\MSDTC\\Security', name: 'AccountName' },
    to: { exists: false },
  },
  {
    name: 'a registry text in the kind that is found',
    scenario: 'healthy',
    at: { key: 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', name: 'EditionID' },
    to: { kind: 'asFound', data: 'D:\\Scratch' },
  },
  {
    name: 'an entry at the end of a list in a registry text',
    scenario: 'healthy',
    at: { key: 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment', name: 'PSModulePath' },
    to: { addEntry: 'C:\\Program Files\\Agent\\bin\\Modules', separator: ';' },
  },
]
