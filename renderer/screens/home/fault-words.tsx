import { Link } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { type FoundProblem, failedWriters } from './standing.ts'

/** The problem that comes first in a sentence and what it means for backups; the others by their titles. */
export function FaultWords({ problems: [first, ...others] }: { problems: readonly FoundProblem[] }) {
  const { text, localized } = useTexts()
  const showCase = useSession((state) => state.showCase)
  if (!first) return null
  return (
    <>
      <FirstProblem problem={first} />
      {others.length > 0 && (
        <div className="tight">
          <span>{text('home.more', { count: others.length })}</span>
          <ul className="bullets">
            {others.map(({ case: { id, title } }) => (
              <li key={id}>
                <Link as="button" inline onClick={() => void showCase(id)}>
                  {localized(title)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function FirstProblem({ problem: { case: summary, findings } }: { problem: FoundProblem }) {
  const { text, localized } = useTexts()
  const whole = useSession((state) => state.cases[summary.id])
  const needCase = useSession((state) => state.needCase)
  useEffect(() => void needCase(summary.id), [needCase, summary.id])
  const failed = failedWriters(findings)
  if (failed > 0) {
    return (
      <>
        <h1>{text('home.writersFailed', { count: failed })}</h1>
        <p>{localized(summary.summary)}</p>
      </>
    )
  }
  const asked = new Set(findings.map(({ check }) => check))
  const check = whole?.checks.find(({ id }) => asked.has(`${summary.id}#${id}`))
  return (
    <>
      <h1>{localized(summary.title)}</h1>
      <p>{localized(check?.meaning ?? summary.summary)}</p>
    </>
  )
}
