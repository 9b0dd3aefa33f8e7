import { Button } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import type { Case } from '../../../shared/model/case.ts'
import { toldCauses } from '../../../shared/model/cause-verdict.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { ConfidenceBadge } from '../../components/badges.tsx'
import { verdictCounts } from '../../components/finding-groups.tsx'
import { FindingRow } from '../../components/finding-row.tsx'
import { Fold } from '../../components/fold.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { StickyFooter } from '../../components/sticky-footer.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { usePlanSummary } from '../repair/plan-summary.ts'
import { FoundRow } from './found-row.tsx'

/** What the checks of a case have found, what is wrong first, and the way to its plan. */
export function FoundStage({ theCase }: { theCase: Case }) {
  const { text } = useTexts()
  const round = useSession((state) => (state.caseChecks?.scope === theCase.id ? state.caseChecks : null))
  const cancelChecks = useSession((state) => state.cancelChecks)
  const runChecks = useSession((state) => state.runChecks)
  const inputs = useSession((state) => state.shownPlan?.plan.inputs)
  const busy = useBusy('check:run')
  const findings = round?.findings ?? []
  const ended = round !== null && !round.running
  if (theCase.checks.length === 0) {
    return (
      <Section title={text('case.stage.found')} focusOn="found">
        <p>{text('case.noChecks')}</p>
        <ToPlan theCase={theCase} />
      </Section>
    )
  }
  return (
    <Section title={text('case.stage.found')} focusOn="found">
      <div className="row spread">
        <p role="status">
          <strong>{ended ? text('case.checksEnded', verdictCounts(findings)) : ''}</strong>
        </p>
        <div className="row">
          {!ended && <Waiting label={text('case.checksRunning')} />}
          {!ended && <Button onClick={() => void cancelChecks()}>{text('health.cancel')}</Button>}
          {ended && (
            <Button
              appearance="subtle"
              icon={<ArrowSyncRegular />}
              disabledFocusable={busy}
              onClick={() => !busy && void runChecks(theCase.id, inputs)}
            >
              {text('case.runChecksAgain')}
            </Button>
          )}
        </div>
      </div>
      {round?.stale && <strong>{text('health.stale')}</strong>}
      {ended && <ToldCauses theCase={theCase} findings={findings} />}
      <Findings theCase={theCase} findings={findings} ended={ended} />
      <ToPlan theCase={theCase} />
    </Section>
  )
}

/** The findings by what they ask for: those that do not pass in the open, the others folded. */
function Findings({ theCase, findings, ended }: { theCase: Case; findings: readonly Finding[]; ended: boolean }) {
  const { text, localized } = useTexts()
  const known = new Map(theCase.checks.map((check) => [`${theCase.id}#${check.id}`, check]))
  const open = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
  const fine = findings.filter((finding) => !open.includes(finding))
  const ordered = open.toSorted((one, other) => Number(other.verdict === 'fail') - Number(one.verdict === 'fail'))
  const answered = new Set(findings.map(({ check }) => check))
  const waiting = ended ? [] : theCase.checks.filter((check) => !answered.has(`${theCase.id}#${check.id}`))
  const row = (finding: Finding) => {
    const check = known.get(finding.check)
    if (!check) return <FindingRow key={finding.check} finding={finding} />
    return <FoundRow key={finding.check} check={check} finding={finding} />
  }
  return (
    <>
      {ordered.length > 0 && <ul className="plain">{ordered.map(row)}</ul>}
      {waiting.length > 0 && (
        <ul className="bullets">
          {waiting.map((check) => (
            <li key={check.id}>
              <Quiet as="span">{localized(check.title)}</Quiet>
            </li>
          ))}
        </ul>
      )}
      {fine.length > 0 && (
        <Fold title={text('case.fine', { count: fine.length })}>
          <ul className="plain">{fine.map(row)}</ul>
        </Fold>
      )}
    </>
  )
}

/** The causes that the checks speak for, each with how sure that makes it. */
function ToldCauses({ theCase, findings }: { theCase: Case; findings: readonly Finding[] }) {
  const { localized } = useTexts()
  const told = toldCauses(theCase, findings)
  if (told.length === 0) return null
  return (
    <ul className="marks">
      {told.map(({ cause, confidence }) => (
        <li key={cause.id}>
          <ConfidenceBadge confidence={confidence} />
          <span>{localized(cause.text)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What comes next, always in sight: the repair in few words, and the button to it. */
function ToPlan({ theCase }: { theCase: Case }) {
  const { text } = useTexts()
  const summary = usePlanSummary(theCase.id)
  const showStage = useSession((state) => state.showStage)
  const planning = useBusy('plan:make')
  if (!theCase.fix) return null
  return (
    <StickyFooter>
      <span>{summary ?? (planning ? text('case.makingPlan') : text('case.makePlanLead'))}</span>
      <Button appearance="primary" icon={<ArrowRightRegular />} iconPosition="after" onClick={() => showStage('plan')}>
        {text('case.toPlan')}
      </Button>
    </StickyFooter>
  )
}
