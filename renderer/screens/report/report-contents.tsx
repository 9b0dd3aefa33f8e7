import { recordsInScope } from '../../../shared/model/report-scope.ts'
import { runsOf } from '../../../shared/model/runs.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Counts, from the journal, what a report made now will hold: the last day, and the last run with the day before it. */
export function ReportContents() {
  const { text } = useTexts()
  const journal = useSession((state) => state.records)
  const records = recordsInScope(journal, { kind: 'usual' }, Date.now())
  const runs = runsOf(records)
  const count = (kind: string) => records.filter(({ entry }) => entry.kind === kind).length
  const undone = runs.filter((run) => run.undo !== null).length
  return (
    <div className="tight">
      <h2>{text('report.holds')}</h2>
      <ul className="bullets">
        <li>{text('report.scope')}</li>
        <li>{text('report.server')}</li>
        <li>{text('report.diagnoses', { count: count('diagnosed') })}</li>
        <li>{text('report.findings', { count: count('checked') })}</li>
        <li>
          {text('report.runs', { count: runs.length })}
          {undone > 0 && `; ${text('report.undone', { count: undone })}`}
        </li>
      </ul>
    </div>
  )
}
