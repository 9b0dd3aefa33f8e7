import { ProgressBar } from '@fluentui/react-components'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import type { ShownScan } from './logs-slice.ts'
import { useSizeWords } from './size-words.ts'

/** How much was read of how much, how long it will take, and which file it is at. */
export function ScanProgress({ scan: { progress } }: { scan: ShownScan }) {
  const { text, duration } = useTexts()
  const size = useSizeWords()
  const known = progress !== null && progress.total > 0
  const parts =
    progress === null
      ? []
      : [
          text('logs.progress', { done: size(progress.bytes), total: size(progress.total) }),
          text('logs.files', { count: progress.files }),
          ...(progress.leftMs === null ? [] : [text('logs.left', { time: duration(progress.leftMs) })]),
        ]
  return (
    <div className="tight">
      <strong>{text('logs.running')}</strong>
      <ProgressBar
        aria-label={text('logs.running')}
        thickness="large"
        {...(known ? { value: Math.min(progress.bytes, progress.total), max: progress.total } : {})}
      />
      <Quiet as="span">{progress === null ? text('logs.beginning') : parts.join(' · ')}</Quiet>
      {progress && (
        <Quiet as="span" small>
          <code>{visibleText(progress.file)}</code>
        </Quiet>
      )}
    </div>
  )
}
