import { Link } from '@fluentui/react-components'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { RunBadge } from '../../components/badges.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** The repairs that were made last on this server, newest first. */
export function LastRepairs() {
  const { text, localized, moment } = useTexts()
  const runs = useSession((state) => state.runs)
  const cases = useSession((state) => state.view?.cases)
  const goTo = useSession((state) => state.goTo)
  if (runs.length === 0) return null
  return (
    <section className="stack" aria-label={text('home.lastRepairs')}>
      <h2>{text('home.lastRepairs')}</h2>
      <ul className="plain">
        {runs
          .slice(-3)
          .reverse()
          .map((run) => {
            const known = cases?.find(({ id }) => id === run.plan.case)
            return (
              <li key={run.id} className="row">
                <RunBadge run={run} />
                <Link as="button" inline onClick={() => goTo('changes')}>
                  {known ? localized(known.title) : visibleText(run.plan.case)}
                </Link>
                <Quiet as="span" small>
                  {moment(run.startedAt)}
                </Quiet>
              </li>
            )
          })}
      </ul>
    </section>
  )
}
