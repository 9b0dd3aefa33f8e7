import type { TextTree } from '../text/text-tree.ts'

/** What is said of a certificate, in English. */
export const certificateEn = {
  state: { certificate: '{{subject}}, valid until {{notAfter}}', certificateAbsent: 'not in the store' },
  loses: {
    privateKey:
      'The certificate comes back, but it is joined with its private key only while that key is still on the server.',
  },
  simulation: {
    certificateRemoved: 'Someone else removed the certificate {{thumbprint}} (simulated).',
    certificateAdded: 'Someone else put the certificate {{thumbprint}} back (simulated).',
  },
} as const satisfies TextTree
