import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Message } from '../../shared/model/message.ts'
import type { TextKey } from '../text/en.ts'
import { useTexts } from '../text/use-texts.ts'
import { Quiet } from './quiet.tsx'

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: '8px 28px',
  },
  side: {
    minWidth: '0',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  desired: { border: `2px solid ${tokens.colorBrandStroke1}` },
})

/** The state of a thing before and after, in words, side by side (below each other where there is no room). What has no state before is told by its end. */
export function StateChange({ before, after }: { before: readonly Message[]; after: readonly Message[] }) {
  const styles = useStyles()
  return (
    <div className={styles.change}>
      {before.length > 0 && <Side label="plan.before" lines={before} />}
      <Side label="plan.after" lines={after} isDesired />
    </div>
  )
}

function Side({ label, lines, isDesired = false }: { label: TextKey; lines: readonly Message[]; isDesired?: boolean }) {
  const { text } = useTexts()
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.side, isDesired && styles.desired)}>
      <Quiet as="div" small>
        {text(label)}
      </Quiet>
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
