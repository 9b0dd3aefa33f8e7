import { describe, expect, test } from 'vitest'
import type { Finding, Verdict } from '../../shared/model/finding.ts'
import { comparedWith, coverageOf, ranked } from '../../shared/model/health.ts'
import { likeliestCases } from '../../shared/model/likeliest-cases.ts'
import type { FoundInLogs } from '../../shared/model/log-scan.ts'
import { message } from '../../shared/model/message.ts'

const finding = (name: string, verdict: Verdict, reason = message('check.passed')): Finding => ({
  check: name,
  cases: [name.split('#')[0] ?? ''],
  verdict,
  reason,
  evidence: null,
  ms: 1,
})
const inLogs = (id: string, count: number): FoundInLogs => ({
  case: id,
  confidence: 'certain',
  why: [],
  count,
  files: 1,
  first: null,
  last: '2026-11-21T04:00:00.000Z',
  newest: { file: 'CBEngineCurr.errlog', line: 1 },
  hours: [],
})

const nothing = { at: '2026-11-21T07:00:00.000Z', found: [], jobs: [], findings: [] }

describe('what is wrong now', () => {
  test('a case that a check proves comes before one of which only logs speak, and one that all checks refute comes last', () => {
    const findings = [
      finding('mars/refuted#a', 'pass'),
      finding('mars/proven#a', 'fail'),
      finding('mars/open#a', 'unknown'),
    ]
    const logs = [inLogs('mars/refuted', 9_000), inLogs('mars/open', 5)]
    const likely = likeliestCases(findings, { ...nothing, found: logs })
    expect(likely.map(({ case: id, standing }) => [id, standing])).toEqual([
      ['mars/proven', 'proven'],
      ['mars/open', 'supported'],
      ['mars/refuted', 'refuted'],
    ])
    expect(likely.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual([
      ['health.proven', 'check.passed'],
      ['health.inLogs'],
      ['health.inLogs', 'health.refuted'],
    ])
  })

  test('the last job counts for the case that its code leads to', () => {
    const job = { at: '2026-11-21T04:00:00Z', hoursAgo: 3, type: 'Backup', state: 'Aborted', code: 'ID: 1' }
    const match = { case: 'mars/of-job', covers: [], confidence: 'certain' as const, why: [message('health.nothing')] }
    const findings = [finding('mars/other#a', 'fail'), finding('mars/of-job#a', 'fail')]
    const [first] = likeliestCases(findings, {
      ...nothing,
      jobs: [{ ...job, diagnosis: { matches: [match] } }],
    })
    expect(first?.case).toBe('mars/of-job')
    expect(first?.reasons[0]).toEqual(
      message('health.job', { hours: 3, type: 'Backup', state: 'Aborted', code: 'ID: 1' }),
    )
  })
})

describe('a check as a whole', () => {
  const denied = message('server.denied', { primitive: 'Get-X', detail: '5' })
  const late = message('server.timeout', { primitive: 'Get-Y', detail: '60 s' })

  test('says how many checks answered, and groups the others by why', () => {
    const findings = [
      finding('a/a#1', 'pass'),
      finding('a/a#2', 'unknown', late),
      finding('a/a#3', 'unknown', denied),
      finding('a/a#4', 'unknown', denied),
      finding('a/a#5', 'notApplicable'),
    ]
    expect(coverageOf(findings)).toEqual({
      asked: 4,
      answered: 1,
      notApplicable: 1,
      unknowns: [
        { group: 'rights', checks: ['a/a#3', 'a/a#4'], reasons: [denied] },
        { group: 'time', checks: ['a/a#2'], reasons: [late] },
      ],
    })
  })

  test('tells what is new, fixed and still there; what has no answer now is none of them', () => {
    const findings = [
      finding('a/a#new', 'fail'),
      finding('a/a#fixed', 'pass'),
      finding('a/a#still', 'fail'),
      finding('a/a#open', 'unknown'),
    ]
    const before = { at: '2026-11-20T00:00:00Z', faults: ['a/a#fixed', 'a/a#still', 'a/a#open', 'a/a#not-asked'] }
    expect(comparedWith(findings, before)).toEqual({
      since: before.at,
      fresh: ['a/a#new'],
      fixed: ['a/a#fixed'],
      still: ['a/a#still'],
    })
  })

  test('shows faults first, and of them what stops backups altogether', () => {
    const reads = new Map([
      ['a/a#acl', 'accessList'],
      ['a/a#service', 'service'],
      ['a/a#writers', 'vssWriters'],
    ])
    const findings = [
      finding('a/a#fine', 'pass'),
      finding('a/a#acl', 'fail'),
      finding('a/a#odd', 'fail'),
      finding('a/a#open', 'unknown'),
      finding('a/a#writers', 'fail'),
      finding('a/a#service', 'fail'),
    ]
    expect(ranked(findings, (check) => reads.get(check)).map(({ check }) => check.slice(4))).toEqual([
      'service',
      'writers',
      'acl',
      'odd',
      'open',
      'fine',
    ])
  })
})
