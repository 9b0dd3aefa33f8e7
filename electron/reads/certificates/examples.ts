import type { certificates } from '../../../shared/reads/certificates.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof certificates.primitives> = {
  'Get-CertificateList': {
    args: { store: 'My', subjects: ['DC=Windows Azure CRP Certificate Generator'] },
    answer: {
      certificates: [
        {
          thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF',
          subject: 'DC=Windows Azure CRP Certificate Generator',
          notAfter: '2036-11-18T08:05:58Z',
          hasPrivateKey: true,
          usedBy: [],
        },
      ],
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  certificates: {
    My: [
      {
        der: 'MIIBxjCCAW2gAwIBAgIUaPRpbiV5sH/HZtA/iy8X+G0IqgowCgYIKoZIzj0EAwIwOTE3MDUGCgmSJomT8ixkARkWJ1dpbmRvd3MgQXp1cmUgQ1JQIENlcnRpZmljYXRlIEdlbmVyYXRvcjAeFw0yNjExMjEwODA1NThaFw0zNjExMTgwODA1NThaMDkxNzA1BgoJkiaJk/IsZAEZFidXaW5kb3dzIEF6dXJlIENSUCBDZXJ0aWZpY2F0ZSBHZW5lcmF0b3IwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ+5zexrCD+e3uAjidAViBZxczs1FQVlTPWtXdJJ3tFFGNhanqnI7WGbOI3jbnaaIslNebjG0r+SrTR7yfMNc8eo1MwUTAdBgNVHQ4EFgQUFt/pHsfPkdgti95Ycb7kRocm6MswHwYDVR0jBBgwFoAUFt/pHsfPkdgti95Ycb7kRocm6MswDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAXjmPdqTsH6NiDvlw4iQIDWtvEJlXhmm5uAr/xVg2mZQIgKg4yjdNk4sLEu1SCKO/wqu46ZixsfgKlmBJUFeM0pRE=',
        hasPrivateKey: true,
      },
    ],
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof certificates.primitives> = {
  'Get-CertificateList': ['netsh.exe http show sslcert'],
}
