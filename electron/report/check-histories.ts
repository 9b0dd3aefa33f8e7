import type { Json } from '../../shared/model/expectation.ts'
import type { Finding, Verdict } from '../../shared/model/finding.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'

/** What a check answered at a time; `reason` and `evidence` are `null` where only its passing was written down. */
export interface CheckAnswer {
  at: string
  verdict: Verdict
  reason: Message | null
  evidence: Json
}

/** How a check has answered over a time. Its first answer that was no pass stays, whatever came after it. */
export interface CheckHistory {
  check: string
  cases: readonly string[]
  first: CheckAnswer
  firstNotPassed: CheckAnswer | null
  last: CheckAnswer
  /** What was read for the newest answers that are like the last one; `null` when only their passing was written down. */
  lastRead: Json
  /** How often it failed. */
  fails: number
  /** The whole first finding that did not pass, for what is known of it besides. */
  finding: Finding | null
}

/** Gathers what the records of checks say, check by check. Holds two answers of each check, however many there were. */
export function checkHistories(): { add(record: JournalRecord): void; all(): CheckHistory[] } {
  const names = new Map<string, readonly string[]>()
  const histories = new Map<string, CheckHistory>()

  function note(check: string, cases: readonly string[], answer: CheckAnswer, finding: Finding | null): void {
    const isPass = answer.verdict === 'pass' || answer.verdict === 'notApplicable'
    const known = histories.get(check)
    const fails = (known?.fails ?? 0) + (answer.verdict === 'fail' ? 1 : 0)
    histories.set(check, {
      check,
      cases: cases.length > 0 ? cases : (known?.cases ?? []),
      first: known?.first ?? answer,
      firstNotPassed: known?.firstNotPassed ?? (isPass ? null : answer),
      last: answer,
      lastRead: answer.evidence ?? (known?.last.verdict === answer.verdict ? known.lastRead : null),
      fails,
      finding: known?.finding ?? (isPass ? null : finding),
    })
  }

  return {
    add({ at, entry }) {
      if (entry.kind === 'checksNamed') names.set(entry.digest, entry.checks)
      if (entry.kind !== 'checked') return
      const told = new Set(entry.findings.map(({ check }) => check))
      for (const finding of entry.findings) {
        const { check, cases, verdict, reason, evidence } = finding
        note(check, cases, { at, verdict, reason, evidence }, finding)
      }
      for (const check of names.get(entry.asked ?? '') ?? []) {
        if (!told.has(check)) note(check, [], { at, verdict: 'pass', reason: null, evidence: null }, null)
      }
    },
    all: () => [...histories.values()],
  }
}
