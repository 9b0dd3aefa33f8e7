import { Button } from '@fluentui/react-components'
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope'
import type { Case } from '../../../shared/model/case.ts'
import type { Check } from '../../../shared/model/case-question.ts'
import { toldCauses } from '../../../shared/model/cause-verdict.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { ConfidenceBadge, VerdictBadge, verdictTones } from '../../components/badges.tsx'
import { Evidence } from '../../components/evidence.tsx'
import { verdictCounts } from '../../components/finding-groups.tsx'
import { FindingRow } from '../../components/finding-row.tsx'
import { Mark } from '../../components/mark.tsx'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { ReferenceLink } from '../../components/reference-link.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { WriterNotes } from '../../components/writer-notes.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** The checks of one case, each with its meaning and, once it has run, its verdict, reason and evidence. */
export function CaseChecks({ theCase }: { theCase: Case }) {
  const { text } = useTexts()
  const round = useSession((state) => (state.caseChecks?.scope === theCase.id ? state.caseChecks : null))
  const runChecks = useSession((state) => state.runChecks)
  const inputs = useSession((state) => state.shownPlan?.plan.inputs)
  const cancelChecks = useSession((state) => state.cancelChecks)
  const busy = useBusy('check:run')
  const findings = round?.findings ?? []
  const ended = round !== null && !round.running
  const ids = new Set(theCase.checks.map(({ id }) => `${theCase.id}#${id}`))
  if (theCase.checks.length === 0) {
    return (
      <Section title={text('case.checks')}>
        <p>{text('case.noChecks')}</p>
      </Section>
    )
  }
  return (
    <Section title={text('case.checks')}>
      <Quiet>{text('case.checksLead')}</Quiet>
      <div className="row">
        <Button
          icon={<StethoscopeRegular />}
          disabledFocusable={busy}
          onClick={() => !busy && void runChecks(theCase.id, inputs)}
        >
          {text(round ? 'case.runChecksAgain' : 'case.runChecks')}
        </Button>
        {round?.running && <Button onClick={() => void cancelChecks()}>{text('health.cancel')}</Button>}
        {round?.running && <Waiting label={text('case.checksRunning')} />}
      </div>
      <p role="status" className={ended ? undefined : 'hidden'}>
        <strong>{ended ? text('case.checksEnded', verdictCounts(findings)) : ''}</strong>
      </p>
      {ended && <ToldCauses theCase={theCase} findings={findings} />}
      {round?.stale && (
        <p>
          <strong>{text('health.stale')}</strong>
        </p>
      )}
      <ul className="plain">
        {theCase.checks.map((check) => (
          <CheckRow
            key={check.id}
            check={check}
            finding={findings.find((found) => found.check === `${theCase.id}#${check.id}`)}
          />
        ))}
        {findings
          .filter((found) => !ids.has(found.check))
          .map((found) => (
            <FindingRow key={found.check} finding={found} withCases={false} />
          ))}
      </ul>
    </Section>
  )
}

/** The causes that the checks speak for, each with how sure that makes it. */
function ToldCauses({ theCase, findings }: { theCase: Case; findings: readonly Finding[] }) {
  const { localized } = useTexts()
  const told = toldCauses(theCase, findings)
  if (told.length === 0) return null
  return (
    <ul className="plain">
      {told.map(({ cause, confidence }) => (
        <li key={cause.id} className="row">
          <ConfidenceBadge confidence={confidence} />
          {localized(cause.text)}
        </li>
      ))}
    </ul>
  )
}

function CheckRow({ check, finding }: { check: Check; finding: Finding | undefined }) {
  const { text, say, localized } = useTexts()
  return (
    <li>
      <Panel tone={finding && verdictTones[finding.verdict]}>
        <div className="row spread">
          <h3>{localized(check.title)}</h3>
          {finding ? <VerdictBadge verdict={finding.verdict} /> : <Mark look="open">{text('case.notRun')}</Mark>}
        </div>
        {finding && <p>{say(finding.reason)}</p>}
        {finding?.verdict === 'fail' && <p>{localized(check.meaning)}</p>}
        {(finding === undefined || finding.verdict === 'unknown') && (
          <Quiet>{text('finding.ifFails', { meaning: localized(check.meaning) })}</Quiet>
        )}
        {finding && <WriterNotes finding={finding} />}
        {(finding || check.source) && (
          <div className="row">
            {finding && <Evidence label="finding.evidence" evidence={finding.evidence} />}
            {check.source && <ReferenceLink url={check.source}>{text('finding.source')}</ReferenceLink>}
          </div>
        )}
      </Panel>
    </li>
  )
}
