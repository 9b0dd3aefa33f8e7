import type { marsProxy } from '../../../shared/resources/mars-proxy.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsProxy.primitives> = {
  'Set-MarsProxyState': { args: { server: 'proxy.contoso.test', port: 8080 }, answer: { done: true } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Setup': {
      InstallPath: { kind: 'String', data: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\' },
    },
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof marsProxy.primitives> = {
  'Set-MarsProxyState': ['agent: proxy proxy.contoso.test port 8080'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'marsProxy'>[] = [
  {
    name: 'a proxy of the agent',
    scenario: 'mars',
    at: {},
    to: { enabled: true, server: 'proxy.contoso.test', port: 8080 },
  },
]
