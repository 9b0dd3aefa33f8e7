import { Link } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Case } from '../../shared/model/case.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { VerdictBadge, verdictTones } from './badges.tsx'
import { Evidence } from './evidence.tsx'
import { Panel } from './panel.tsx'
import { Quiet } from './quiet.tsx'
import { WriterNotes } from './writer-notes.tsx'

/** One result of a check: verdict, reason, evidence one click away, and the problems it belongs to. */
export function FindingRow({ finding, withCases }: { finding: Finding; withCases: boolean }) {
  const { text, say, localized, number } = useTexts()
  const [caseId = '', checkId = ''] = finding.check.split('#')
  const theCase = useSession((state) => state.cases[caseId])
  const needCase = useSession((state) => state.needCase)
  useEffect(() => void needCase(caseId), [needCase, caseId])
  const check = theCase?.checks.find(({ id }) => id === checkId)
  return (
    <li>
      <Panel tone={verdictTones[finding.verdict]}>
        <div className="row spread">
          <h4>{check ? localized(check.title) : visibleText(finding.check)}</h4>
          <VerdictBadge verdict={finding.verdict} />
        </div>
        <p>{say(finding.reason)}</p>
        {check && finding.verdict === 'fail' && <Quiet>{localized(check.meaning)}</Quiet>}
        <WriterNotes finding={finding} />
        {withCases && <CaseLinks ids={finding.cases} />}
        <div className="row spread">
          <Evidence label="finding.evidence" evidence={finding.evidence} />
          <Quiet as="span" small>
            {text('finding.ms', { ms: number(Math.round(finding.ms)) })}
          </Quiet>
        </div>
      </Panel>
    </li>
  )
}

function CaseLinks({ ids }: { ids: readonly string[] }) {
  const { text, localized } = useTexts()
  const known = useSession((state) => state.view?.cases)
  const showCase = useSession((state) => state.showCase)
  const cases = ids.flatMap<Pick<Case, 'id' | 'title'>>((id) => known?.find((each) => each.id === id) ?? [])
  if (cases.length === 0) return null
  return (
    <div className="row">
      <Quiet as="span" small>
        {text('finding.belongsTo')}
      </Quiet>
      {cases.map(({ id, title }) => (
        <Link key={id} as="button" inline onClick={() => void showCase(id)}>
          {localized(title)}
        </Link>
      ))}
    </div>
  )
}
