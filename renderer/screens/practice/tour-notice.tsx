import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { tourStep, tourSteps } from './tour-step.ts'

/** What to look at and press next in the tour, above the screen it is about. */
export function TourNotice() {
  const { text } = useTexts()
  const openCase = useSession((state) => state.openCase)
  const runs = useSession((state) => state.runs)
  const endPractice = useSession((state) => state.endPractice)
  const step = tourStep({ openCase, runs })
  const last = step === 'verified'
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {text('tour.step', { step: tourSteps.indexOf(step) + 1, of: tourSteps.length, title: text(`tour.${step}`) })}
        </MessageBarTitle>
        <div>{text(`tour.${step}What`)}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance={last ? 'primary' : 'secondary'} onClick={() => void endPractice()}>
          {text(last ? 'tour.end' : 'tour.skip')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
