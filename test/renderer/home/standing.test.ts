import { describe, expect, test } from 'vitest'
import { failedWriters, foundProblems, standingOf } from '../../../renderer/screens/home/standing.ts'
import type { CheckRound } from '../../../renderer/state/checks-slice.ts'
import type { CaseSummary } from '../../../shared/ipc.ts'
import type { Finding, Verdict } from '../../../shared/model/finding.ts'
import { type Runs, runsOf } from '../../../shared/model/runs.ts'
import { recordsOf, repaired, sessionView } from '../recorded-repair.ts'

const [known] = sessionView().cases
if (!known) throw new Error('The recorded session knows no case.')

const caseOf = (id: string, repairable = true): CaseSummary => ({ ...known, id, repairable })
const cases = [caseOf('mars/one'), caseOf('mars/two', false), caseOf('mars/both', false)]

function finding(verdict: Verdict, ...owners: string[]): Finding {
  return { check: `${owners[0]}#check`, cases: owners, verdict, reason: { key: '', values: {} }, evidence: null, ms: 1 }
}

function ended(findings: Finding[], changed: Partial<CheckRound> = {}): CheckRound {
  return { scope: null, running: false, cancelled: false, stale: false, findings, ms: 10, ...changed } as CheckRound
}

const kindOf = (round: CheckRound | null, interrupted: Runs = []) => standingOf(round, cases, interrupted).kind
const pass = finding('pass', 'mars/one')
const fail = finding('fail', 'mars/one')
const unknown = finding('unknown', 'mars/two')

describe('how a server stands', () => {
  test.each<[string, CheckRound | null, string]>([
    ['nobody has asked yet', null, 'notChecked'],
    ['checks are on their way and nothing was found', ended([pass], { running: true, ms: null }), 'checking'],
    ['every check was answered and passed', ended([pass, pass]), 'good'],
    ['one answer is missing', ended([pass, unknown]), 'unknown'],
    ['a check failed', ended([pass, fail, unknown]), 'fault'],
    ['a check failed while others still run', ended([fail], { running: true, ms: null }), 'fault'],
    ['the checks were stopped', ended([pass], { cancelled: true, ms: null }), 'stopped'],
    ['something was changed since', ended([pass], { stale: true }), 'stale'],
    ['a fault was repaired since', ended([fail], { stale: true }), 'stale'],
    ['the request for the checks failed', ended([], { ms: null }), 'broken'],
    ['no check applies', ended([]), 'nothingAsked'],
  ])('%s', (_, round, kind) => {
    expect(kindOf(round)).toBe(kind)
  })

  test('an interrupted run comes before everything else', () => {
    expect(kindOf(ended([fail]), runsOf(recordsOf(repaired.slice(0, 2))))).toBe('interrupted')
  })

  test('says how many of the checks that were asked are answered', () => {
    const strange = { ...pass, verdict: 'notApplicable' as Verdict }
    expect(standingOf(ended([pass, unknown, fail, strange]), cases, [])).toMatchObject({
      coverage: { asked: 3, answered: 2, unknown: 1 },
    })
  })
})

describe('the problems behind failed checks', () => {
  const names = (findings: Finding[]) => foundProblems(findings, cases).map((found) => found.case.id)

  test('are as few as explain all of them', () => {
    const findings = [finding('fail', 'mars/one', 'mars/both'), finding('fail', 'mars/two', 'mars/both')]
    expect(names(findings)).toEqual(['mars/both'])
  })

  test('can be repaired here where two explain as much', () => {
    expect(names([finding('fail', 'mars/two', 'mars/one')])).toEqual(['mars/one'])
  })

  test('are the one that a shared check tells, whoever else asks it and whoever explains more', () => {
    const shared = { ...finding('fail', 'mars/both', 'mars/one', 'mars/two'), tells: 'mars/two' }
    expect(names([shared])).toEqual(['mars/two'])
    expect(names([shared, finding('fail', 'mars/both')])).toEqual(['mars/two', 'mars/both'])
  })

  test('come in an order of their own: what can be repaired here is first', () => {
    const findings = [finding('fail', 'mars/two'), finding('fail', 'mars/two'), finding('fail', 'mars/one')]
    expect(names(findings)).toEqual(['mars/one', 'mars/two'])
  })

  test('begin with what stops backups altogether, whether or not it can be repaired here', () => {
    const stopping = cases.map((one) => ({ ...one, places: { check: one.id === 'mars/two' ? 0 : 3 } }))
    const findings = [finding('fail', 'mars/one'), finding('fail', 'mars/two')]
    expect(foundProblems(findings, stopping).map((found) => found.case.id)).toEqual(['mars/two', 'mars/one'])
  })

  test('leave out what passed or is unknown', () => {
    expect(names([pass, unknown])).toEqual([])
  })
})

test('writers that are shown as failed are counted, once for all checks that read them', () => {
  const evidence = { writers: [{ condition: 'failed' }, { condition: 'stable' }, { condition: 'failed' }] }
  expect(failedWriters([{ ...fail, evidence }, { ...fail, evidence }, fail])).toBe(2)
})
