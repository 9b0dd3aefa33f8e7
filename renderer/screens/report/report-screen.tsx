import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components'
import { SaveRegular } from '@fluentui/react-icons/svg/save'
import { useState } from 'react'
import type { Replies, ReportFormat } from '../../../shared/ipc.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Notice } from '../../components/notice.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ReportContents } from './report-contents.tsx'

const formats: readonly ReportFormat[] = ['html', 'pdf', 'md', 'json']

/** What the report will hold, in which format, and where it was saved. */
export function ReportScreen() {
  const { text } = useTexts()
  const saveReport = useSession((state) => state.saveReport)
  const busy = useBusy('report:save')
  const [format, setFormat] = useState<ReportFormat>('html')
  const [saved, setSaved] = useState<Replies['report:save'] | undefined>(undefined)
  return (
    <Section title={text('report.title')} level={1} focusOn="report">
      <Quiet>{text('report.lead')}</Quiet>
      <ReportContents />
      <p>{text('report.redaction')}</p>
      <Field label={text('report.format')}>
        <RadioGroup value={format} onChange={(_event, { value }) => setFormat(value as ReportFormat)}>
          {formats.map((each) => (
            <Radio key={each} value={each} label={text(`report.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <div className="row">
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={busy}
          onClick={async () => {
            if (busy) return
            setSaved(undefined)
            setSaved(await saveReport(format))
          }}
        >
          {text('report.save')}
        </Button>
        {busy && <Waiting label={text('report.saving')} />}
      </div>
      {saved === null && <Notice intent="info">{text('report.notSaved')}</Notice>}
      {saved && (
        <Notice intent="success" title={text('report.saved')}>
          <div>
            <code>{visibleText(saved.path)}</code>
          </div>
          <div>
            {saved.redacted === 0 ? text('report.redactedNone') : text('report.redacted', { count: saved.redacted })}
          </div>
        </Notice>
      )}
    </Section>
  )
}
