import type { certificate } from '../../../shared/resources/certificate.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof certificate.primitives> = {
  'Get-CertificateState': {
    args: { store: 'My', thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF' },
    answer: {
      exists: true,
      subject: 'DC=Windows Azure CRP Certificate Generator',
      notAfter: '2036-11-18T08:05:58Z',
      hasPrivateKey: true,
      der: 'MIIBxjCCAW2gAwIBAgIUaPRpbiV5sH/HZtA/iy8X+G0IqgowCgYIKoZIzj0EAwIwOTE3MDUGCgmSJomT8ixkARkWJ1dpbmRvd3MgQXp1cmUgQ1JQIENlcnRpZmljYXRlIEdlbmVyYXRvcjAeFw0yNjExMjEwODA1NThaFw0zNjExMTgwODA1NThaMDkxNzA1BgoJkiaJk/IsZAEZFidXaW5kb3dzIEF6dXJlIENSUCBDZXJ0aWZpY2F0ZSBHZW5lcmF0b3IwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ+5zexrCD+e3uAjidAViBZxczs1FQVlTPWtXdJJ3tFFGNhanqnI7WGbOI3jbnaaIslNebjG0r+SrTR7yfMNc8eo1MwUTAdBgNVHQ4EFgQUFt/pHsfPkdgti95Ycb7kRocm6MswHwYDVR0jBBgwFoAUFt/pHsfPkdgti95Ycb7kRocm6MswDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAXjmPdqTsH6NiDvlw4iQIDWtvEJlXhmm5uAr/xVg2mZQIgKg4yjdNk4sLEu1SCKO/wqu46ZixsfgKlmBJUFeM0pRE=',
    },
  },
  'Remove-CertificateState': {
    args: { store: 'My', thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF' },
    answer: { done: true },
  },
  'Restore-CertificateState': {
    args: {
      store: 'My',
      thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF',
      der: 'MIIBxjCCAW2gAwIBAgIUaPRpbiV5sH/HZtA/iy8X+G0IqgowCgYIKoZIzj0EAwIwOTE3MDUGCgmSJomT8ixkARkWJ1dpbmRvd3MgQXp1cmUgQ1JQIENlcnRpZmljYXRlIEdlbmVyYXRvcjAeFw0yNjExMjEwODA1NThaFw0zNjExMTgwODA1NThaMDkxNzA1BgoJkiaJk/IsZAEZFidXaW5kb3dzIEF6dXJlIENSUCBDZXJ0aWZpY2F0ZSBHZW5lcmF0b3IwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ+5zexrCD+e3uAjidAViBZxczs1FQVlTPWtXdJJ3tFFGNhanqnI7WGbOI3jbnaaIslNebjG0r+SrTR7yfMNc8eo1MwUTAdBgNVHQ4EFgQUFt/pHsfPkdgti95Ycb7kRocm6MswHwYDVR0jBBgwFoAUFt/pHsfPkdgti95Ycb7kRocm6MswDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAXjmPdqTsH6NiDvlw4iQIDWtvEJlXhmm5uAr/xVg2mZQIgKg4yjdNk4sLEu1SCKO/wqu46ZixsfgKlmBJUFeM0pRE=',
    },
    answer: { done: true },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  certificates: {
    My: [{ der: requests['Restore-CertificateState'].args.der, hasPrivateKey: true }],
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof certificate.primitives> = {
  'Remove-CertificateState': ['remove AD9D0AFFB421FDE65ED03B5E1253283434A88EBF from My'],
  'Restore-CertificateState': [
    'add AD9D0AFFB421FDE65ED03B5E1253283434A88EBF to My',
    'certutil.exe -silent -repairstore My AD9D0AFFB421FDE65ED03B5E1253283434A88EBF',
  ],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'certificate'>[] = [
  {
    name: 'a certificate that must go',
    scenario: 'machinekeys-acl-broken',
    at: { store: 'My', thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF' },
    to: { exists: false },
  },
]
