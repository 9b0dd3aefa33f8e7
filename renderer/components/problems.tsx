import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { RequestName } from '../../shared/ipc.ts'
import { visibleLines } from '../../shared/safe-text/visible-text.ts'
import type { ShownProblem } from '../state/session-state.ts'
import { useSession } from '../state/use-session.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'

/** Everything that did not work and has not been dismissed, oldest first. */
export function Problems() {
  const { text } = useTexts()
  const problems = useSession((state) => state.problems)
  if (problems.length === 0) return null
  return (
    <section className="stack problems" aria-label={text('problem.region')}>
      {problems.map((shown) => (
        <ProblemBar key={shown.id} shown={shown} />
      ))}
    </section>
  )
}

function ProblemBar({ shown }: { shown: ShownProblem }) {
  const { text, say } = useTexts()
  const dismiss = useSession((state) => state.dismissProblem)
  const { message, detail } = shown.problem
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className="tight">
        <MessageBarTitle>{text(titleOf(shown.request))}</MessageBarTitle>
        <div>{say(message)}</div>
        {detail && (
          <details>
            <summary>{text('action.details')}</summary>
            <pre className="code">{visibleLines(detail).join('\n')}</pre>
          </details>
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
  return `problem.${request.replace(':', '-') as Dashed<RequestName>}`
}
