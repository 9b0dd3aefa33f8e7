import type { endpoint } from '../../../shared/reads/endpoint.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

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
