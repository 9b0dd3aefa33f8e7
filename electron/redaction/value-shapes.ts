import { statementWords } from './secret-labels.ts'
import { lineBreak } from './text-view.ts'

/** How much of a value is looked at to judge it. Longer values are always secrets where a label says so. */
export const judged = 200

const statements = new Set(statementWords)

/** Whether what follows a label says something about the secret ("(not set)") instead of telling it. */
export function isStatement(value: string): boolean {
  if (value.length >= judged) return false
  const words = wordsOf(value)
  return words.length <= 4 && words.every(isStatementWord)
}

/** Whether a line of several words reads like a sentence about a secret: at least half of its words are of that kind. */
export function isSentence(line: string): boolean {
  const words = wordsOf(line)
  return words.length > 1 && 2 * words.filter(isStatementWord).length >= words.length
}

const wordBreaks = new RegExp(`[\\s,;:!?()<>[\\]{}"'’.${lineBreak}]+`)

function wordsOf(value: string): string[] {
  return value
    .toLowerCase()
    .split(wordBreaks)
    .filter((word) => word !== '')
}

function isStatementWord(word: string): boolean {
  return statements.has(word) || /^[*•●x._–—-]+$/.test(word)
}

/** Whether a value stands for something else: a placeholder or a variable. */
export function isPlaceholder(value: string): boolean {
  return /^(?:%[\w-]+%|%[sd]|\{\{?\s?[\w.-]*\s?\}?\}|\$\{[^}]*\}|\$\([^)]*\)|<[^>]*>)$/.test(value)
}

/** How much of a value `beginsOtherwise` looks at. */
export const judgedHead = 30

/** Whether a value begins like no secret: a token of redaction, the place of a file, or (in code) a variable or a command. */
export function beginsOtherwise(head: string, isCode: boolean): boolean {
  if (/^(?:\[secret-\d+\]|[A-Za-z]:\\|file:\/\/)/.test(head)) return true
  return (
    isCode &&
    /^(?:\$(?:env:)?[A-Za-z_]{1,20}(?![\w!#%&*])|\(|@\{|(?:Read|Get|ConvertTo|ConvertFrom|New|Import)-[A-Z])/.test(head)
  )
}

const structure = new RegExp(`^[{[](?:["'{[${lineBreak}]|$)`)

/** A label before an object or a list says nothing of itself; the fields inside are looked at one by one. */
export function isStructure(value: string): boolean {
  return structure.test(value)
}

const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-/i
const codes =
  /^(?:kb|cve|sha|aes|md|tls|ssl|utf|rc|rsa|win|x|ntlmv|oauth|smb|pkcs|v|id|event|error|code|s-1|aadsts)[-_#]?\d/i

/** Whether a word that no sign assigns looks like a secret: letters with digits or signs, and no code, path, date or address. */
export function looksSecret(value: string): boolean {
  const word = value.slice(0, judged).replace(/[.,;:!?)\]}"'’]+$/, '')
  if (word.length < 5 || /[\\<>{}()]|:\/\//.test(word) || !/[A-Za-z]/.test(word)) return false
  if (/^\[?0x/i.test(word) || guid.test(word) || codes.test(word)) return false
  if (/^v?\d+(?:[.,:/-]\d+)*\.?[A-Za-z%]{0,3}$/.test(word) || /^\d{4}-\d\d-\d\d/.test(word)) return false
  if (/\.[a-z]{2,4}$/i.test(word)) return false
  return /\d/.test(word) || /[!@#$%^&*+=~?][A-Za-z]/.test(word)
}

/** Whether the beginning of a value can be that of a key: no word has these signs. */
export function mayBeKey(head: string): boolean {
  return /[\d+/=%]/.test(head)
}

/** A key of the registry, with or without its hive, and with its backslashes doubled or not. */
const registryPath =
  /^(?:HK(?:LM|CU|U|CR|CC|EY_[A-Z_]{4,20}):?\\+)?(?:SOFTWARE|SYSTEM|SAM|SECURITY|HARDWARE|\.DEFAULT|S-1-\d[\d-]*)\\+[^\\]/i

/**
 * Whether a base64 or hex value is a key: long enough and no GUID, thumbprint, word or place in the registry; from 40 characters on also no
 * hash. A part of such a place counts by itself.
 */
export function looksKey(value: string, least: number): boolean {
  if (registryPath.test(value)) return value.split(/\\+/).some((part) => looksKey(part, least))
  if (value.length < least || guid.test(value) || /^[0-9a-f]{40}$/i.test(value) || !mayBeKey(value)) return false
  return least < 40 || (/\d/.test(value) && /[A-Za-z]/.test(value) && !/^[0-9a-f]*$/i.test(value))
}
