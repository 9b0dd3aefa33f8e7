import { coverageOf } from '../../../shared/model/health.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Fold } from '../../components/fold.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** What is not known and why, with what to do about it; nothing where every check has answered. */
export function UnknownGroups() {
  const { text, say } = useTexts()
  const health = useSession((state) => state.health)
  if (health === null || health.running) return null
  const { unknowns } = coverageOf(health.findings)
  if (unknowns.length === 0) return null
  return (
    <section className="stack" aria-label={text('home.unknowns')}>
      <h2>{text('home.unknowns')}</h2>
      <ul className="plain">
        {unknowns.map(({ group, checks, reasons }) => (
          <li key={group}>
            <p>{text(`home.unknownBecause.${group}`, { count: checks.length })}</p>
            <Fold title={text('home.unknownReasons')}>
              <ul className="bullets">
                {reasons.map((reason) => (
                  <li key={JSON.stringify(reason)}>{visibleText(say(reason))}</li>
                ))}
              </ul>
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  )
}
