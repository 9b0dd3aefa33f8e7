import type { SameKeys } from '../text/text-tree.ts'
import type { certificateEn } from './certificate.text.en.ts'

/** What is said of a certificate, in French. */
export const certificateFr: SameKeys<typeof certificateEn> = {
  state: { certificate: '{{subject}}, valable jusqu’au {{notAfter}}', certificateAbsent: 'absent du magasin' },
  loses: {
    privateKey:
      'Le certificat revient, mais il n’est rattaché à sa clé privée que si celle-ci est encore sur le serveur.',
  },
  simulation: {
    certificateRemoved: 'Quelqu’un d’autre a supprimé le certificat {{thumbprint}} (simulé).',
    certificateAdded: 'Quelqu’un d’autre a remis le certificat {{thumbprint}} (simulé).',
  },
}
