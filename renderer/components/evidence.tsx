import { makeStyles, tokens } from '@fluentui/react-components'
import type { Json } from '../../shared/model/expectation.ts'
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
  const styles = useStyles()
  return (
    <Fold title={text(label)}>
      {evidence === null ? (
        <p>{text('finding.noEvidence')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <figure className={styles.scrolls} tabIndex={0} aria-label={text(label)}>
          <CodeBlock>{JSON.stringify(evidence, null, 2)}</CodeBlock>
        </figure>
      )}
    </Fold>
  )
}
