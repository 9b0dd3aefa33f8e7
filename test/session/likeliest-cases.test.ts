import { describe, expect, test } from 'vitest'
import type { Finding, Verdict } from '../../shared/model/finding.ts'
import { comparedWith, coverageOf, ranked } from '../../shared/model/health.ts'
import { failureWords, type LikelyCase, likeliestCases, untoldJobs } from '../../shared/model/likeliest-cases.ts'
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

/** Checks of services are told first, those of writers after them, the others last. */
const placeOf = (check: string) => (check.includes('service') ? 0 : check.includes('writers') ? 1 : 4)
const keysOf = ({ reasons }: LikelyCase) => reasons.map((one) => ('failing' in one ? one.failing.check : one.key))

const nothing = { at: '2026-11-21T07:00:00.000Z', found: [], jobs: [], findings: [] }

describe('what is wrong now', () => {
  test('a case that a check proves comes before one of which only logs speak, and one that all checks refute comes last', () => {
    const findings = [
      finding('mars/refuted#a', 'pass'),
      finding('mars/proven#a', 'fail'),
      finding('mars/open#a', 'unknown'),
    ]
    const logs = [inLogs('mars/refuted', 9_000), inLogs('mars/open', 5)]
    const likely = likeliestCases(findings, { ...nothing, found: logs }, placeOf)
    expect(likely.map(({ case: id, standing }) => [id, standing])).toEqual([
      ['mars/proven', 'proven'],
      ['mars/open', 'supported'],
      ['mars/refuted', 'refuted'],
    ])
    expect(likely.map(keysOf)).toEqual([['mars/proven#a'], ['health.inLogs'], ['health.inLogs', 'health.refuted']])
  })

  test('of cases that share a check, those that nothing else speaks for are left to the one it tells', () => {
    const stopped: Finding = {
      ...finding('mars/old-agent#service', 'fail'),
      cases: ['mars/old-agent', 'mars/stopped', 'mars/crash'],
      tells: 'mars/stopped',
    }
    const named = (found: FoundInLogs[]) =>
      likeliestCases([stopped], { ...nothing, found }, placeOf).map((one) => one.case)
    expect(named([])).toEqual(['mars/stopped'])
    expect(named([inLogs('mars/crash', 2)]).sort()).toEqual(['mars/crash', 'mars/stopped'])
  })

  test('the last job counts for the case that its code leads to', () => {
    const job = { at: '2026-11-21T04:00:00Z', hoursAgo: 3, type: 'Backup', state: 'Aborted', code: 'ID: 1' }
    const match = { case: 'mars/of-job', covers: [], confidence: 'certain' as const, why: [message('health.nothing')] }
    const findings = [finding('mars/other#a', 'fail'), finding('mars/of-job#a', 'fail')]
    const jobs = [{ ...job, diagnosis: { matches: [match] } }]
    const likely = likeliestCases(findings, { ...nothing, jobs }, placeOf)
    const [first] = likely
    expect(first?.case).toBe('mars/of-job')
    expect(first?.reasons[0]).toEqual(
      message('health.job', { hours: 3, type: 'Backup', state: 'Aborted', code: 'ID: 1' }),
    )
    const other = { ...job, code: 'ID: 2', diagnosis: { matches: [] } }
    expect(untoldJobs([...jobs, other], likely)).toEqual([other])
  })

  test('of what is proven, that comes first without which no backup runs, then what jobs and logs tell, then what stops more', () => {
    const findings = [
      finding('mars/setting#value', 'fail'),
      finding('mars/told#value', 'fail'),
      finding('mars/shadow#writers', 'fail'),
      finding('mars/stopped#service', 'fail'),
    ]
    const likely = likeliestCases(findings, { ...nothing, found: [inLogs('mars/told', 1)] }, placeOf)
    expect(likely.map((one) => one.case)).toEqual(['mars/stopped', 'mars/told', 'mars/shadow', 'mars/setting'])
  })

  test('a service that is well does not bring a case to the front, and more lines of one case count no more', () => {
    const findings = [finding('mars/told#service', 'pass'), finding('mars/proven#value', 'fail')]
    const likely = likeliestCases(findings, { ...nothing, found: [inLogs('mars/told', 70)] }, placeOf)
    expect(likely.map(({ case: id, standing }) => [id, standing])).toEqual([
      ['mars/proven', 'proven'],
      ['mars/told', 'refuted'],
    ])
  })

  test('reasons come in the order of their weight: the last job, what its checks show, then the logs', () => {
    const job = { at: '2026-11-21T04:00:00Z', hoursAgo: 3, type: 'Backup', state: 'Aborted', code: 'ID: 1' }
    const match = { case: 'mars/a', covers: [], confidence: 'certain' as const, why: [] }
    const jobs = [{ ...job, diagnosis: { matches: [match] } }]
    const findings = [finding('mars/a#value', 'fail'), finding('mars/a#service', 'fail')]
    const [first] = likeliestCases(findings, { ...nothing, jobs, found: [inLogs('mars/a', 2)] }, placeOf)
    expect(first && keysOf(first)).toEqual(['health.job', 'mars/a#service', 'mars/a#value', 'health.inLogs'])
  })
})

describe('what a check that fails says to who is in a hurry', () => {
  const failed = (evidence: Finding['evidence'], reason = message('health.nothing')) =>
    failureWords({ reason, evidence })
  const writer = (name: string, condition: string, state: number, lastError = '') => ({
    name,
    condition,
    state,
    lastError,
  })

  test('is the state and the last error of each VSS writer that is not well, and how many more there are', () => {
    const well = writer('Registry Writer', 'stable', 1)
    expect(failed({ writers: [well, writer('SQL', 'failed', 8, 'Timed out'), writer('System', 'stuck', 5)] })).toEqual([
      message('health.writerFailed', { writer: 'SQL', state: 8, error: 'Timed out' }),
      message('health.writerState', { writer: 'System', state: 5 }),
    ])
    const many = Array.from({ length: 7 }, (_, index) => writer(`W${index}`, 'failed', 8))
    expect(failed({ writers: many }).slice(4)).toEqual([message('health.moreWriters', { count: 3 })])
    expect(failed({ writers: [well] })).toEqual([message('health.nothing')])
  })

  test('is the reason, but for access lists, of which the title says more than their letters', () => {
    const differs = (wanted: string) => message('check.differs', { path: 'x', found: 'y', wanted })
    expect(failed(null, differs('atLeast 5'))).toEqual([differs('atLeast 5')])
    expect(failed(null, differs('sameAccess D:PAI'))).toEqual([])
    expect(failed(null, differs('grants [{"to":"S-1-5-18"}]'))).toEqual([])
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
