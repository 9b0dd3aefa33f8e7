// Certificates with a CAPI and with a CNG key: taken out of the store, put back, joined with their keys, and used.
import { ok } from 'node:assert'
import { keep, powerShell, withServer } from './on-windows.ts'

const providers = {
  capi: 'Microsoft Enhanced RSA and AES Cryptographic Provider',
  cng: 'Microsoft Software Key Storage Provider',
}
const make = (kind: string, provider: string) =>
  powerShell(
    `(New-SelfSignedCertificate -Subject 'CN=Backup Medic ${kind}' -CertStoreLocation Cert:\\LocalMachine\\My -Provider '${provider}').Thumbprint`,
  )
const sign = (thumbprint: string) =>
  powerShell(`
    $certificate = Get-Item 'Cert:\\LocalMachine\\My\\${thumbprint}'
    $key = [Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($certificate)
    $key.SignData([byte[]] (1, 2, 3), 'SHA256', [Security.Cryptography.RSASignaturePadding]::Pkcs1).Length`)

await withServer(async (server) => {
  const facts: Record<string, unknown> = {}
  for (const [kind, provider] of Object.entries(providers)) {
    const at = { store: 'My', thumbprint: make(kind, provider) } as const
    const before = await server.call('Get-CertificateState', at)
    const signed = sign(at.thumbprint)
    if (!before.exists) throw new Error(`The certificate with a ${kind} key is not found.`)
    await server.call('Remove-CertificateState', at)
    ok(!(await server.call('Get-CertificateState', at)).exists)
    await server.call('Restore-CertificateState', { ...at, der: before.der })
    const after = await server.call('Get-CertificateState', at)
    facts[kind] = {
      before: before.hasPrivateKey,
      after,
      signed,
      signedAgain: after.exists && after.hasPrivateKey && sign(at.thumbprint),
    }
    ok(after.exists && after.hasPrivateKey, `the ${kind} key did not come back`)
    await server.call('Remove-CertificateState', at)
  }
  keep('certificates', facts)
})
