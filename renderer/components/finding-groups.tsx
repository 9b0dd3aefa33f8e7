import type { Finding, Verdict } from '../../shared/model/finding.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'
import { FindingRow } from './finding-row.tsx'
import { Fold } from './fold.tsx'
import { Quiet } from './quiet.tsx'

const groups: readonly [Verdict, TextKey][] = [
  ['fail', 'verdict.groupFail'],
  ['unknown', 'verdict.groupUnknown'],
  ['pass', 'verdict.groupPass'],
  ['notApplicable', 'verdict.groupNotApplicable'],
]

/** Findings by verdict, the worst first; those that pass or do not apply here are folded away. */
export function FindingGroups({ findings }: { findings: readonly Finding[] }) {
  return groups.map(([verdict, title]) => (
    <Group
      key={verdict}
      title={title}
      verdict={verdict}
      findings={findings.filter((finding) => finding.verdict === verdict)}
    />
  ))
}

function Group({ title, verdict, findings }: { title: TextKey; verdict: Verdict; findings: readonly Finding[] }) {
  const { text } = useTexts()
  if (findings.length === 0) return null
  const counted = text(title, { count: findings.length })
  const rows = findings.map((finding) => <FindingRow key={finding.check} finding={finding} />)
  if (verdict === 'pass' || verdict === 'notApplicable') {
    return (
      <Fold title={counted}>
        <ul className="plain">{rows}</ul>
      </Fold>
    )
  }
  return (
    <div className="stack">
      <h3>{counted}</h3>
      {verdict === 'unknown' && <Quiet>{text('verdict.unknownWhat')}</Quiet>}
      <ul className="plain">{rows}</ul>
    </div>
  )
}

/** How many findings have each verdict, for a sentence. */
export function verdictCounts(findings: readonly Finding[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length
  return { pass: count('pass'), fail: count('fail'), unknown: count('unknown'), notApplicable: count('notApplicable') }
}
