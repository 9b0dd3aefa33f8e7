import type { FailedCollection } from '../../../shared/model/bundle.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Notice } from '../../components/notice.tsx'
import { useTexts } from '../../text/use-texts.ts'

/** What could not be collected, and why. */
export function FailedCollections({ failed }: { failed: readonly FailedCollection[] }) {
  const { text, say } = useTexts()
  if (failed.length === 0) return null
  return (
    <Notice intent="warning" title={text('report.bundleFailed', { count: failed.length })}>
      <ul className="bullets">
        {failed.map(({ collector, reason }) => (
          <li key={collector}>
            <code>{visibleText(collector)}</code> – {say(reason)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
