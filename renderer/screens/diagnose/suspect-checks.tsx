import { Button, Link } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { useEffect } from 'react'
import type { Finding } from '../../../shared/model/finding.ts'
import type { ExplainedCaseMatch } from '../../../shared/model/look-up.ts'
import { VerdictBadge } from '../../components/badges.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useSession } from '../../state/use-session.ts'
import { useCaseTitle } from '../../text/use-case-title.ts'
import { useTexts } from '../../text/use-texts.ts'

/** What the checks of the suspected case say, a line each, and where that leads: to its repair, or to the next cause. */
export function SuspectChecks({ match, title }: { match: ExplainedCaseMatch; title: string }) {
  const { text, say, localized } = useTexts()
  const theCase = useSession((state) => state.cases[match.case])
  const round = useSession((state) => (state.caseChecks?.scope === match.case ? state.caseChecks : null))
  const found = (id: string): Finding | undefined =>
    round?.findings.find(({ check }) => theCase && check === `${theCase.id}#${id}`)
  // What a whole round has not asked is not for a server like this one.
  const unasked = round?.ms != null && !round.cancelled ? 'notApplicable' : null
  return (
    <>
      {theCase && theCase.checks.length > 0 && (
        <ul className="marks">
          {theCase.checks.map((check) => {
            const finding = found(check.id)
            const verdict = finding?.verdict ?? unasked
            return (
              <li key={check.id}>
                {verdict && <VerdictBadge verdict={verdict} />}
                <div className="tight">
                  <span>{localized(check.title)}</span>
                  {finding && finding.verdict !== 'pass' && <Quiet as="span">{say(finding.reason)}</Quiet>}
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {theCase && round && <OfOtherCases of={theCase.id} findings={round.findings} />}
      {(!theCase || round?.running) && <Waiting label={text('case.checksRunning')} />}
      <Onward match={match} title={title} />
    </>
  )
}

/** What does not pass of the problems that this one names as its causes: each leads to its own problem. */
function OfOtherCases({ of, findings }: { of: string; findings: readonly Finding[] }) {
  const others = findings.filter(
    ({ check, verdict }) => !check.startsWith(`${of}#`) && (verdict === 'fail' || verdict === 'unknown'),
  )
  if (others.length === 0) return null
  return (
    <ul className="marks">
      {others.map((finding) => (
        <OtherFinding key={finding.check} finding={finding} />
      ))}
    </ul>
  )
}

function OtherFinding({ finding }: { finding: Finding }) {
  const { say, localized } = useTexts()
  const titleOf = useCaseTitle()
  const [caseId = '', checkId = ''] = finding.check.split('#')
  const check = useSession((state) => state.cases[caseId]?.checks.find(({ id }) => id === checkId))
  const needCase = useSession((state) => state.needCase)
  const showCase = useSession((state) => state.showCase)
  useEffect(() => void needCase(caseId), [needCase, caseId])
  return (
    <li>
      <VerdictBadge verdict={finding.verdict} />
      <div className="tight">
        {check && <span>{localized(check.title)}</span>}
        <Quiet as="span">{say(finding.reason)}</Quiet>
        <Link as="button" inline style={{ alignSelf: 'start' }} onClick={() => void showCase(caseId)}>
          {titleOf(caseId)}
        </Link>
      </div>
    </li>
  )
}

function Onward({ match, title }: { match: ExplainedCaseMatch; title: string }) {
  const { text, localized } = useTexts()
  const theCase = useSession((state) => state.cases[match.case])
  const ruledOut = useSession((state) => state.ruledOut.includes(match.case))
  const next = useNextSuspect(match.case)
  const nextTitle = useSession((state) => state.view?.cases.find(({ id }) => id === next)?.title)
  const choose = useSession((state) => state.chooseSuspect)
  const showCase = useSession((state) => state.showCase)
  const reviewRepair = useSession((state) => state.reviewRepair)
  return (
    <>
      {ruledOut && <p role="status">{text(next === null ? 'diagnosis.ruledOutLast' : 'diagnosis.ruledOutWhat')}</p>}
      <div className="row">
        {ruledOut && next !== null && (
          <Button appearance="primary" onClick={() => choose(next)}>
            {nextTitle ? text('diagnosis.check', { title: localized(nextTitle) }) : text('diagnosis.checkShort')}
          </Button>
        )}
        {!ruledOut && theCase?.fix && (
          <Button
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            onClick={() => void reviewRepair(match.case, match.cause)}
          >
            {text('case.toPlan')}
          </Button>
        )}
        <Button aria-label={text('diagnosis.open', { title })} onClick={() => void showCase(match.case, match.cause)}>
          {text('diagnosis.openShort')}
        </Button>
      </div>
    </>
  )
}

/** The case of the diagnosis after this one that is not ruled out yet; `null` when there is none. */
function useNextSuspect(id: string): string | null {
  return useSession(({ diagnosis, ruledOut }) => {
    const cases = (diagnosis?.matches ?? []).flatMap((match) => ('case' in match ? match.case : []))
    return cases.slice(cases.indexOf(id) + 1).find((one) => !ruledOut.includes(one)) ?? null
  })
}
