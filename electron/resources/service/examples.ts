import type { service } from '../../../shared/resources/service.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof service.primitives> = {
  'Get-ServiceState': {
    args: { name: 'cryptsvc' },
    answer: {
      exists: true,
      startType: 'automatic',
      delayed: false,
      triggered: false,
      account: 'NT AUTHORITY\\NetworkService',
      builtIn: 'NetworkService',
      state: 'running',
      dependents: ['AppIDSvc'],
      dependsOn: ['RpcSs'],
    },
  },
  'Set-ServiceStartType': { args: { name: 'BITS', startType: 'manual', delayed: false }, answer: { done: true } },
  'Set-ServiceAccount': { args: { name: 'MSDTC', builtIn: 'NetworkService' }, answer: { done: true } },
  'Start-SingleService': { args: { name: 'VSS', seconds: 60 }, answer: { state: 'running' } },
  'Stop-SingleService': { args: { name: 'BITS', seconds: 60 }, answer: { state: 'stopped' } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  services: {
    CryptSvc: { statuses: [4], dependents: ['AppIDSvc'] },
    VSS: { statuses: [1, 2, 4] },
    BITS: { statuses: [4, 4, 3, 1] },
  },
  registry: {
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\CryptSvc': {
      Start: { kind: 'DWord', data: '2' },
      ObjectName: { kind: 'String', data: 'NT AUTHORITY\\NetworkService' },
      DependOnService: { kind: 'MultiString', data: ['RpcSs', '+Group'] },
    },
  },
  cim: { Win32_Service: [{ Name: 'MSDTC' }] },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof service.primitives> = {
  'Set-ServiceStartType': ['sc.exe config BITS start= demand'],
  'Set-ServiceAccount': ["MSDTC.Change StartName='NT AUTHORITY\\NetworkService' StartPassword=''"],
  'Start-SingleService': ['start VSS'],
  'Stop-SingleService': ['sc.exe stop BITS'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'service'>[] = [
  {
    name: 'the start type of a service',
    scenario: 'com-plus-broken',
    at: { name: 'COMSysApp' },
    to: { startType: 'manual' },
  },
  {
    name: 'the delayed start of a service',
    scenario: 'healthy',
    at: { name: 'WindowsAzureGuestAgent' },
    to: { startType: 'automatic', delayed: true },
  },
  {
    name: 'the account of a service',
    scenario: 'com-plus-broken',
    at: { name: 'MSDTC' },
    to: { builtIn: 'NetworkService' },
    foreign: { builtIn: 'LocalService' },
  },
  {
    name: 'the state of a service',
    scenario: 'healthy',
    at: { name: 'SQLWriter' },
    to: { state: 'stopped' },
    foreign: { state: 'running' },
  },
]
