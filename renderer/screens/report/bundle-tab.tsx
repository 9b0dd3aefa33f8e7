import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components'
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive'
import { ChoiceField } from '../../components/choice-field.tsx'
import { Notice } from '../../components/notice.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { BundleContents } from './bundle-contents.tsx'
import { FailedCollections } from './failed-collections.tsx'
import { NotesFields } from './notes-fields.tsx'
import { RedactionFields } from './redaction-fields.tsx'
import { SavedFile } from './saved-file.tsx'
import { ScopeField } from './scope-field.tsx'
import { useColumns } from './use-columns.ts'

const useStyles = makeStyles({ progress: { width: '100%' } })
const manyDays = [1, 3, 7, 14, 30, 90]
const sizes = [50, 200, 500, 2000]

/** What support gets: what goes in, how large it is, and how far the collecting has come. */
export function BundleTab() {
  const { text } = useTexts()
  const columns = useColumns()
  const bundle = useSession((state) => state.bundle)
  const choose = useSession((state) => state.chooseBundle)
  return (
    <div className={columns}>
      <Section title={text('report.holds')}>
        <ScopeField />
        <ChoiceField
          label={text('report.bundleDays')}
          value={String(bundle.days)}
          onChoose={(days) => choose({ days: Number(days) })}
        >
          {manyDays.map((days) => (
            <option key={days} value={days}>
              {text('report.days', { count: days })}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={text('report.bundleSize')}
          value={String(bundle.megabytes)}
          onChoose={(size) => choose({ megabytes: Number(size) })}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {text('report.megabytes', { size })}
            </option>
          ))}
        </ChoiceField>
        <NotesFields />
        <RedactionFields choice={bundle.redaction} onChoose={(redaction) => choose({ redaction })} />
      </Section>
      <Section title={text('report.tabBundle')}>
        <Quiet>{text('report.bundleLead')}</Quiet>
        <CollectBundle />
      </Section>
    </div>
  )
}

function CollectBundle() {
  const { text, number } = useTexts()
  const preview = useSession((state) => state.previewBundle)
  const save = useSession((state) => state.saveBundle)
  const contents = useSession((state) => state.bundlePreview)
  const isPreviewing = useBusy('bundle:preview')
  const isSaving = useBusy('bundle:save')
  const saved = useSession((state) => state.savedBundle)
  const isBusy = isPreviewing || isSaving
  return (
    <>
      <div className="row">
        <Button
          appearance="primary"
          icon={<ArchiveRegular />}
          disabledFocusable={isBusy}
          onClick={() => {
            if (!isBusy) void save()
          }}
        >
          {text('report.bundleSave')}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            if (!isBusy) void preview()
          }}
        >
          {text('report.bundlePreview')}
        </Button>
      </div>
      {isBusy && <BundleAtWork />}
      {saved === null && <Notice intent="info">{text('report.bundleNone')}</Notice>}
      {saved && (
        <>
          <Notice intent="success" title={text('report.bundleSaved', { size: number(kilobytes(saved.bytes)) })}>
            <SavedFile {...saved} />
          </Notice>
          <FailedCollections failed={saved.failed} />
        </>
      )}
      {!isBusy && !saved && contents && <BundleContents contents={contents} />}
    </>
  )
}

function BundleAtWork() {
  const { text, say } = useTexts()
  const styles = useStyles()
  const progress = useSession((state) => state.bundleProgress)
  const cancel = useSession((state) => state.cancelBundle)
  const work = progress ? say(progress.work) : text('report.bundleBegins')
  const part = progress && progress.of > 0 ? { value: progress.done / progress.of } : {}
  return (
    <div className="stack">
      <Field validationMessage={work} validationState="none">
        <ProgressBar className={styles.progress} aria-label={text('report.tabBundle')} {...part} />
      </Field>
      <div className="row">
        <Button onClick={() => void cancel()}>{text('report.bundleCancel')}</Button>
      </div>
    </div>
  )
}

/** At least one, so that nothing that is there looks empty. */
function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024))
}
