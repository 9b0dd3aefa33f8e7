import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { Quiet } from '../../components/quiet.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PreviewBlock } from './preview-block.tsx'
import { ReplacedList } from './replaced-list.tsx'

const useStyles = makeStyles({
  paper: {
    maxHeight: 'calc(100vh - 300px)',
    minHeight: '320px',
    overflowY: 'auto',
    padding: '16px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    // Else what stands in it is squeezed, and the second line of a notice runs over the next one.
    '> *': { flexShrink: 0 },
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})

/** Who types is not answered at each letter. */
const pauseMs = 400

/** How the report looks for what is chosen now, and what is replaced in it. */
export function ReportPaper() {
  const { text, language } = useTexts()
  const styles = useStyles()
  const report = useSession((state) => state.report)
  const last = useSession((state) => state.records.at(-1)?.seq)
  const preview = useSession((state) => state.reportPreview)
  const show = useSession((state) => state.previewReport)
  const busy = useBusy('report:preview')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice, language or record makes another report
  useEffect(() => {
    const pause = setTimeout(() => void show(), pauseMs)
    return () => clearTimeout(pause)
  }, [report, language, last, show])
  return (
    <div className="stack">
      {preview === null && busy && <Waiting label={text('report.previewing')} />}
      {preview && (
        <>
          <ReplacedList replaced={preview.replaced} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <section className={styles.paper} tabIndex={0} aria-label={text('report.paper')} aria-busy={busy}>
            {preview.blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the paper is drawn as a whole
              <PreviewBlock key={index} block={block} />
            ))}
            {!preview.isWhole && <Quiet>{text('report.previewCut')}</Quiet>}
          </section>
        </>
      )}
    </div>
  )
}
