import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Counts, from the journal, what a report made now will hold. */
export function ReportContents() {
  const { text } = useTexts()
  const records = useSession((state) => state.records)
  const runs = useSession((state) => state.runs)
  const count = (kind: string) => records.filter(({ entry }) => entry.kind === kind).length
  const undone = runs.filter((run) => run.undo !== null).length
  return (
    <div className="tight">
      <h2>{text('report.holds')}</h2>
      <ul className="bullets">
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
