import { Link } from '@fluentui/react-components'
import { Notice } from '../components/notice.tsx'
import { interruptedRuns } from '../state/run-questions.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/**
 * Says that runs were left open, because nothing can be repaired before they are resumed. Home says it as its first sentence and Changes
 * deals with it, so those two do without.
 */
export function InterruptedNotice() {
  const { text } = useTexts()
  const runs = useSession((state) => state.runs)
  const applying = useSession((state) => state.applying?.run)
  const undoing = useSession((state) => state.undoing)
  const screen = useSession((state) => state.screen)
  const goTo = useSession((state) => state.goTo)
  const { length } = interruptedRuns(runs, [applying, undoing])
  if (length === 0 || screen === 'changes' || screen === 'home') return null
  return (
    <Notice intent="warning" title={text('changes.openTitle', { count: length })}>
      <div>{text('changes.openWhat')}</div>
      <div>
        <Link as="button" inline onClick={() => goTo('changes')}>
          {text('changes.openGo')}
        </Link>
      </div>
    </Notice>
  )
}
