import { Button } from '@fluentui/react-components'
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope'
import { FindingGroups, verdictCounts } from '../../components/finding-groups.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import type { CheckRound } from '../../state/checks-slice.ts'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Runs every check that applies to this server; findings appear as they come in. */
export function HealthCheck() {
  const { text } = useTexts()
  const health = useSession((state) => state.health)
  const runChecks = useSession((state) => state.runChecks)
  const cancelChecks = useSession((state) => state.cancelChecks)
  const busy = useBusy('check:run')
  return (
    <Section title={text('health.title')}>
      <Quiet>{text('health.lead')}</Quiet>
      <div className="row">
        <Button icon={<StethoscopeRegular />} disabledFocusable={busy} onClick={() => !busy && void runChecks(null)}>
          {text(health ? 'health.again' : 'health.run')}
        </Button>
        {health?.running && <Button onClick={() => void cancelChecks()}>{text('health.cancel')}</Button>}
      </div>
      {health && <RoundStatus round={health} />}
      {health && <FindingGroups findings={health.findings} withCases />}
    </Section>
  )
}

function RoundStatus({ round }: { round: CheckRound }) {
  const { text, number } = useTexts()
  if (round.running) {
    return (
      <div className="tight">
        <Waiting label={text('health.running')} />
        <Quiet as="span">{text('health.answers', { count: round.findings.length })}</Quiet>
      </div>
    )
  }
  return (
    <div role="status" className="tight">
      {round.stale && (
        <p>
          <strong>{text('health.stale')}</strong>
        </p>
      )}
      {round.cancelled && (
        <p>
          <strong>{text('health.cancelled')}</strong>
        </p>
      )}
      <p>
        <strong>{text('health.ended', verdictCounts(round.findings))}</strong>{' '}
        {round.ms !== null && text('health.took', { seconds: number(Math.round(round.ms / 100) / 10) })}
      </p>
      {round.findings.length === 0 && !round.cancelled && <p>{text('health.none')}</p>}
    </div>
  )
}
