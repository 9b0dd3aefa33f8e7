import type { certificates } from '../../../shared/reads/certificates.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof certificates.primitives> = {
  'Get-CertificateList': {
    args: { store: 'My', subjects: ['DC=Windows Azure CRP Certificate Generator'] },
    answer: {
      certificates: [
        {
          thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF',
          subject: 'DC=Windows Azure CRP Certificate Generator',
          notAfter: '2036-11-18T08:05:58.000Z',
          hasPrivateKey: true,
          usedBy: [],
        },
      ],
    },
  },
}
