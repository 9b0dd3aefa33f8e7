import type { Check } from '../../../shared/model/case-question.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { VerdictBadge, verdictTones } from '../../components/badges.tsx'
import { Evidence } from '../../components/evidence.tsx'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { ReferenceLink } from '../../components/reference-link.tsx'
import { WriterNotes } from '../../components/writer-notes.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { foundFacts } from './found-facts.ts'
import { FoundTable } from './found-table.tsx'

/** One check of the open case with its answer: what it means, the facts as a table, and what was read one press away. */
export function FoundRow({ check, finding }: { check: Check; finding: Finding }) {
  const { text, say, localized } = useTexts()
  const facts = foundFacts(finding)
  const meaning = localized(check.meaning)
  return (
    <li>
      <Panel tone={verdictTones[finding.verdict]}>
        <div className="row spread">
          <h3>{localized(check.title)}</h3>
          <VerdictBadge verdict={finding.verdict} />
        </div>
        {facts === null && <p>{say(finding.reason)}</p>}
        {facts && <FoundTable name={localized(check.title)} facts={facts} />}
        {finding.verdict === 'fail' && <p>{meaning}</p>}
        {finding.verdict === 'unknown' && <Quiet>{text('finding.ifFails', { meaning })}</Quiet>}
        <WriterNotes finding={finding} />
        <div className="row">
          <Evidence label="finding.evidence" evidence={finding.evidence} />
          {check.source && <ReferenceLink url={check.source}>{text('finding.source')}</ReferenceLink>}
        </div>
      </Panel>
    </li>
  )
}
