import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerFile, contentSecurityPolicy, listFiles } from '../../electron/window/app-protocol.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-medic-protocol-'))
const built = join(folder, 'renderer')
let files: Map<string, string>

beforeAll(async () => {
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(built, 'index.html'), '<h1>page</h1>')
  writeFileSync(join(built, 'assets', 'index.js'), 'script')
  writeFileSync(join(built, 'assets', 'index.js.map'), 'map')
  files = await listFiles(built)
})
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (url: string, method = 'GET') => answerFile(new Request(url, { method }), files)

describe('the protocol of the user interface', () => {
  test('serves the built files under their addresses, source maps left out', () => {
    expect([...files.keys()].sort()).toEqual(['/assets/index.js', '/index.html'])
  })

  test('answers the page for the bare address', async () => {
    const answer = await ask('app://medic/')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('<h1>page</h1>')
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  })

  test('answers a file with its type, whatever stands behind the question mark', async () => {
    const answer = await ask('app://medic/assets/index.js?v=1')
    expect(await answer.text()).toBe('script')
    expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  })

  test('sends the policy with every answer, also with "not found"', async () => {
    for (const url of ['app://medic/', 'app://medic/nothing']) {
      const answer = await ask(url)
      expect(answer.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  test('S2 allows no inline script, no eval and no other host in its policy', () => {
    const scripts = contentSecurityPolicy.split('; ').find((part) => part.startsWith('script-src'))
    expect(scripts).toBe("script-src 'self'")
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/)
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*/)
  })

  test('S2 names each source that is allowed; everything else is none', () => {
    const allowed = contentSecurityPolicy.split('; ').filter((part) => !part.endsWith(" 'none'"))
    expect(allowed).toEqual([
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
    ])
    // These do not fall back on default-src.
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(contentSecurityPolicy).toContain(`${name} 'none'`)
    }
  })

  for (const url of [
    'app://other/index.html',
    'app://medic/../secret.js',
    'app://medic/..%2fsecret.js',
    'app://medic/assets/',
  ]) {
    test(`S4 answers "not found" for ${url}`, async () => expect((await ask(url)).status).toBe(404))
  }

  test('answers "not found" for a request that is more than a read', async () => {
    expect((await ask('app://medic/', 'POST')).status).toBe(404)
  })

  test('S4 never answers a file outside its folder, however the address is spelled', async () => {
    const pieces = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '//',
      '%00',
      'secret.js',
      'assets',
      '?',
      '#',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
        const answer = await ask(`app://medic/${parts.join('')}`)
        expect(await answer.text()).not.toBe('secret')
      }),
    )
  })

  test('S4 never answers a file outside its folder, whatever ways up stand before its name', async () => {
    const up = fc.constantFrom('..', '%2e%2e', '.%2e', '%252e%252e')
    const slash = fc.constantFrom('/', '%2f', '%5c', '\\', '%252f')
    const ways = fc.array(fc.tuple(up, slash), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('', 'assets/', 'assets%2f'), ways, async (room, steps) => {
        const answer = await ask(`app://medic/${room}${steps.flat().join('')}secret.js`)
        expect(answer.status).toBe(404)
      }),
    )
  })
})
