import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { RequestName } from '../../shared/ipc.ts'
import { visibleLines } from '../../shared/safe-text/visible-text.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { Fold } from '../components/fold.tsx'
import type { ShownFailure } from '../state/requests-slice.ts'
import { useSession } from '../state/use-session.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'

const useStyles = makeStyles({
  // Stays in sight wherever the page is scrolled to.
  failures: {
    position: 'sticky',
    bottom: '8px',
    zIndex: 4,
    maxHeight: '50vh',
    overflow: 'auto',
    boxShadow: tokens.shadow16,
  },
})

/** Everything that did not work and has not been dismissed, oldest first; a server that could not be opened has a screen of its own. */
export function Failures() {
  const { text } = useTexts()
  const styles = useStyles()
  const all = useSession((state) => state.failures)
  const notOpened = useSession((state) => state.stage !== 'open')
  const failures = all.filter(({ request }) => !(notOpened && request === 'session:open'))
  if (failures.length === 0) return null
  return (
    <section className={mergeClasses('stack', styles.failures)} aria-label={text('failure.region')}>
      {failures.map((shown) => (
        <FailureBar key={shown.id} shown={shown} />
      ))}
    </section>
  )
}

function FailureBar({ shown }: { shown: ShownFailure }) {
  const { text, say } = useTexts()
  const dismiss = useSession((state) => state.dismissFailure)
  const { message, detail } = shown.failure
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className="tight">
        <MessageBarTitle>{text(titleOf(shown.request))}</MessageBarTitle>
        <div>{say(message)}</div>
        {detail && (
          <Fold title={text('action.details')}>
            <CodeBlock>{visibleLines(detail).join('\n')}</CodeBlock>
          </Fold>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text('action.dismiss')}
            icon={<DismissRegular />}
            onClick={() => dismiss(shown.id)}
          />
        }
      />
    </MessageBar>
  )
}

type Dashed<Name extends string> = Name extends `${infer Noun}:${infer Verb}` ? `${Noun}-${Verb}` : never

function titleOf(request: RequestName): TextKey {
  return `failure.${request.replace(':', '-') as Dashed<RequestName>}`
}
