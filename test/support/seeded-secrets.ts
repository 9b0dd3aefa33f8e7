import { createHash } from 'node:crypto'

/** A secret as a test plants it: a text around it, and the pieces of it that may stand nowhere afterwards. */
export interface SeededSecret {
  name: string
  text: string
  pieces: string[]
}

function letters(name: string, length: number, encoding: 'base64' | 'base64url' | 'hex' = 'base64'): string {
  const block = createHash('sha512').update(name).digest(encoding).replace(/[=+/]/g, 'x')
  return block.repeat(Math.ceil(length / block.length)).slice(0, length)
}

/** The beginning, the middle and the end of a secret, each long enough to be found by nothing else. */
function piecesOf(secret: string): string[] {
  if (secret.length <= 16) return [secret]
  const middle = Math.floor(secret.length / 2)
  return [secret.slice(0, 10), secret.slice(middle - 5, middle + 5), secret.slice(-10)]
}

const signature = `${letters('sas', 43)}=`
const accountKey = `${letters('account', 86)}==`
const token = `eyJhbGciOiJSUzI1NiJ9.eyJ${letters('payload', 60, 'base64url')}.${letters('signature', 86, 'base64url')}`
const certificate = `MIIKbQIBAzCC${letters('credential', 400)}`
const proxy = letters('proxy', 32, 'hex')
const smtp = letters('smtp', 32, 'hex')
const phrase = 'Correct7Horse Battery9Staple Quux4Zebra'
const pin = '739154'

/** One of each kind that the product meets. */
export const seededSecrets: readonly SeededSecret[] = [
  { name: 'a passphrase', text: `Passphrase: ${phrase}`, pieces: phrase.split(' ') },
  { name: 'a security PIN', text: `Security PIN: ${pin}`, pieces: [pin] },
  {
    name: 'vault credentials',
    text: `<RSBackupVaultAADCreds><ManagementCert>${certificate}</ManagementCert></RSBackupVaultAADCreds>`,
    pieces: piecesOf(certificate.slice(12)),
  },
  {
    name: 'a SAS',
    text: `https://a.blob.core.windows.net/c?sv=2024-01-01&sig=${signature}&se=2030`,
    pieces: piecesOf(signature),
  },
  { name: 'a storage key', text: `AccountName=a;AccountKey=${accountKey};x=y`, pieces: piecesOf(accountKey) },
  { name: 'a bearer token', text: `Authorization: Bearer ${token}`, pieces: piecesOf(token.slice(25)) },
  { name: 'a proxy password', text: `http://svc:${proxy}@proxy.contoso.com:8080/`, pieces: piecesOf(proxy) },
  { name: 'an SMTP password', text: `SMTPPassword="${smtp}";`, pieces: piecesOf(smtp) },
]

/** Long secrets that are still found when a line was broken inside them. */
const broken = new Set(['a SAS', 'a storage key', 'a bearer token', 'vault credentials'])

const jsonEscapes: Record<string, string> = { '&': '\\u0026', '=': '\\u003d', '"': '\\"', '/': '\\/' }

/** The ways in which a log or a person may write the same text. */
export const notations: Record<string, (secret: SeededSecret) => string | null> = {
  plain: ({ text }) => text,
  'split over lines': ({ name, text, pieces: [first = ''] }) =>
    broken.has(name) ? text.replace(first, `${first.slice(0, 5)}\r\n    ${first.slice(5)}`) : null,
  'UTF-16 read as bytes': ({ text }) => [...text].map((letter) => `${letter}\0`).join(''),
  'JSON-escaped': ({ text }) => text.replace(/[&="/]/g, (sign) => jsonEscapes[sign] ?? sign),
  'JSON in JSON': ({ text }) => JSON.stringify(JSON.stringify({ said: text })),
  'URL-encoded': ({ name, text }) => (name === 'a SAS' ? encodeURIComponent(text) : null),
}

/** Which secrets can be read in what was written: bytes of any encoding, line breaks and escapes looked through. */
export function readableSecrets(bytes: Buffer | string): string[] {
  const raw = typeof bytes === 'string' ? bytes : bytes.toString('utf8')
  const readings = [raw, typeof bytes === 'string' ? '' : bytes.toString('utf16le')]
  const plain = readings.map((text) =>
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\[rnt]/g, '')
      .replace(/[\s\0\\]/g, ''),
  )
  return seededSecrets
    .filter(({ pieces }) => pieces.some((piece) => plain.some((text) => text.includes(piece))))
    .map(({ name }) => name)
}
