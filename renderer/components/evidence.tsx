import type { Json } from '../../shared/model/expectation.ts'
import { visibleLines } from '../../shared/safe-text/visible-text.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'

/** Plain data one click away, indented and selectable. */
export function Evidence({ label, evidence }: { label: TextKey; evidence: Json }) {
  const { text } = useTexts()
  return (
    <details>
      <summary>{text(label)}</summary>
      {evidence === null ? (
        <p>{text('finding.noEvidence')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <figure className="scrolls" tabIndex={0} aria-label={text(label)}>
          <pre className="code">{visibleLines(JSON.stringify(evidence, null, 2)).join('\n')}</pre>
        </figure>
      )}
    </details>
  )
}
