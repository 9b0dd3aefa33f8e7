import { type Message, message } from '../../shared/model/message.ts'
import type { FoundCode } from './code-table.ts'
import type { FoundPart } from './message-parts.ts'
import type { FoundMessage, MessageOwner } from './message-patterns.ts'
import { productWords } from './product-words.ts'
import type { Subject } from './subjects.ts'
import type { ListedWriter } from './writer-listing.ts'

/** How much a piece of evidence says: 0 nothing, 1 possible, 2 likely, 3 certain. */
export type Grade = 0 | 1 | 2 | 3

/** Something that was found, and what it says for each subject it belongs to. */
export interface Evidence {
  grade: Grade
  owners: number[]
  /** The code that was found, as the case writes it; missing when it was no code. */
  code?: string
  /** Orders subjects of the same grade. */
  weight: number
  /** Owners who write the message exactly as it was found; they come first. */
  exact: ReadonlySet<number>
  why: Map<number, Message[]>
}

/** What is known of the whole text when evidence is weighed. */
export interface Setting {
  subjects: readonly Subject[]
  /** How many words the text has. */
  words: number
  /** The text holds a word of our products. */
  aboutBackup: boolean
  /** The text holds a word of other subjects, such as printers. */
  aboutOther: boolean
  /** Subjects of which a code was found. */
  coded: ReadonlySet<number>
}

const product = new Set(productWords)
/** A message with fewer words and none of our products' words is one that any program can show. */
const fewestWordsOfOwnMessage = 10
/** Without a word of our products, a code that others report too must be so much of the whole, and a message stands in a short text. */
const leastShareOfCode = 0.25
const mostOfText = 0.5
const shortText = 120
const longestQuote = 160

/** Weighs a message: certain when it belongs to one subject and to our products alone. */
export function messageEvidence({ pattern, free }: FoundMessage, setting: Setting): Evidence {
  const owners = ownersOf(pattern.owners, setting)
  const subjects = owners.map((owner) => owner.subject)
  const specific = isSpecific(pattern.words, subjects, setting.subjects)
  const grade = specific ? gradeOf(subjects.length, free) : commonGrade(pattern.words.length, 0, free, setting)
  const notes = notesOn(subjects.length, specific, free)
  const why = new Map(
    owners.map(({ subject, language, text }) => [
      subject,
      [message('why.message', { language, text: shortened(text) }), ...notes],
    ]),
  )
  const weight = (specific ? 4 : 1) + Math.min(pattern.words.length, 50) / 50
  const exact = new Set(owners.filter((owner) => owner.exact).map((owner) => owner.subject))
  return { grade, owners: subjects, weight, exact, why }
}

/** So much of a message makes it likely, when only one subject has it. */
const mostOfMessage = 0.7

/** Weighs a message of which a part was found: never certain, because the rest may tell it from another. */
export function partEvidence({ pattern, share }: FoundPart, setting: Setting): Evidence {
  const owners = ownersOf(pattern.owners, setting)
  const subjects = owners.map((owner) => owner.subject)
  const specific = isSpecific(pattern.words, subjects, setting.subjects)
  const likely = specific && subjects.length === 1 && share >= mostOfMessage
  const grade = specific || setting.aboutBackup ? 1 : 0
  const why = new Map(
    owners.map(({ subject, language, text }) => [
      subject,
      [message('why.part', { language, text: shortened(text) }), ...notesOn(subjects.length, specific, true)],
    ]),
  )
  return { grade: likely ? 2 : grade, owners: subjects, weight: share, exact: new Set(), why }
}

/** A text that a case has belongs to the case, and to a mere index entry only when the entry's code was found too. */
function ownersOf(owners: readonly MessageOwner[], { subjects, coded }: Setting): readonly MessageOwner[] {
  const isCase = ({ subject }: MessageOwner) => subjects[subject]?.from.kind === 'case'
  if (!owners.some(isCase)) return owners
  return owners.filter((owner) => isCase(owner) || coded.has(owner.subject))
}

/** Weighs a code: certain when it belongs to one subject and no other product reports it. */
export function codeEvidence(found: FoundCode, setting: Setting): Evidence {
  const { code, otherFace, specific, owners } = found
  const grade = specific ? gradeOf(owners.length, true) : commonGrade(1, leastShareOfCode, true, setting)
  const first = otherFace === null ? message('why.code', { code }) : message('why.face', { code, found: otherFace })
  const reasons = [first, ...notesOn(owners.length, specific, true)]
  const why = new Map(owners.map((owner) => [owner, reasons]))
  return { grade, owners, code, weight: specific ? 3 : 1, exact: new Set(owners), why }
}

/**
 * Weighs a list of VSS writers: it is what the checks of some cases would read. Stable writers say little, failed ones are what those
 * cases are about, and a waiting one may only be part of a backup.
 */
export function listingEvidence(writers: readonly ListedWriter[], subjects: readonly Subject[]): Evidence[] {
  if (writers.length === 0) return []
  const owners = [...subjects.keys()].filter((subject) => {
    const from = subjects[subject]?.from
    return from?.kind === 'case' && from.case.reads.includes('vssWriters')
  })
  if (owners.length === 0) return []
  const unstable = writers.filter(({ state }) => state !== 'stable').map(({ name }) => name)
  const failed = writers.some(({ state }) => state === 'failed')
  const grade = failed ? gradeOf(owners.length, true) : 2
  const first =
    unstable.length === 0 ? message('why.writersStable') : message('why.writers', { writers: unstable.join(', ') })
  const why = new Map(owners.map((owner) => [owner, [first, ...notesOn(owners.length, true, true)]]))
  return [{ grade: unstable.length === 0 ? 1 : grade, owners, weight: 3, exact: new Set(), why }]
}

function gradeOf(owners: number, free: boolean): Grade {
  if (!free) return 1
  return owners === 1 ? 3 : 2
}

/** The grade of what other programs report too: it needs a text that is about backup, or about nothing else. */
function commonGrade(words: number, leastShare: number, free: boolean, setting: Setting): Grade {
  const share = words / Math.max(1, setting.words)
  if (setting.aboutBackup) return free ? 2 : 1
  if (share >= mostOfText && free) return 2
  return !setting.aboutOther && share >= leastShare && setting.words <= shortText ? 1 : 0
}

function isSpecific(words: string[], owners: number[], subjects: readonly Subject[]): boolean {
  if (words.some((word) => product.has(word))) return true
  const windowsText = owners.some((owner) => subjects[owner]?.codes.some((code) => /^0x8/i.test(code)))
  return words.length >= fewestWordsOfOwnMessage && !windowsText
}

function notesOn(owners: number, specific: boolean, free: boolean): Message[] {
  const notes: Message[] = []
  if (owners > 1) notes.push(message('why.shared', { owners }))
  if (!specific) notes.push(message('why.common'))
  if (!free) notes.push(message('why.partOfOther'))
  return notes
}

function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`
}
