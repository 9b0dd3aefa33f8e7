import { Section } from '../../components/section.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { NotesFields } from './notes-fields.tsx'
import { RedactionFields } from './redaction-fields.tsx'
import { ReportPaper } from './report-paper.tsx'
import { SaveReport } from './save-report.tsx'
import { ScopeField } from './scope-field.tsx'
import { useColumns } from './use-columns.ts'

/** What goes into the report on one side, and on the other how it looks for it. */
export function ReportTab() {
  const { text } = useTexts()
  const columns = useColumns()
  const redaction = useSession((state) => state.report.redaction)
  const choose = useSession((state) => state.chooseReport)
  return (
    <div className={columns}>
      <Section title={text('report.holds')}>
        <ScopeField />
        <NotesFields />
        <RedactionFields choice={redaction} onChoose={(changed) => choose({ redaction: changed })} />
      </Section>
      <Section title={text('report.preview')}>
        <SaveReport />
        <ReportPaper />
      </Section>
    </div>
  )
}
