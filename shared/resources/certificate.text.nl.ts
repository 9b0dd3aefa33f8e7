import type { SameKeys } from '../text/text-tree.ts'
import type { certificateEn } from './certificate.text.en.ts'

/** What is said of a certificate, in Dutch. */
export const certificateNl: SameKeys<typeof certificateEn> = {
  state: { certificate: '{{subject}}, geldig tot {{notAfter}}', certificateAbsent: 'niet in het certificaatarchief' },
  loses: {
    privateKey:
      'Het certificaat komt terug, maar wordt alleen met zijn persoonlijke sleutel verbonden zolang die nog op de server staat.',
  },
  simulation: {
    certificateRemoved: 'Iemand anders heeft het certificaat {{thumbprint}} verwijderd (gesimuleerd).',
    certificateAdded: 'Iemand anders heeft het certificaat {{thumbprint}} teruggezet (gesimuleerd).',
  },
}
