import { Button } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import type { CaseMatch, CodeMatch } from '../../../shared/model/diagnosis.ts'
import type { Message } from '../../../shared/model/message.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { ConfidenceBadge } from '../../components/badges.tsx'
import { Mark } from '../../components/mark.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** A known problem that fits the text, with the reasons and the way to it. */
export function CaseMatchCard({ match }: { match: CaseMatch }) {
  const { text, localized } = useTexts()
  const known = useSession((state) => state.view?.cases.find(({ id }) => id === match.case))
  const showCase = useSession((state) => state.showCase)
  const title = known ? localized(known.title) : visibleText(match.case)
  return (
    <li className="card">
      <div className="row spread">
        <h3>{title}</h3>
        <ConfidenceBadge confidence={match.confidence} />
      </div>
      {known && <p>{localized(known.summary)}</p>}
      <Reasons why={match.why} />
      <div className="row">
        <Button
          icon={<ArrowRightRegular />}
          iconPosition="after"
          aria-label={text('diagnosis.open', { title })}
          onClick={() => void showCase(match.case)}
        >
          {text('diagnosis.openShort')}
        </Button>
      </div>
    </li>
  )
}

/** A code whose meaning is known, and nothing more. */
export function CodeMatchCard({ match }: { match: CodeMatch }) {
  const { text } = useTexts()
  return (
    <li className="card">
      <div className="row spread">
        <h3>{visibleText(match.code)}</h3>
        <div className="row">
          <Mark look="info">{text('diagnosis.lookUp')}</Mark>
          <ConfidenceBadge confidence={match.confidence} />
        </div>
      </div>
      <p lang="en">{visibleText(match.message)}</p>
      <p className="quiet">{text('diagnosis.lookUpWhat')}</p>
      <Reasons why={match.why} />
    </li>
  )
}

function Reasons({ why }: { why: readonly Message[] }) {
  const { text, say } = useTexts()
  return (
    <div className="tight">
      <span className="small quiet">{text('diagnosis.why')}</span>
      <ul className="bullets">
        {why.map((reason) => {
          const said = say(reason)
          return <li key={said}>{said}</li>
        })}
      </ul>
    </div>
  )
}
