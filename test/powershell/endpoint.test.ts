import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createListener } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { describeOnPowerShell, openRealSessionForTest } from '../support/power-shell/real-power-shell.ts'

/** Listens on this machine until the test ends, and answers the port. */
async function listen(server: Pick<Server, 'listen' | 'address' | 'close'>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

describeOnPowerShell('a host asked by a real PowerShell', (request) => {
  const ask = (port: number, more: object = {}) =>
    request('Get-ReadEndpoint', { name: '127.0.0.1', port, protocol: 'http', path: '/', proxy: '', ...more })

  test('answers with its status and how far the clocks are apart', async () => {
    const port = await listen(
      createServer((request, response) => {
        response.writeHead(request.url === '/?comp=versions' ? 204 : 404, {
          date: new Date(Date.now() - 600_000).toUTCString(),
        })
        response.end()
      }),
    )
    const answer = await ask(port, { path: '/?comp=versions' })
    expect(answer).toMatchObject({ connected: true, status: 204, proxyAsks: false, detail: '' })
    const { clockAheadSeconds } = answer as { clockAheadSeconds: number }
    expect(Math.abs(clockAheadSeconds - 600)).toBeLessThan(5)
  })

  test('says no time when a store on the way answered', async () => {
    const port = await listen(createServer((_, response) => response.writeHead(200, { age: '30' }).end()))
    expect(await ask(port)).not.toHaveProperty('clockAheadSeconds')
  })

  test('takes no connection, or has no name', async () => {
    const closed = createListener()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    expect(await ask(port)).toMatchObject({ connected: false })
    const nameless = await ask(80, { name: 'no-such-host.invalid' })
    expect(nameless).toMatchObject({ resolved: false })
    expect(nameless).not.toHaveProperty('connected')
  })

  test('says what is no HTTP', async () => {
    const port = await listen(createListener((socket) => socket.end('220 mail.example.test ready\r\n\r\n')) as never)
    expect(await ask(port)).toMatchObject({ connected: true, detail: 'The answer was not in HTTP.' })
    expect(await ask(port, { protocol: 'tcp' })).toMatchObject({ connected: true, detail: '' })
  })

  /** A host that encrypts, and the file of its certificate, which nobody else has signed. */
  async function secureHost() {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/O=Contoso/CN=localhost']
    const name = ['-addext', 'subjectAltName=DNS:localhost']
    execFileSync('openssl', [...request, ...name, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, reply) => reply.end())
    return { cert, port: await listen(server) }
  }

  test('that no certificate of which is trusted is connected and not encrypted', async () => {
    const answer = await ask((await secureHost()).port, { name: 'localhost', protocol: 'https' })
    expect(answer).toMatchObject({ resolved: true, connected: true, chain: false })
    expect(answer).not.toHaveProperty('tls')
    expect(answer).not.toHaveProperty('status')
  })

  // Windows trusts only what is installed in its stores, which a test leaves alone.
  test.skipIf(process.platform === 'win32')('that is trusted shows protocol, issuer and status', async () => {
    const { cert, port } = await secureHost()
    const session = await openRealSessionForTest({ SSL_CERT_FILE: cert })
    const asked = { name: 'localhost', port, protocol: 'https', path: '/', proxy: '' }
    expect(await session.request('Get-ReadEndpoint', asked, 60_000)).toMatchObject({
      connected: true,
      tls: 'Tls12',
      chain: true,
      issuer: 'CN=localhost, O=Contoso',
      status: 200,
      detail: '',
    })
  })

  test('that speaks no TLS says nothing of a certificate', async () => {
    const port = await listen(createListener((socket) => socket.end('no')) as never)
    const answer = await ask(port, { protocol: 'https' })
    expect(answer).toMatchObject({ connected: true })
    expect(answer).not.toHaveProperty('chain')
    expect(answer).not.toHaveProperty('tls')
  })

  describe('through a proxy', () => {
    /** A proxy that answers CONNECT and GET with a status, and what it was asked. */
    async function proxy(status: number) {
      const asked: string[] = []
      const port = await listen(
        createListener((socket) => {
          socket.on('error', () => {})
          socket.on('data', (data) => {
            asked.push(String(data).split('\r\n')[0] ?? '')
            socket.write(`HTTP/1.1 ${status} Said\r\nContent-Length: 0\r\n\r\n`)
          })
        }) as never,
      )
      return { asked, proxy: `127.0.0.1:${port}` }
    }

    test('is asked by its name, which the proxy looks up', async () => {
      const through = await proxy(200)
      const answer = await ask(25, { name: 'far.invalid', protocol: 'tcp', proxy: through.proxy })
      expect(answer).toEqual({ proxyAsks: false, detail: '', connected: true })
      expect(through.asked).toEqual(['CONNECT far.invalid:25 HTTP/1.1'])
      await ask(80, { name: 'far.invalid', path: '/x', proxy: through.proxy })
      expect(through.asked).toContain('GET http://far.invalid:80/x HTTP/1.1')
    })

    test('that has no name, or takes no connection, leaves nothing connected', async () => {
      for (const nobody of ['nobody.invalid:8080', '127.0.0.1:1']) {
        const answer = await ask(443, { name: 'far.invalid', protocol: 'https', proxy: nobody })
        expect(answer, nobody).toMatchObject({ connected: false, proxyAsks: false })
        expect(answer, nobody).not.toHaveProperty('resolved')
      }
    })

    test('that wants a password is told from one that refuses', async () => {
      const asking = await proxy(407)
      for (const protocol of ['https', 'http', 'tcp']) {
        const answer = await ask(443, { name: 'far.invalid', protocol, proxy: asking.proxy })
        expect(answer, protocol).toMatchObject({ proxyAsks: true })
      }
      const refusing = await proxy(403)
      const answer = await ask(443, { name: 'far.invalid', protocol: 'https', proxy: refusing.proxy })
      expect(answer).toMatchObject({ proxyAsks: false, connected: false })
    })
  })
})
