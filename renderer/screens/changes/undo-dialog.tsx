import type { Run } from '../../../shared/model/runs.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { MessageLines } from '../../components/state-change.tsx'
import { StepTarget } from '../../components/step-target.tsx'
import { lastingSteps, undoableSteps } from '../../state/run-questions.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useCaseTitle } from '../../text/use-case-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { type GuardedUndo, UndoGuards } from './undo-guards.tsx'

interface UndoDialogProps {
  run: Run
  undo: GuardedUndo
  onYes(): void
  onClose(): void
}

/** Says what taking a run back will do, what it will lose and what it cannot reach, before it is done. */
export function UndoDialog({ run, undo, onYes, onClose }: UndoDialogProps) {
  const texts = useTexts()
  const { text, say, list, inTurn } = texts
  const titleOf = useCaseTitle()
  const steps = undoableSteps(run)
  const lasting = lastingSteps(run)
  const restarts = new Set(steps.flatMap(({ step }) => (step.kind === 'change' ? step.restarts : [])))
  const loses = steps.flatMap(({ step }) => step.loses)
  return (
    <ConfirmDialog
      title={text('undo.titleOf', { title: titleOf(run.plan.case) })}
      yes={text('undo.yes')}
      no={text('undo.no')}
      ready={undo.ready}
      onYes={onYes}
      onClose={onClose}
    >
      <UndoGuards {...undo} />
      <p>{text('undo.lead')}</p>
      <ol className="bullets">
        {steps.map(({ step }) => (
          <li key={step.id}>
            <strong>{stepTitle(step, texts)}</strong>
            <StepTarget step={step} />
            <div>
              {text('undo.back')} {inTurn(step.before.map(say))}
            </div>
          </li>
        ))}
      </ol>
      {loses.length === 0 ? (
        <p>{text('undo.losesNothing')}</p>
      ) : (
        <strong>
          {text('undo.loses')} <MessageLines lines={loses} />
        </strong>
      )}
      {lasting.length > 0 && (
        <div>
          <p>
            <strong>{text('undo.cannot')}</strong>
          </p>
          <ul className="bullets">
            {lasting.map(({ step }) => (
              <li key={step.id}>{stepTitle(step, texts)}</li>
            ))}
          </ul>
        </div>
      )}
      {restarts.size > 0 && <p>{text('undo.services', { services: list(restarts) })}</p>}
    </ConfirmDialog>
  )
}
