import { useEffect } from 'react'
import type { Finding } from '../../shared/model/finding.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { VerdictBadge, verdictTones } from './badges.tsx'
import { Evidence } from './evidence.tsx'
import { Panel } from './panel.tsx'
import { Quiet } from './quiet.tsx'
import { WriterNotes } from './writer-notes.tsx'

/** One result of a check: verdict, reason, and evidence one click away. */
export function FindingRow({ finding }: { finding: Finding }) {
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
