import { createHash, X509Certificate } from 'node:crypto'
import type { CertificateState } from '../../shared/model/certificate.ts'
import type { AnswerOf } from '../server/primitives.ts'
import { findFolder } from './access-lists.ts'
import { failure } from './failure.ts'
import { findName, type ServerState } from './server-state.ts'

interface Place {
  store: string
  thumbprint: string
}

/** Answers a certificate of the computer. */
export function readCertificate(state: ServerState, at: Place): CertificateState {
  const certificate = state.certificates[locate(state, at) ?? '']
  if (certificate === undefined) return { exists: false }
  return {
    exists: true,
    ...facts(certificate.der),
    hasPrivateKey: certificate.hasPrivateKey,
    der: certificate.der,
  }
}

/** Takes a certificate out of its store. The file of its private key stays on the disk, as on Windows. */
export function removeCertificate(state: ServerState, at: Place): void {
  const key = locate(state, at)
  if (key !== undefined) delete state.certificates[key]
}

/** Puts a public certificate back and joins it with its private key where the key's file is still there. */
export function restoreCertificate(state: ServerState, at: Place & { der: string }): void {
  const thumbprint = thumbprintOf(at.der)
  if (thumbprint !== at.thumbprint.toUpperCase()) throw failure('Restore-CertificateState', 87, at.thumbprint)
  facts(at.der)
  state.certificates[`${at.store}\\${thumbprint}`] = {
    der: at.der,
    hasPrivateKey: keyFileExists(state, thumbprint),
  }
}

/** The certificates of a store with one of the subjects. */
export function listCertificates(
  state: ServerState,
  args: { store: string; subjects: readonly string[] },
): AnswerOf<'Get-CertificateList'> {
  const wanted = args.subjects.map((subject) => subject.toLowerCase())
  const prefix = `${args.store.toLowerCase()}\\`
  const certificates = Object.entries(state.certificates).flatMap(([key, { der, hasPrivateKey }]) => {
    const { subject, notAfter } = facts(der)
    if (!key.toLowerCase().startsWith(prefix) || !wanted.includes(subject.toLowerCase())) return []
    const thumbprint = thumbprintOf(der)
    const usedBy = Object.keys(state.bindings).filter((binding) => state.bindings[binding] === thumbprint)
    return [{ thumbprint, subject, notAfter, hasPrivateKey, usedBy }]
  })
  return { certificates }
}

/** The SHA-1 thumbprint of a certificate (DER in base64), as Windows writes it. */
export function thumbprintOf(der: string): string {
  return createHash('sha1').update(Buffer.from(der, 'base64')).digest('hex').toUpperCase()
}

function facts(der: string): { subject: string; notAfter: string } {
  const certificate = new X509Certificate(Buffer.from(der, 'base64'))
  // Node lists the parts of a subject as encoded, Windows the other way round.
  const subject = certificate.subject.split('\n').reverse().join(', ')
  return { subject, notAfter: certificate.validToDate.toISOString() }
}

function keyFileExists(state: ServerState, thumbprint: string): boolean {
  const place = state.keyFiles[thumbprint]
  const folder = place === undefined ? undefined : state.folders[findFolder(state, place.folder) ?? '']
  return place !== undefined && folder !== undefined && findName(folder.files, place.file) !== undefined
}

function locate(state: ServerState, at: Place): string | undefined {
  return findName(state.certificates, `${at.store}\\${at.thumbprint}`)
}
