import type { Message } from '../../shared/model/message.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'

/** The state of a thing before and after, in words, side by side (below each other where there is no room). */
export function StateChange(props: {
  before: readonly Message[]
  after: readonly Message[]
  beforeLabel?: TextKey
  afterLabel?: TextKey
}) {
  const { beforeLabel = 'plan.before', afterLabel = 'plan.after' } = props
  return (
    <div className="change">
      <Side label={beforeLabel} lines={props.before} />
      <Side label={afterLabel} lines={props.after} className={props.afterLabel ? '' : 'after'} />
    </div>
  )
}

function Side({ label, lines, className = '' }: { label: TextKey; lines: readonly Message[]; className?: string }) {
  const { text } = useTexts()
  return (
    <div className={className}>
      <div className="small quiet">{text(label)}</div>
      <MessageLines lines={lines} />
    </div>
  )
}

/** Messages, one a line, each said once; a dash where there is none. */
export function MessageLines({ lines }: { lines: readonly Message[] }) {
  const { say } = useTexts()
  if (lines.length === 0) return <div>–</div>
  return [...new Set(lines.map(say))].map((said) => <div key={said}>{said}</div>)
}
