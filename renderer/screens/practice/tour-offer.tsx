import { Button, Link } from '@fluentui/react-components'
import { interruptedRuns } from '../../state/run-questions.ts'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/**
 * Offers the tour in one line at the end of the first screen, until it is taken or declined. Not where a repair waits or a practice goes
 * on.
 */
export function TourOffer() {
  const { text } = useTexts()
  const isOffered = useSession(
    ({ tourOffered, view, runs }) => tourOffered && view?.practice === null && interruptedRuns(runs, []).length === 0,
  )
  const choose = useSession((state) => state.choose)
  const beginTour = useSession((state) => state.beginTour)
  const busy = useBusy('practice:begin')
  if (!isOffered) return null
  return (
    <section className="row" aria-label={text('tour.title')}>
      <span>{text('tour.offer')}</span>
      <Button disabledFocusable={busy} onClick={() => !busy && void beginTour()}>
        {text('tour.begin')}
      </Button>
      <Link as="button" inline onClick={() => void choose({ tourOffered: false })}>
        {text('tour.decline')}
      </Link>
    </section>
  )
}
