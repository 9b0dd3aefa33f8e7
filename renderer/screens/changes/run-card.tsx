import { Link } from '@fluentui/react-components'
import { overriddenGuards, type Run } from '../../../shared/model/runs.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { RunBadge } from '../../components/badges.tsx'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { RunTable } from './run-table.tsx'
import { UndoConflict } from './undo-conflict.tsx'
import { UndoControl } from './undo-control.tsx'

/** One run of the journal: when, what, how it ended, its steps, and the way back. */
export function RunCard({ run }: { run: Run }) {
  const { text, say, localized, moment } = useTexts()
  const { case: caseId } = run.plan
  const title = useSession((state) => state.view?.cases.find(({ id }) => id === caseId)?.title)
  const showCase = useSession((state) => state.showCase)
  const said = title ? localized(title) : visibleText(caseId)
  const started = moment(run.startedAt)
  return (
    <li>
      <Panel size="large">
        <div className="row spread">
          <h2>{said}</h2>
          <RunBadge run={run} />
        </div>
        <Quiet>
          {text('changes.started', { time: started })}
          {run.endedAt && `, ${text('changes.ended', { time: moment(run.endedAt) })}`}
        </Quiet>
        {run.reason && <p>{say(run.reason)}</p>}
        {overriddenGuards(run).map(({ guard, reason }) => (
          <p key={`${guard} ${reason}`}>{text('run.overridden', { reason })}</p>
        ))}
        <UndoConflict run={run} />
        <RunTable run={run} name={said} />
        <div className="row">
          <UndoControl
            run={run}
            label="changes.undoRun"
            name={text('changes.undoRunOf', { title: said, time: started })}
          />
          {title && (
            <Link as="button" inline onClick={() => void showCase(caseId)}>
              {text('changes.openCase')}
            </Link>
          )}
        </div>
      </Panel>
    </li>
  )
}
