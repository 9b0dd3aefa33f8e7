import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor, redact, redactJson } from '../../electron/redaction/redact.ts'

const signature = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo='
const jwt =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'

describe('S18: a secret does not survive', () => {
  test.each([
    [
      `https://a.blob.core.windows.net/c?sv=1&sig=${signature}&se=2`,
      'https://a.blob.core.windows.net/c?sv=1&sig=[secret-1]&se=2',
    ],
    [
      `AccountName=a;AccountKey=${signature};EndpointSuffix=core.windows.net`,
      'AccountName=a;AccountKey=[secret-1];EndpointSuffix=core.windows.net',
    ],
    [`Authorization: Bearer ${jwt}`, 'Authorization: Bearer [secret-1]'],
    ['"Authorization":"Basic dXNlcjpwYXNz"', '"Authorization":"Basic [secret-1]"'],
    [`the token ${jwt} was refused`, 'the token [secret-1] was refused'],
    ['Server=a;User Id=sa;Password=Hunter2;Database=b', 'Server=a;User Id=sa;Password=[secret-1];Database=b'],
    ['Server=a;Pwd="Hun;ter 2";Database=b', 'Server=a;Pwd="[secret-1]";Database=b'],
    ['MARSAgentInstaller.exe /q /pu:jan /pw:Hunter2 /nu', 'MARSAgentInstaller.exe /q /pu:jan /pw:[secret-1] /nu'],
    ['New-Thing -Password Hunter2 -Force', 'New-Thing -Password [secret-1] -Force'],
    ["ConvertTo-SecureString 'it''s Hunter2' -AsPlainText", "ConvertTo-SecureString '[secret-1]' -AsPlainText"],
    ['proxy http://jan:Hun@ter2@proxy.contoso.com:8080/', 'proxy http://jan:[secret-1]@proxy.contoso.com:8080/'],
    ['SMTPPassword    REG_SZ    Hunter 2', 'SMTPPassword    REG_SZ    [secret-1]'],
    ['"ProxyPassword"="Hunter2"', '"ProxyPassword"="[secret-1]"'],
    ['"EncryptionSalt"=hex:01,02,\\\r\n  03,ff\r\n"x"=1', '"EncryptionSalt"=hex:[secret-1]\r\n"x"=1'],
    ['Security PIN: 123456', 'Security PIN: [secret-1]'],
    ['Set-OBMachineSetting -SecurityPin 123456', 'Set-OBMachineSetting -SecurityPin [secret-1]'],
    ['passphrase: correct horse battery staple', 'passphrase: [secret-1]'],
    ['{\\"password\\":\\"Hunter2\\"}', '{\\"password\\":\\"[secret-1]\\"}'],
    [
      '<ManagementCert>TUlJ\nS2FB</ManagementCert><ResourceId>77</ResourceId>',
      '<ManagementCert>[secret-1]</ManagementCert><ResourceId>77</ResourceId>',
    ],
    ['<add key="Password" value="Hunter2" />', '<add key="Password" value="[secret-1]" />'],
    [
      '-----BEGIN PRIVATE KEY-----\nMIIE\nabcd\n-----END PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\n[secret-1]-----END PRIVATE KEY-----',
    ],
    ['key 111111-222222-333333-444444-555555-666666-777777-888888 of D:', 'key [secret-1] of D:'],
    ['{"secret":{"password":"Hunter2","id":34513}}', '{"secret":{"password":"[secret-1]","id":34513}}'],
  ])('%s', (text, expected) => expect(redact(text)).toEqual({ text: expected, count: 1 }))

  test.each([
    ['mot de passe : Hunter2', 'mot de passe : [secret-1]'],
    ['Mot de passe\u00a0: Hunter2', 'Mot de passe\u00a0: [secret-1]'],
    ['wachtwoord: Hunter2', 'wachtwoord: [secret-1]'],
    ['phrase secrète : un cheval 2 agrafes', 'phrase secrète : [secret-1]'],
    ['phrase secrete : Cheval2', 'phrase secrete : [secret-1]'],
    ['wachtwoordzin: Paard2', 'wachtwoordzin: [secret-1]'],
    ['code PIN de sécurité : 123456', 'code PIN de sécurité : [secret-1]'],
    ['pincode voor beveiliging: 123456', 'pincode voor beveiliging: [secret-1]'],
    ['beveiligingspin 123456', 'beveiligingspin [secret-1]'],
  ])('with a French or Dutch label: %s', (text, expected) => expect(redact(text).text).toBe(expected))

  test('with its label on one line and itself on the next', () => {
    expect(redact('password:\r\n   Hunter2x\r\nnext').text).toBe('password:\r\n   [secret-1]\r\nnext')
  })

  test('in a PKCS #12 of a vault credentials file, whatever the tag around it', () => {
    const pfx = `MIIKaAIBAzCCCi4GCSqGSIb3DQEHAaCC\n${'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345\n'.repeat(20)}qwE=`
    expect(redact(`<Certificate>${pfx}</Certificate><ResourceId>77</ResourceId>`).text).toBe(
      '<Certificate>[secret-1]</Certificate><ResourceId>77</ResourceId>',
    )
  })

  const base64 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64'))
  const encodings: [string, (secret: string) => string][] = [
    ['plain', (secret) => `https://a/c?sv=1&sig=${secret}&se=2`],
    ['percent-encoded', (secret) => `https://a/c?sv=1&sig=${encodeURIComponent(secret)}&se=2`],
    [
      'percent-encoded with its label',
      (secret) => encodeURIComponent(`https://a/c?sv=1&sig=${encodeURIComponent(secret)}&se=2`),
    ],
    [
      'JSON-escaped',
      (secret) =>
        `"https://a/c?sv=1\\u0026sig=${secret.replaceAll('=', '\\u003d').replaceAll('+', '\\u002b')}\\u0026se=2"`,
    ],
    ['JSON with escaped slashes', (secret) => `{"sig":"${secret.replaceAll('/', '\\/')}"}`],
    ['in UTF-16 read as bytes', (secret) => [...`?sig=${secret}&se=2`].join('\0')],
    ['in an account key', (secret) => `AccountKey=${secret};x=1`],
    ['in an XML tag', (secret) => `<AccountKey>${secret}</AccountKey>`],
  ]

  test.each(encodings)('%s', (_, encode) => {
    fc.assert(
      fc.property(base64, (secret) => {
        const cleaned = redact(encode(secret)).text.replaceAll('\0', '')
        for (let at = 0; at + 8 <= secret.length; at += 4) {
          const piece = secret.slice(at, at + 8)
          for (const written of [piece, encodeURIComponent(piece)]) expect(cleaned).not.toContain(written)
        }
      }),
    )
  })

  test.each(['\n', '\r\n', '\r\n    ', '\n> ', '\\r\\n'])('split over lines by %j at any place', (separator) => {
    for (const written of [signature, encodeURIComponent(signature)]) {
      for (let at = 1; at < written.length; at++) {
        const broken = `${written.slice(0, at)}${separator}${written.slice(at)}`
        const { text } = redact(`https://a/c?sv=1&sig=${broken}&se=9\nBackup failed ID: 34513`)
        expect(text).toBe('https://a/c?sv=1&sig=[secret-1]&se=9\nBackup failed ID: 34513')
      }
    }
  })

  test('as a bearer token split over lines', () => {
    for (let at = 20; at < jwt.length; at++) {
      const { text } = redact(`Authorization: Bearer ${jwt.slice(0, at)}\n${jwt.slice(at)}\nBackup failed ID: 34513`)
      expect(text).toBe('Authorization: Bearer [secret-1]\nBackup failed ID: 34513')
    }
  })

  test('as a password in quotation marks that begins like a list', () => {
    expect(redact('Server=a;Password="{[   0 ";Database=b').text).toBe('Server=a;Password="[secret-1]";Database=b')
  })

  test('as a password in quotation marks, whatever it is made of', () => {
    const password = fc
      .string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 30 })
      .filter((text) => /\d/.test(text) && !/["\\]/.test(text))
    fc.assert(
      fc.property(password, (secret) => {
        expect(redact(`Server=a;Password="${secret}";Database=b`).text).toBe(
          'Server=a;Password="[secret-1]";Database=b',
        )
        expect(redact(`{"password": ${JSON.stringify(secret)}, "x": 1}`).text).toBe(
          '{"password": "[secret-1]", "x": 1}',
        )
      }),
    )
  })
})

describe('S18: one secret is one token', () => {
  test('however it is written', () => {
    const redactor = createRedactor()
    expect(redactor.text(`sig=${signature}`)).toBe('sig=[secret-1]')
    expect(redactor.text(`sig=${encodeURIComponent(signature)}&x`)).toBe('sig=[secret-1]&x')
    expect(redactor.text('password=Hunter2')).toBe('password=[secret-2]')
    expect(redactor.text(`sig=${signature.slice(0, 9)}\n${signature.slice(9)}`)).toBe('sig=[secret-1]')
    expect(redactor.count).toBe(4)
  })

  test('also where it stands without its label once it is known', () => {
    const redactor = createRedactor()
    redactor.text('password=Correct1Horse2Battery')
    expect(redactor.text('the server got Correct1Horse2Battery')).toBe('the server got [secret-1]')
  })

  test('and a text that was redacted before stays as it is', () => {
    const once = redact('password=Hunter2 and PIN: 123456').text
    expect(redact(once)).toEqual({ text: once, count: 0 })
  })
})

describe('S18: data', () => {
  test('a registry value with a secret’s name loses its content and keeps its kind', () => {
    const record = {
      target: { key: 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config', name: 'ProxyPassword' },
      before: { exists: true, value: { kind: 'String', data: 'abc' } },
    }
    expect(redactJson(record)).toEqual({
      json: { ...record, before: { exists: true, value: { kind: 'String', data: '[secret-1]' } } },
      count: 1,
    })
  })

  test('fields with a secret’s name and texts with a secret inside are cleaned', () => {
    expect(redactJson({ smtpPassword: 'abc', list: [`?sig=${signature}`], n: 5, none: null }).json).toEqual({
      smtpPassword: '[secret-1]',
      list: ['?sig=[secret-2]'],
      n: 5,
      none: null,
    })
  })

  test('data without secrets comes back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: fc.constantFrom('a', 'b', ' ', '7', '.', '{', '}', 'é') }), (json) => {
        expect(redactJson(json as never)).toEqual({ json, count: 0 })
      }),
    )
  })
})

describe('S18: a place in the registry', () => {
  const places = [
    'SOFTWARE\\Microsoft\\Windows Azure Backup\\Config\\v4.0.30319\\Providers',
    'HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers\\{b5946137-7b9f-4925-af80-51abd60b20d5}',
    'HKEY_USERS\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings 2',
  ]

  test.each(places)('is no secret under a name that ends with “key”: %s', (place) => {
    const data = { deepestKey: place, at: { key: place, name: 'key' }, keys: [place] }
    expect(redactJson(data)).toEqual({ json: data, count: 0 })
    for (const text of [JSON.stringify(data), `key=${place}`, `Clé : ${place}`, `<key>${place}</key>`]) {
      expect(redact(text)).toEqual({ text, count: 0 })
    }
  })

  test('hides no key that is a part of it or stands behind it', () => {
    const secrets = fc
      .uint8Array({ minLength: 32, maxLength: 64 })
      .map((bytes) => Buffer.from(bytes).toString('base64'))
    fc.assert(
      fc.property(fc.constantFrom(...places), secrets, (place, secret) => {
        const inside = JSON.stringify(redactJson({ deepestKey: `${place}\\${secret}` }).json)
        const behind = redact(`key=${place};AccountKey=${secret}`).text
        return ![inside, behind].some((text) => text.includes(secret.slice(0, 20)))
      }),
    )
  })
})

describe('what triage needs stays', () => {
  test.each([
    'Error 34513. The encryption passphrase stored on this computer is not correctly configured.',
    'The encryption passphrase for this server is not set. Please configure an encryption passphrase. (ID: 34506)',
    'Invalid vault credentials provided. (ID: 34513)',
    'Security PIN entered is incorrect. Provide the correct Security PIN (ID: 100262)',
    'Het wachtwoord is onjuist. ID: 34513',
    'La phrase secrète de chiffrement n’est pas correctement configurée',
    'Password: incorrect',
    'EncryptionKeyStatus : Set',
    'Password:\nThe backup failed with ID: 34513',
    'bearer authentication is required',
    'Hr: = [0x80072ee7] ErrorCode 0x186D2 UserErrorKeyvaultPermissionsNotConfigured',
    'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)',
    'thumbprint=A1B2C3D4E5F60718293A4B5C6D7E8F9001122334',
    'SubscriptionId=6F0E2B1C-58D4-4B7A-9C11-0A2D7E9F4410',
    'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\PassphraseValidator.exe',
    'http://proxy.contoso.com:8080/ admin@contoso.com',
    'http://proxy.contoso.com:8080\nadmin@contoso.com',
    '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTAN\n-----END CERTIFICATE-----',
    'ProxyEnable    REG_DWORD    0x1',
    '1A2C\t0F84\t03/15\t22:03:11.770\t71\tbackupasync.cpp(1160)\tFATAL\tInitialize Storage failed',
  ])('%s', (text) => expect(redact(text)).toEqual({ text, count: 0 }))

  test('a text without secrets comes back unchanged, to the byte', () => {
    const word = fc.constantFrom(
      'backup',
      'ID:',
      '34513',
      '0x80070570',
      'C:\\a b',
      '{6F0E2B1C-58D4-4B7A}',
      '\r\n',
      '\t',
      'é',
      '\0',
      '=',
      ';',
      '"',
      'key',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const text = words.join(' ')
        expect(redact(text)).toEqual({ text, count: 0 })
      }),
    )
  })

  test('any text at all is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(typeof redact(text).text).toBe('string')
      }),
    )
  })
})
