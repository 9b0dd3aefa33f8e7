/** What a secret is to its owner. A report counts and shows what was replaced by these kinds. */
export const secretKinds = [
  'password',
  'passphrase',
  'pin',
  'storageKey',
  'sasSignature',
  'token',
  'clientSecret',
  'cookie',
  'connectionString',
  'recoveryKey',
  'certificate',
  'privateKey',
  'protectedData',
] as const

/** One of the kinds of secret that redaction knows. */
export type SecretKind = (typeof secretKinds)[number]

/** Where something stands in a text: from `start` up to `end`, which is no part of it. */
export interface Range {
  start: number
  end: number
}

/** Where a secret stands in a text, its label not included, and what it is. */
export interface FoundSecret extends Range {
  kind: SecretKind
}

/**
 * How the value of a secret looks, which decides where it ends and what counts as one:
 * `text` one word, or what is quoted; `phrase` may hold blanks; `digits` a PIN; `key` a long base64 or hex value;
 * `signature` base64 that may be broken over lines; `bearer` what follows that word; `header` a header but its scheme;
 * `line` the rest of the line.
 */
export type ValueShape = 'text' | 'phrase' | 'digits' | 'key' | 'signature' | 'bearer' | 'header' | 'line'
