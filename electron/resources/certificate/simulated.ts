import { createHash, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { CertificateState, certificate } from '../../../shared/resources/certificate.ts'
import { failure } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'
import { type FolderState, findFolder } from '../access-list/simulated.ts'

interface Place {
  store: string
  thumbprint: string
}

/** A certificate by `STORE\\THUMBPRINT`; subject, end and thumbprint are read from the certificate itself. */
const simulatedCertificateSchema = z.strictObject({ der: z.string(), hasPrivateKey: z.boolean().default(false) })

/** The certificates of the simulated server and the files of their keys. */
export interface StoreState extends FolderState {
  certificates: Record<string, z.infer<typeof simulatedCertificateSchema>>
  keyFiles: Record<string, { folder: string; file: string }>
}

/** Certificates and their private key files, as data. */
export const simulatedCertificate = {
  state: {
    certificates: z.record(z.string(), simulatedCertificateSchema),
    /** The private key file of a certificate, by thumbprint; it outlives the certificate. */
    keyFiles: z.record(z.string(), z.strictObject({ folder: z.string(), file: z.string() })),
  },
  answers: {
    'Get-CertificateState': readCertificate,
    'Remove-CertificateState': removeCertificate,
    'Restore-CertificateState': restoreCertificate,
  },
  at: z.object({ store: z.string(), thumbprint: z.string() }),
  names: ({ store, thumbprint }) => [thumbprint, `${store}\\${thumbprint}`],
  changeBySomeoneElse(state, { store, thumbprint }, first) {
    const key = locate(state, { store, thumbprint })
    if (key !== undefined) {
      delete state.certificates[key]
      return message('simulation.certificateRemoved', { thumbprint })
    }
    const begun = first()
    const place = locate(begun, { store, thumbprint })
    const lost = place === undefined ? undefined : begun.certificates[place]
    if (place === undefined || lost === undefined) {
      return message('simulation.nothingChanged', { target: `${store}\\${thumbprint}` })
    }
    state.certificates[place] = lost
    return message('simulation.certificateAdded', { thumbprint })
  },
} as const satisfies SimulatedResource<StoreState, keyof typeof certificate.primitives, Place>

const done = { done: true } as const

/** Answers a certificate of the computer. */
function readCertificate(state: StoreState, at: Place): CertificateState {
  const certificate = state.certificates[locate(state, at) ?? '']
  if (certificate === undefined) return { exists: false }
  return {
    exists: true,
    ...certificateFacts(certificate.der),
    hasPrivateKey: certificate.hasPrivateKey,
    der: certificate.der,
  }
}

/** Takes a certificate out of its store. The file of its private key stays on the disk, as on Windows. */
function removeCertificate(state: StoreState, at: Place): typeof done {
  const key = locate(state, at)
  if (key !== undefined) delete state.certificates[key]
  return done
}

/** Puts a public certificate back and joins it with its private key where the key's file is still there. */
function restoreCertificate(state: StoreState, at: Place & { der: string }): typeof done {
  const thumbprint = thumbprintOf(at.der)
  if (thumbprint !== at.thumbprint.toUpperCase()) throw failure('Restore-CertificateState', 87, at.thumbprint)
  certificateFacts(at.der)
  state.certificates[`${at.store}\\${thumbprint}`] = {
    der: at.der,
    hasPrivateKey: keyFileExists(state, thumbprint),
  }
  return done
}

/** The SHA-1 thumbprint of a certificate (DER in base64), as Windows writes it. */
export function thumbprintOf(der: string): string {
  return createHash('sha1').update(Buffer.from(der, 'base64')).digest('hex').toUpperCase()
}

/** Subject and end of a certificate (DER in base64), as Windows writes them. */
export function certificateFacts(der: string): { subject: string; notAfter: string } {
  const certificate = new X509Certificate(Buffer.from(der, 'base64'))
  // Node lists the parts of a subject as encoded, Windows the other way round.
  const subject = certificate.subject.split('\n').reverse().join(', ')
  return { subject, notAfter: certificate.validToDate.toISOString().replace('.000Z', 'Z') }
}

function keyFileExists(state: StoreState, thumbprint: string): boolean {
  const place = state.keyFiles[thumbprint]
  const folder = place === undefined ? undefined : state.folders[findFolder(state, place.folder) ?? '']
  return place !== undefined && folder !== undefined && findName(folder.files, place.file) !== undefined
}

function locate(state: StoreState, at: Place): string | undefined {
  return findName(state.certificates, `${at.store}\\${at.thumbprint}`)
}
