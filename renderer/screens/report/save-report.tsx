import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { SaveRegular } from '@fluentui/react-icons/svg/save'
import { useState } from 'react'
import type { ReportFormat } from '../../../shared/ipc.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { Notice } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { SavedFile } from './saved-file.tsx'

const formats: readonly ReportFormat[] = ['html', 'pdf', 'md', 'json']

/** In which format the report is saved and where it was, or copied for a ticket. */
export function SaveReport() {
  const { text } = useTexts()
  const save = useSession((state) => state.saveReport)
  const copy = useSession((state) => state.copyReport)
  const isSaving = useBusy('report:save')
  const isCopying = useBusy('report:copy')
  const [format, setFormat] = useState<ReportFormat>('html')
  const [isCopied, setCopied] = useState(false)
  const saved = useSession((state) => state.savedReport)
  return (
    <>
      <div className="row">
        <ChoiceField label={text('report.format')} isBeside value={format} onChoose={setFormat}>
          {formats.map((each) => (
            <option key={each} value={each}>
              {text(`report.${each}`)}
            </option>
          ))}
        </ChoiceField>
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={isSaving}
          onClick={() => {
            if (!isSaving) void save(format)
          }}
        >
          {text('report.save')}
        </Button>
        <Button
          icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
          disabledFocusable={isCopying}
          onClick={async () => setCopied(!isCopying && (await copy()))}
          onBlur={() => setCopied(false)}
        >
          {text(isCopied ? 'report.copied' : 'report.copy')}
        </Button>
        {isSaving && <Waiting label={text('report.saving')} />}
        <span className="hidden" role="status">
          {isCopied ? text('report.copied') : ''}
        </span>
      </div>
      {saved === null && <Notice intent="info">{text('report.notSaved')}</Notice>}
      {saved && (
        <Notice intent="success" title={text('report.saved')}>
          <SavedFile {...saved} canOpen />
          <div>
            {saved.redacted === 0 ? text('report.redactedNone') : text('report.redacted', { count: saved.redacted })}
          </div>
        </Notice>
      )}
    </>
  )
}
