import type { marsProxy } from '../../../shared/resources/mars-proxy.ts'
import type { ChangeExample, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsProxy.primitives> = {
  'Set-MarsProxyState': { args: { server: 'proxy.contoso.test', port: 8080 }, answer: { done: true } },
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
