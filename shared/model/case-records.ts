import { isCaseMatch } from './diagnosis.ts'
import type { Finding } from './finding.ts'
import type { JournalRecord } from './journal-record.ts'

/** What of a journal is about one case. Its records are shown to it in their order. */
export interface CaseRecords {
  /**
   * Whether a record is about the case: its runs, texts that were taken for it, checks of it that did not pass, and after each of these the
   * next round in which they all did. Rounds after that prove nothing new.
   */
  isAbout(record: JournalRecord): boolean
  /** The record without the checks of other cases; what belongs to a run stays whole. */
  narrowed(record: JournalRecord): JournalRecord
}

/** What of a journal is about the case of an id. Holds the names of its checks and runs, and nothing else of the journal. */
export function caseRecords(id: string): CaseRecords {
  const runs = new Set<string>()
  const checks = new Set<string>()
  const named = new Map<string, boolean>()
  let isProofWanted = true

  const isOwn = ({ check, cases }: Finding) => cases.includes(id) || check.startsWith(`${id}#`)
  const isOwnName = (check: string) => checks.has(check) || check.startsWith(`${id}#`)
  function isTelling(isNews: boolean): boolean {
    const told = isNews || isProofWanted
    isProofWanted = isNews
    return told
  }

  return {
    isAbout({ entry }) {
      if (entry.kind === 'runStarted' && entry.plan.case === id) runs.add(entry.run)
      if ('run' in entry && entry.run !== null) return runs.has(entry.run) && isTelling(true)
      if (entry.kind === 'diagnosed') return entry.diagnosis.matches.some((one) => isCaseMatch(one) && one.case === id)
      if (entry.kind === 'checksNamed') named.set(entry.digest, entry.checks.some(isOwnName))
      if (entry.kind !== 'checked') return false
      const own = entry.findings.filter(isOwn)
      for (const { check } of own) checks.add(check)
      if (own.length === 0 && !named.get(entry.asked ?? '')) return false
      return isTelling(own.some(({ verdict }) => verdict === 'fail' || verdict === 'unknown'))
    },
    narrowed(record) {
      const { entry } = record
      if (entry.kind === 'checksNamed')
        return { ...record, entry: { ...entry, checks: entry.checks.filter(isOwnName) } }
      if (entry.kind !== 'checked' || entry.run !== null) return record
      return { ...record, entry: { ...entry, findings: entry.findings.filter(isOwn) } }
    },
  }
}
