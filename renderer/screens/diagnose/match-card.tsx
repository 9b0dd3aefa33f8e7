import { Button } from '@fluentui/react-components'
import type { CodeMatch } from '../../../shared/model/diagnosis.ts'
import type { Localized } from '../../../shared/model/language.ts'
import type { ExplainedCaseMatch, LookUp } from '../../../shared/model/look-up.ts'
import type { Message } from '../../../shared/model/message.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { ConfidenceBadge } from '../../components/badges.tsx'
import { Breakable } from '../../components/code.tsx'
import { Mark } from '../../components/mark.tsx'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { ReferenceLink } from '../../components/reference-link.tsx'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SuspectChecks } from './suspect-checks.tsx'
import { vendorPage } from './vendor-page.ts'

/** A known problem that fits the text: its reasons and, for the one that is looked at, what its checks say and the way on. */
export function CaseMatchCard({ match, number }: { match: ExplainedCaseMatch; number: number }) {
  const { text, localized } = useTexts()
  const known = useSession((state) => state.view?.cases.find(({ id }) => id === match.case))
  const open = useSession((state) => state.suspect === match.case)
  const ruledOut = useSession((state) => state.ruledOut.includes(match.case))
  const choose = useSession((state) => state.chooseSuspect)
  const title = known ? localized(known.title) : visibleText(match.case)
  return (
    <li>
      <Panel>
        <div className="row spread">
          <h3>
            {number}. {title}
          </h3>
          <div className="row">
            {ruledOut && <Mark look="good">{text('diagnosis.ruledOut')}</Mark>}
            <ConfidenceBadge confidence={match.confidence} />
          </div>
        </div>
        {!open && (
          <div className="row">
            <Button
              appearance="subtle"
              size="small"
              aria-label={text('diagnosis.check', { title })}
              onClick={() => choose(match.case)}
            >
              {text('diagnosis.checkShort')}
            </Button>
          </div>
        )}
        {open && (
          <>
            {known && <p>{localized(known.summary)}</p>}
            {match.causeText && (
              <p>
                <strong>{text('diagnosis.cause', { cause: localized(match.causeText) })}</strong>
              </p>
            )}
            <SuspectChecks match={match} title={title} />
            <Reasons why={match.why} />
          </>
        )}
      </Panel>
    </li>
  )
}

/** A code without a case: what it means and what to do, in words, and where the vendor tells more. */
export function CodeMatchCard({ match }: { match: CodeMatch & LookUp }) {
  const { text } = useTexts()
  return (
    <li>
      <Panel>
        <div className="row spread">
          <h3>
            <Breakable>{match.code}</Breakable>
          </h3>
          <div className="row">
            <Mark look="info">{text('diagnosis.lookUp')}</Mark>
            <ConfidenceBadge confidence={match.confidence} />
          </div>
        </div>
        <p lang="en">{visibleText(match.message)}</p>
        <Told label="diagnosis.about" told={match.about} />
        <Told label="diagnosis.act" told={match.act} />
        <Quiet>{text('diagnosis.lookUpWhat')}</Quiet>
        <p>
          <ReferenceLink url={vendorPage(match.product)}>{text('diagnosis.vendorPage')}</ReferenceLink>
        </p>
        <Reasons why={match.why} />
      </Panel>
    </li>
  )
}

/** What the index says, under a small heading; nothing where it says nothing. */
function Told({ label, told }: { label: TextKey; told: Localized | null }) {
  const { text, localized } = useTexts()
  if (told === null) return null
  return (
    <div className="tight">
      <Quiet as="span" small>
        {text(label)}
      </Quiet>
      <p>{localized(told)}</p>
    </div>
  )
}

function Reasons({ why }: { why: readonly Message[] }) {
  const { text, say } = useTexts()
  return (
    <div className="tight">
      <Quiet as="span" small>
        {text('diagnosis.why')}
      </Quiet>
      <ul className="bullets">
        {why.map((reason) => {
          const said = say(reason)
          return <li key={said}>{said}</li>
        })}
      </ul>
    </div>
  )
}
