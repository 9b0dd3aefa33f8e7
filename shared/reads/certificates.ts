import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const certificatesTargetSchema = z.strictObject({
  store: z.enum(['My', 'Root', 'CA']),
  subjects: z.array(z.string().min(3)).min(1),
})

const certificatesAnswerSchema = z.strictObject({
  certificates: z.array(
    z.strictObject({
      thumbprint: z.string(),
      subject: z.string(),
      notAfter: z.string(),
      hasPrivateKey: z.boolean(),
      /** Names of bindings (IIS, RDP, …) that use the thumbprint; removing it would break them. */
      usedBy: z.array(z.string()),
    }),
  ),
})

/** Certificates of a store whose whole subject is one of those asked for. */
export const certificates = {
  target: certificatesTargetSchema,
  answer: certificatesAnswerSchema,
  primitives: { 'Get-CertificateList': read(certificatesTargetSchema, certificatesAnswerSchema) },
} as const satisfies ReadSchemas
