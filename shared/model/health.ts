import type { Finding } from './finding.ts'
import type { Message } from './message.ts'

/** Why checks have no answer, as far as that tells what to do about it. */
export type UnknownGroup = 'rights' | 'time' | 'value' | 'moment' | 'cancelled' | 'failed' | 'other'

/** How many of the checks answered; those that do not apply here are not among them. */
export interface Coverage {
  asked: number
  answered: number
  notApplicable: number
  /** Those without an answer, by why; the largest group first. */
  unknowns: { group: UnknownGroup; checks: string[]; reasons: Message[] }[]
}

/** What became of the faults of an earlier check, by the names of checks. */
export interface Compared {
  /** When that was, ISO 8601. */
  since: string
  fresh: string[]
  fixed: string[]
  still: string[]
}

const groupOf: Record<string, UnknownGroup> = {
  'server.denied': 'rights',
  'server.timeout': 'time',
  'server.failed': 'failed',
  'server.died': 'failed',
  'server.garbled': 'failed',
  'check.readFailed': 'failed',
  'check.inputUnknown': 'value',
  'check.factUnknown': 'value',
  'check.provesNothing': 'moment',
  'check.cancelled': 'cancelled',
  'server.cancelled': 'cancelled',
}

/** Says how much of what was asked is known, and why the rest is not. */
export function coverageOf(findings: readonly Finding[]): Coverage {
  const applicable = findings.filter(({ verdict }) => verdict !== 'notApplicable')
  const unknown = applicable.filter(({ verdict }) => verdict === 'unknown')
  const groups = Map.groupBy(unknown, ({ reason }) => groupOf[reason.key] ?? 'other')
  return {
    asked: applicable.length,
    answered: applicable.length - unknown.length,
    notApplicable: findings.length - applicable.length,
    unknowns: [...groups]
      .map(([group, some]) => ({
        group,
        checks: some.map(({ check }) => check),
        reasons: [...new Map(some.map(({ reason }) => [JSON.stringify(reason), reason])).values()],
      }))
      .sort((one, other) => other.checks.length - one.checks.length),
  }
}

/** Holds findings against the faults of an earlier check. What was not asked now, or has no answer now, is neither fixed nor still there. */
export function comparedWith(
  findings: readonly Finding[],
  before: { at: string; faults: readonly string[] },
): Compared {
  const was = new Set(before.faults)
  const named = (some: readonly Finding[]) => some.map(({ check }) => check)
  const faults = findings.filter(({ verdict }) => verdict === 'fail')
  return {
    since: before.at,
    fresh: named(faults.filter(({ check }) => !was.has(check))),
    fixed: named(findings.filter(({ check, verdict }) => verdict === 'pass' && was.has(check))),
    still: named(faults.filter(({ check }) => was.has(check))),
  }
}

/**
 * What stops backups altogether comes before what spoils some of them: the program and its services, then what it stands on, then rights and
 * settings. Reads that are not listed come last.
 */
const stopsFirst = [
  ['service', 'installedServices', 'programs', 'marsSettings', 'device'],
  ['disks', 'volume', 'volumes', 'dpmStorage', 'shadowStorage', 'shadowStorages', 'vssWriters'],
  ['endpoint', 'proxy', 'winInetProxy', 'clock', 'certificates', 'certificate', 'firewallRules', 'networkAdapters'],
  ['accessList', 'folderOwners', 'scheduledTask', 'scheduledTasks', 'marsPolicy', 'antivirus', 'registryValue'],
]

/** How early a fault in what a check reads is told: 0 where no backup runs at all, higher numbers for what spoils less. */
export function placeOfRead(read: string | undefined): number {
  const found = stopsFirst.findIndex((reads) => read !== undefined && reads.includes(read))
  return found < 0 ? stopsFirst.length : found
}

/** Orders findings for a person: faults, then what is unknown, then the rest; among faults what stops backups first. */
export function ranked(findings: readonly Finding[], readOf: (check: string) => string | undefined): Finding[] {
  const verdicts: Finding['verdict'][] = ['fail', 'unknown', 'pass', 'notApplicable']
  const place = ({ check }: Finding) => placeOfRead(readOf(check))
  return findings.toSorted(
    (one, other) =>
      verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
      place(one) - place(other) ||
      other.cases.length - one.cases.length,
  )
}
