import { expect, test } from 'vitest'
import { requests, windows } from '../../electron/reads/certificates/examples.ts'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const { args, answer } = requests['Get-CertificateList']
const [{ thumbprint } = { thumbprint: '' }] = answer.certificates
const bindings = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters'
const iis = '{4dc3e181-e14b-4a21-b022-59fc669b0914}'

/** What netsh prints of one binding on a French server; the words are put together, nothing may compare them. */
const shown = (hash: string, program: string) =>
  ['', 'Liaisons de certificats SSL :', '-------------', '', '    IP:port                      : 0.0.0.0:443']
    .concat([`    Hachage du certificat        : ${hash}`, `    ID de l'application          : ${program}`, '', ''])
    .join('\r\n')

describeOnFakeWindows('who uses a certificate, on a fake Windows', (ask) => {
  /** Who uses the certificate on a Windows that shows this besides. */
  const usersWith = async (output: string, registry: object = {}, exitCode = 0) => {
    const tools = { 'netsh.exe http show sslcert': { output, exitCode } }
    await ask('Use-FakeWindows', { windows: { ...windows, registry, tools } })
    const found = (await ask('Get-CertificateList', { ...args })) as typeof answer
    return found.certificates.map(({ usedBy }) => usedBy)
  }

  test('is found by thumbprint and program alone, in any language', async () => {
    expect(await usersWith(shown(thumbprint.toLowerCase(), iis))).toEqual([['IIS']])
    expect(await usersWith(shown(thumbprint, '{00112233-4455-6677-8899-aabbccddeeff}'))).toEqual([['http.sys']])
    expect(await usersWith(shown('0'.repeat(40), iis))).toEqual([[]])
  })

  test('is nobody where netsh fails because the only binding is a central one, which has no thumbprint', async () => {
    const central = { [`${bindings}\\SslCcsBindingInfo\\*:443`]: {} }
    expect(await usersWith('', central, 1)).toEqual([[]])
  })

  test.each(['SslBindingInfo', 'SslSniBindingInfo'])(
    'is not known where there are bindings of the kind %s that netsh does not show',
    async (kind) => {
      await expect(usersWith('', { [`${bindings}\\${kind}\\0.0.0.0:443`]: {} }, 1)).rejects.toMatchObject({
        code: 'failed',
      })
    },
  )

  test('is Remote Desktop and WinRM as well, by what the registry holds', async () => {
    const desktop = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp'
    const listener = 'LocalMachine\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Listener\\*+HTTPS'
    const spaced = thumbprint.match(/../g)?.join(' ') ?? ''
    const registry = {
      [desktop]: {
        SSLCertificateSHA1Hash: { kind: 'Binary', data: Buffer.from(thumbprint, 'hex').toString('base64') },
      },
      [listener]: { certThumbprint: { kind: 'String', data: spaced.toLowerCase() } },
    }
    expect(await usersWith('', registry)).toEqual([['RDP', 'WinRM']])
  })
})
