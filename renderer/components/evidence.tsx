import { makeStyles, tokens } from '@fluentui/react-components'
import type { Json } from '../../shared/model/expectation.ts'
import { visibleLines } from '../../shared/safe-text/visible-text.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'
import { CodeBlock } from './code-block.tsx'
import { Fold } from './fold.tsx'

const useStyles = makeStyles({
  scrolls: {
    maxHeight: '50vh',
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
})

/** Plain data one press away, indented and selectable. */
export function Evidence({ label, evidence }: { label: TextKey; evidence: Json }) {
  const { text } = useTexts()
  return (
    <Fold title={text(label)}>
      <EvidenceText label={text(label)} evidence={evidence} />
    </Fold>
  )
}

/** The data itself, in a place that scrolls where there is much of it; says so where nothing was read. */
export function EvidenceText({ label, evidence }: { label: string; evidence: Json }) {
  const { text } = useTexts()
  const styles = useStyles()
  if (evidence === null) return <p>{text('finding.noEvidence')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <figure className={styles.scrolls} tabIndex={0} aria-label={label}>
      <CodeBlock>{visibleLines(JSON.stringify(evidence, null, 2)).join('\n')}</CodeBlock>
    </figure>
  )
}
