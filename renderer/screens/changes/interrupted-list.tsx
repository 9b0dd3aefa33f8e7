import { message } from '../../../shared/model/message.ts'
import type { Runs } from '../../../shared/model/runs.ts'
import { Mark } from '../../components/mark.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useCaseTitle } from '../../text/use-case-title.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Which runs a crash or a restart left open: what each repaired, when it began, and which services may be down because of it. */
export function InterruptedList({ runs }: { runs: Runs }) {
  const { text, say, moment, list } = useTexts()
  const titleOf = useCaseTitle()
  return (
    <ul className="plain">
      {runs.map((run) => (
        <li key={run.id} className="tight">
          <strong>{titleOf(run.plan.case)}</strong>
          <Quiet as="div" small>
            {text('changes.started', { time: moment(run.startedAt) })}
          </Quiet>
          {run.down.length > 0 && (
            <div>
              <Mark look="bad">
                {say(message('service.leftDown', { services: list(run.down.map(({ service }) => service)) }))}
              </Mark>
            </div>
          )}
          {run.outcome === 'awaitingReboot' && (
            <div>
              <Mark look="warning">{text('changes.awaiting')}</Mark>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
