import type { endpoint } from '../../../shared/reads/endpoint.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof endpoint.primitives> = {
  'Get-EndpointState': {
    args: { name: 'login.microsoftonline.com', port: 443, protocol: 'https', path: '/', proxy: '' },
    answer: {
      runsAs: 'S-1-5-21-1004336348-1177238915-682003330-500',
      proxyAsks: false,
      detail: '',
      resolved: true,
      connected: true,
      tls: 'Tls12',
      chain: true,
      issuer: 'CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US',
      status: 200,
      clockAheadSeconds: 0,
    },
  },
}

/** What the network shows where this is the answer: the head that the host answers with, on a connection that Windows trusts. */
export const windows: RawWindows = {
  now: '2026-11-21T03:12:07.5Z',
  identity: { User: { Value: 'S-1-5-21-1004336348-1177238915-682003330-500' }, Name: 'CONTOSO\\Administrator' },
  hosts: {
    'login.microsoftonline.com': {
      addresses: ['20.190.160.1', '2603:1026:3000::1'],
      tls: 'Tls12',
      issuer: 'CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US',
      answers: [
        'HTTP/1.1 200 OK\r\nCache-Control: no-store\r\nContent-Type: text/html\r\nDate: Sat, 21 Nov 2026 03:12:07 GMT\r\n\r\n',
      ],
    },
  },
}

/** What the call does on the network. */
export const orders: Orders<keyof typeof endpoint.primitives> = {
  'Get-EndpointState': ['connect to 20.190.160.1 port 443', 'encrypt for login.microsoftonline.com'],
}
