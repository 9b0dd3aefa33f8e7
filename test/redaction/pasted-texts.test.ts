import { describe, expect, test } from 'vitest'
import { createRedactor, redact, redactJson } from '../../electron/redaction/redact.ts'
import { marked, secretsPeoplePaste } from './secrets-people-paste.ts'
import { textsThatStay } from './texts-that-stay.ts'

const byNotation = Object.entries(secretsPeoplePaste)
const byLook = Object.entries(textsThatStay)

describe('S18: a secret that somebody pastes', () => {
  describe.each(byNotation)('%s', (_, texts) => {
    test.each(texts)('%j', (text) => {
      const { before, after } = marked(text)
      expect(redact(before)).toEqual({ text: after, count: 1 })
    })
  })

  test('is tried in at least a hundred texts', () => {
    expect(byNotation.flatMap(([, texts]) => texts).length).toBeGreaterThan(100)
  })

  test('goes when it was replaced by another, with both', () => {
    expect(redact('ProxyPassword changed from Hunter2x to Winter3y').text).toBe(
      'ProxyPassword changed from [secret-1] to [secret-2]',
    )
  })

  test('goes with all others of a list', () => {
    expect(redact('{"passwords": ["Hunter", "Winter"], "n": 2}').text).toBe(
      '{"passwords": ["[secret-1]", "[secret-2]"], "n": 2}',
    )
  })

  test('goes from every row of its column', () => {
    expect(redact('user,password\njan,Hunter\nann,Winter\n\nHunter stays in prose').text).toBe(
      'user,password\njan,[secret-1]\nann,[secret-2]\n\nHunter stays in prose',
    )
  })

  test('goes between other text, and that text stays', () => {
    const line = 'Backup failed with 0x80070005, ID: 34513 (10.0.0.4).\n\n'
    for (const [, texts] of byNotation) {
      for (const text of texts.slice(0, 5)) {
        const { before, after } = marked(text)
        expect(redact(`${line}${before}\n\n${line}`).text).toBe(`${line}${after}\n\n${line}`)
      }
    }
  })
})

describe('S18: a text without a secret stays to the letter', () => {
  describe.each(byLook)('%s', (_, texts) => {
    test.each(texts)('%j', (text) => expect(redact(text)).toEqual({ text, count: 0 }))
  })

  test('in at least a hundred texts', () => {
    expect(byLook.flatMap(([, texts]) => texts).length).toBeGreaterThan(100)
  })

  test('also when all of them stand in one', () => {
    for (const [, texts] of byLook) {
      const text = texts.filter((one) => !/[:=] ?$|\t|^user,/.test(one)).join('\n\n')
      expect(redact(text)).toEqual({ text, count: 0 })
    }
  })
})

describe('S18: what was replaced is told by its kind', () => {
  test.each([
    ['password', 'Password: Hunter'],
    ['password', 'http://jan:Hunter2x@proxy.contoso.com:8080/'],
    ['passphrase', 'Phrase secrète : un cheval 2 agrafes'],
    ['pin', 'Security PIN: 739154'],
    ['storageKey', `AccountKey=${'Zm9v'.repeat(21)}Zg==`],
    ['storageKey', `key1: ${'Zm9v'.repeat(21)}Zg==`],
    ['sasSignature', 'https://a/c?sv=1&sig=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo%3D'],
    ['token', 'Authorization: Bearer abc.def-123'],
    ['clientSecret', 'client_secret=Hunter'],
    ['cookie', 'Cookie: ESTSAUTH=0.AXkA1b2'],
    ['connectionString', 'Server=a;User Id=sa;Password=Hunter;Database=b'],
    ['recoveryKey', 'Recovery password: 111111-222222-333333-444444-555555-666666-777777-888888'],
    ['certificate', `PFX: MIIKaAIBAzCCCi4GCSqGSIb3DQEHAaCC${'q7Rt'.repeat(20)}`],
    ['certificate', '<ManagementCert>TUlJS2FB</ManagementCert>'],
    ['privateKey', '-----BEGIN PRIVATE KEY-----\nMIIE\nabcd\n-----END PRIVATE KEY-----'],
    ['protectedData', '"EncryptionSalt"=hex:01,02,ff'],
  ])('%s: %j', (kind, text) => {
    const redactor = createRedactor()
    redactor.text(text)
    expect(redactor.replaced).toEqual([{ token: '[secret-1]', kind, places: 1 }])
  })

  test('once for each secret, with the number of its places', () => {
    const redactor = createRedactor()
    redactor.text('Password: Hunter and PIN: 739154, then Password=Hunter;')
    redactor.json({ smtpPassword: 'Hunter' })
    expect(redactor.replaced).toEqual([
      { token: '[secret-1]', kind: 'password', places: 3 },
      { token: '[secret-2]', kind: 'pin', places: 1 },
    ])
    expect(redactor.count).toBe(4)
  })

  test('and never with the secret itself', () => {
    const redactor = createRedactor()
    redactor.text('Password: Hunter2x')
    expect(JSON.stringify(redactor.replaced)).not.toContain('Hunter')
  })
})

describe('S18: data with secrets', () => {
  const key = `${'Zm9v'.repeat(21)}Zg==`

  test.each([
    [{ pin: 739154 }, { pin: '[secret-1]' }],
    [{ adminPassword: { value: 'Hunter' } }, { adminPassword: { value: '[secret-1]' } }],
    [
      { keyName: 'key1', value: key },
      { keyName: 'key1', value: '[secret-1]' },
    ],
    [
      { name: 'Kennwort', value: 'Hunter' },
      { name: 'Kennwort', value: '[secret-1]' },
    ],
  ])('%j', (data, cleaned) => expect(redactJson(data).json).toEqual(cleaned))

  test.each([
    { verdict: 'pass', pass: 41, fail: 0 },
    { checksPass: 'The checks pass now.', spin: 1234 },
    { key: 'HKLM\\SOFTWARE\\Microsoft', keyName: 'key1', value: 'Full' },
    { passwordPolicy: 'Strong2024', password: null, passwords: [] },
    { code: 'UserErrorVmNotFoundOrPowerStateNotRunning', id: 100262 },
  ])('%j stays', (data) => expect(redactJson(data as never)).toEqual({ json: data, count: 0 }))
})
