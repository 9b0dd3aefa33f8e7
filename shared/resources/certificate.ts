import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { certificateEn } from './certificate.text.en.ts'
import { certificateFr } from './certificate.text.fr.ts'
import { certificateNl } from './certificate.text.nl.ts'

/** A certificate of the computer, by store and SHA-1 thumbprint. */
const certificateTargetSchema = z.strictObject({
  store: z.enum(['My', 'Root', 'CA']),
  thumbprint: z.string().regex(/^[0-9A-F]{40}$/),
})
export type CertificateTarget = z.infer<typeof certificateTargetSchema>

/** The certificate as stored. Its private key is never read; the state only knows whether there is one. */
const certificateStateSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    subject: z.string(),
    /** ISO 8601, UTC. */
    notAfter: z.string(),
    hasPrivateKey: z.boolean(),
    /** The public certificate, DER in base64. */
    der: z.string(),
  }),
])
export type CertificateState = z.infer<typeof certificateStateSchema>

/** The desired state of a certificate is that it is gone; a fix brings none in. */
const desiredCertificateSchema = z.strictObject({ exists: z.literal(false) })
export type DesiredCertificate = z.infer<typeof desiredCertificateSchema>

/** A certificate in one of the computer's stores. */
export const certificate = {
  target: certificateTargetSchema,
  state: certificateStateSchema,
  desired: desiredCertificateSchema,
  primitives: {
    'Get-CertificateState': read(certificateTargetSchema, certificateStateSchema),
    'Remove-CertificateState': write(certificateTargetSchema, done),
    /** Puts a public certificate back and joins it with its private key where that is still on the server. */
    'Restore-CertificateState': write(certificateTargetSchema.extend({ der: z.string() }), done),
  },
  texts: { en: certificateEn, fr: certificateFr, nl: certificateNl },
} as const satisfies ResourceSchemas
