import type { Confidence, Match } from '../../shared/model/diagnosis.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { Evidence, Grade } from './evidence.ts'
import type { SearchableCase } from './searchable-case.ts'
import type { Subject } from './subjects.ts'
import type { WordHit } from './word-search.ts'

interface Standing {
  subject: number
  grade: Grade
  score: number
  /** How well the words of the text fit. */
  words: number
  why: Message[]
  codes: string[]
}

const confidences: Record<Exclude<Grade, 0>, Confidence> = { 1: 'possible', 2: 'likely', 3: 'certain' }
const mostByWords = 5

/**
 * Orders the subjects by what was found. A subject that is certain takes the certainty from those that share all their evidence
 * with it. Words order what codes and messages leave equal; alone they make a subject possible, never more.
 */
export function rank(
  subjects: readonly Subject[],
  evidence: readonly Evidence[],
  readWords: (forgiving: boolean) => WordHit[],
  isElsewhere: (subject: number) => boolean,
): Match[] {
  const standings = weigh(subjects, evidence)
  const best = Math.max(0, ...[...standings.values()].map((standing) => standing.grade))
  // One that is likely needs no order; looking its words up would cost the most of all.
  if (best < 2 || (best === 2 && standings.size > 1)) addWords(standings, readWords(best < 2), best < 2)
  for (const { subject, why } of standings.values()) if (isElsewhere(subject)) why.push(message('why.elsewhere'))
  return [...standings.values()]
    .filter((standing) => standing.grade > 0)
    .sort((one, other) => compare(one, other, subjects, isElsewhere))
    .flatMap((standing) => matchOf(standing, subjects))
}

function weigh(subjects: readonly Subject[], evidence: readonly Evidence[]): Map<number, Standing> {
  const standings = new Map<number, Standing>()
  for (const piece of evidence) {
    if (piece.grade === 0) continue
    for (const subject of piece.owners) {
      const standing = standings.get(subject) ?? { subject, grade: 0, score: 0, words: 0, why: [], codes: [] }
      standing.grade = Math.max(standing.grade, piece.grade) as Grade
      const weight = piece.weight + (piece.exact.has(subject) ? 0.5 : 0)
      standing.score += (weight * piece.grade) / piece.owners.length
      standing.why.push(...(piece.why.get(subject) ?? []))
      if (piece.code !== undefined) standing.codes.push(piece.code)
      standings.set(subject, standing)
    }
  }
  const decided = new Set(
    [...standings.values()]
      .filter(({ subject, grade }) => grade === 3 && subjects[subject]?.from.kind === 'case')
      .map(({ subject }) => subject),
  )
  for (const standing of standings.values()) {
    if (standing.grade !== 2) continue
    const own = evidence.filter((piece) => piece.grade >= 2 && piece.owners.includes(standing.subject))
    if (!own.every((piece) => piece.owners.some((owner) => decided.has(owner)))) continue
    standing.grade = 1
    standing.why.push(message('why.otherDecides'))
  }
  return standings
}

function addWords(standings: Map<number, Standing>, hits: readonly WordHit[], alsoAlone: boolean): void {
  let alone = 0
  for (const { subject, score, words } of hits) {
    const why = message('why.words', { words: words.join(', ') })
    const standing = standings.get(subject)
    if (standing) {
      standing.words = score
      standing.why.push(why)
    } else if (alsoAlone && alone < mostByWords) {
      standings.set(subject, { subject, grade: 1, score: 0, words: score, why: [why], codes: [] })
      alone++
    }
  }
}

function compare(
  one: Standing,
  other: Standing,
  subjects: readonly Subject[],
  isElsewhere: (subject: number) => boolean,
): number {
  const rankOfKind = ({ subject }: Standing) => (subjects[subject]?.from.kind === 'case' ? 0 : 1)
  return (
    other.grade - one.grade ||
    rankOfKind(one) - rankOfKind(other) ||
    other.score - one.score ||
    other.words - one.words ||
    Number(isElsewhere(one.subject)) - Number(isElsewhere(other.subject)) ||
    one.subject - other.subject
  )
}

function matchOf({ subject, grade, why, codes }: Standing, subjects: readonly Subject[]): Match[] {
  const from = subjects[subject]?.from
  if (!from || grade === 0) return []
  const confidence = confidences[grade]
  const reasons = distinct(why)
  if (from.kind === 'case') {
    const cause = causeOf(from.case, codes)
    const opensAt = cause === null ? {} : { cause }
    return [{ case: from.case.id, covers: [...from.case.covers], ...opensAt, confidence, why: reasons }]
  }
  const { code, product, message: text } = from.entry
  return [{ code, product, message: text, confidence, why: reasons }]
}

/** The cause that the found codes speak for; codes of several causes speak for none of them. */
function causeOf({ causeCodes }: SearchableCase, found: readonly string[]): string | null {
  const names = new Set(found.map((code) => code.toLowerCase()))
  const causes = Object.entries(causeCodes).filter(([, codes]) => codes.some((code) => names.has(code.toLowerCase())))
  return causes.length === 1 ? (causes[0]?.[0] ?? null) : null
}

function distinct(messages: Message[]): Message[] {
  return [...new Map(messages.map((entry) => [JSON.stringify(entry), entry])).values()]
}
