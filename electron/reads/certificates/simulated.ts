import { z } from 'zod'
import type { certificates } from '../../../shared/reads/certificates.ts'
import { certificateFacts, type StoreState, thumbprintOf } from '../../resources/certificate/simulated.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

interface CertificateListState extends StoreState {
  bindings: Record<string, string>
}

/** The certificates of a store, read from the data of the simulated certificates. */
export const simulatedCertificates = {
  state: {
    /** Thumbprints in use, by the name of the binding (IIS, RDP, …); a binding outlives the certificate. */
    bindings: z.record(z.string(), z.string()),
  },
  answers: { 'Get-CertificateList': listCertificates },
} as const satisfies SimulatedKind<CertificateListState, keyof typeof certificates.primitives>

/** The certificates of a store with one of the subjects. */
function listCertificates(
  state: CertificateListState,
  args: { store: string; subjects: readonly string[] },
): AnswerOf<'Get-CertificateList'> {
  const sought = args.subjects.map((subject) => subject.toLowerCase())
  const prefix = `${args.store.toLowerCase()}\\`
  const certificates = Object.entries(state.certificates).flatMap(([key, { der, hasPrivateKey }]) => {
    const { subject, notAfter } = certificateFacts(der)
    if (!key.toLowerCase().startsWith(prefix) || !sought.includes(subject.toLowerCase())) return []
    const thumbprint = thumbprintOf(der)
    const usedBy = Object.keys(state.bindings).filter((binding) => state.bindings[binding] === thumbprint)
    return [{ thumbprint, subject, notAfter, hasPrivateKey, usedBy }]
  })
  return { certificates }
}
