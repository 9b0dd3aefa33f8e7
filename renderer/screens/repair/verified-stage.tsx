import { Button } from '@fluentui/react-components'
import { overriddenGuards, type Run } from '../../../shared/model/runs.ts'
import { RunBadge } from '../../components/badges.tsx'
import { FindingGroups, verdictCounts } from '../../components/finding-groups.tsx'
import { Fold } from '../../components/fold.tsx'
import { Notice } from '../../components/notice.tsx'
import { Section } from '../../components/section.tsx'
import { StickyFooter } from '../../components/sticky-footer.tsx'
import { canUndo, isStoppedByPerson, waitingSteps, waitsForPerson } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'
import { RunTable } from '../changes/run-table.tsx'
import { UndoConflict } from '../changes/undo-conflict.tsx'
import { UndoControl } from '../changes/undo-control.tsx'
import { ChecksBeforeAndAfter } from './checks-before-after.tsx'
import { YourTurn } from './your-turn.tsx'

/** How a repair ended: what is left to you, what the checks say now, before and after side by side, and where to go from here. */
export function VerifiedStage({ run }: { run: Run }) {
  const { text, say } = useTexts()
  const makePlan = useSession((state) => state.makePlan)
  const showStage = useSession((state) => state.showStage)
  const goTo = useSession((state) => state.goTo)
  const title = (
    <span className="row">
      {text('run.result')} <RunBadge run={run} />
    </span>
  )
  const failed = run.outcome === 'failed' && canUndo(run)
  return (
    <Section title={title} focusOn={`${run.id} ${run.outcome} ${run.undo?.outcome} ${waitingSteps(run).length}`}>
      <YourTurn run={run} />
      {!run.undo && run.outcome !== 'undone' && <ChecksAfter run={run} />}
      <p>{text(outcomeText(run))}</p>
      {run.reason && !isSaidBefore(run) && (
        <p>
          <strong>{say(run.reason)}</strong>
        </p>
      )}
      {overriddenGuards(run).map(({ guard, reason }) => (
        <p key={`${guard} ${reason}`}>{text('run.overridden', { reason })}</p>
      ))}
      {failed && <Notice intent="warning">{text('run.undoOffer')}</Notice>}
      <UndoConflict run={run} />
      <RunTable run={run} name={text('run.result')} />
      {run.checks.length > 0 && !run.undo && (
        <Fold title={text('run.checksAfter')}>
          {run.checksBefore.length > 0 && <ChecksBeforeAndAfter run={run} />}
          <FindingGroups findings={run.checks} />
        </Fold>
      )}
      <StickyFooter>
        <UndoControl run={run} label={failed ? 'run.undoNow' : 'run.undo'} primary={failed} />
        <div className="row">
          <Button
            onClick={() => {
              showStage('plan')
              void makePlan(run.plan.inputs)
            }}
          >
            {text('run.tryAgain')}
          </Button>
          <Button onClick={() => goTo('changes')}>{text('run.toChanges')}</Button>
          <Button onClick={() => goTo('report')}>{text('run.toReport')}</Button>
        </div>
      </StickyFooter>
    </Section>
  )
}

/** Whether the reason of the end only repeats how it ended, or what the checks say. */
function isSaidBefore({ outcome, reason, undo }: Run): boolean {
  if (outcome === 'awaitingReboot') return true
  return undo === null && reason?.key.startsWith('run.checksAfter.') === true
}

function outcomeText(run: Run): TextKey {
  if (run.undo?.outcome === 'undone') return 'run.outcomeWhat.undone'
  if (run.undo) return 'run.outcomeWhat.partlyUndone'
  if (waitsForPerson(run)) return 'run.outcomeWhat.waitingForYou'
  if (isStoppedByPerson(run)) return 'run.outcomeWhat.stopped'
  return `run.outcomeWhat.${run.outcome ?? 'none'}`
}

function ChecksAfter({ run }: { run: Run }) {
  const { text } = useTexts()
  if (run.checks.length === 0) return <p>{text('run.checksNone')}</p>
  const { fail, unknown } = verdictCounts(run.checks)
  if (fail > 0) return <Notice intent="warning">{text('run.checksFail')}</Notice>
  if (unknown > 0) return <Notice intent="warning">{text('run.checksUnknown', { count: unknown })}</Notice>
  return <Notice intent="success">{text('run.checksPass')}</Notice>
}
